using System.Security;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Represents the validated options of a system user. Instances are immutable.</summary>
internal sealed class SystemUserSettings
{
    private const int MaximumFileNameLength = 260;

    private SystemUserSettings(ChatEnvironment environment, string tenantId, string systemToken, string clientSecret, string privateKey)
    {
        Environment = environment;
        TenantId = tenantId;
        SystemToken = systemToken;
        ClientSecret = clientSecret;
        PrivateKey = privateKey;

        SharedKey = SharedStoreKey.Create("system-user", environment.Address.Authority, tenantId, clientSecret, systemToken);
    }

    public ChatEnvironment Environment { get; }

    public string TenantId { get; }

    public string SystemToken { get; }

    public string ClientSecret { get; }

    /// <summary>Gets the private key as XML or PEM.</summary>
    public string PrivateKey { get; }

    /// <summary>Gets the key for the shared store. It contains the environment, the tenant and a hash of the secrets.</summary>
    public string SharedKey { get; }

    /// <exception cref="ArgumentException">A value is missing or not valid. The message contains no secret.</exception>
    public static SystemUserSettings Create(SystemUserOptions options)
    {
        ChatEnvironment environment = ChatEnvironment.Parse(Required(options.Environment, nameof(options.Environment)));
        string tenantId = Required(options.TenantId, nameof(options.TenantId)).Trim();
        if (!tenantId.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"TenantId '{tenantId}' is not valid. Set the id only, such as Cust12345.");
        }

        string key = Key(options);
        RsaPrivateKey.Validate(key);
        return new(
            environment,
            tenantId,
            ValidateSecret(options.SystemToken, nameof(options.SystemToken)),
            ValidateSecret(options.ClientSecret, nameof(options.ClientSecret)),
            key);
    }

    private static string Key(SystemUserOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.PrivateKey))
        {
            return options.PrivateKey;
        }

        if (string.IsNullOrWhiteSpace(options.PrivateKeyFile))
        {
            throw new ArgumentException(
                "PrivateKey is missing. The system user requires it; set the XML or PEM, or set PrivateKeyFile.");
        }

        if (options.PrivateKeyFile.AsSpan().ContainsAny('<', '\n') || options.PrivateKeyFile.Contains("-----", StringComparison.Ordinal))
        {
            throw new ArgumentException("PrivateKeyFile contains a key instead of a path. Set the key in PrivateKey.");
        }

        return Read(options.PrivateKeyFile);
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or SecurityException or ArgumentException)
        {
            // The message of the platform quotes the value. The value is omitted unless it is a file name, because it may be the key.
            string error = $"could not be read ({exception.GetType().Name})";
            throw IsFileName(file)
                ? new ArgumentException($"PrivateKeyFile '{file}' {error}. Check the path and the permissions.", exception)
                : new ArgumentException($"PrivateKeyFile {error}. Set the path of a file, or set the key in PrivateKey. The value is omitted, because it may be the key.");
        }
    }

    // A key in Base64 or hexadecimal format contains no dot, and is longer than a usual path.
    private static bool IsFileName(string value) =>
        value.Length <= MaximumFileNameLength && Path.HasExtension(value) && !value.Any(char.IsControl);

    private static string Required(string? value, string name) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"{name} is missing. The system user requires it.")
            : value;

    // Spaces and non-ASCII letters are valid, because the token starts with the name of the app.
    private static string ValidateSecret(string? value, string name)
    {
        string secret = Required(value, name);
        return secret.Any(char.IsControl) || char.IsWhiteSpace(secret[0]) || char.IsWhiteSpace(secret[^1])
            ? throw new ArgumentException(
                $"{name} contains a line break or another control character, or starts or ends with a space. Set it exactly as received.")
            : secret;
    }
}
