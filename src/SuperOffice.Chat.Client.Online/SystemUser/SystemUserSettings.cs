using System.Security;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Online;

/// <summary>The options of a system user once checked and frozen.</summary>
internal sealed class SystemUserSettings
{
    private const int LongestFileName = 260;

    private SystemUserSettings(ChatEnvironment environment, string tenantId, string systemToken, string clientSecret, string privateKey)
    {
        Environment = environment;
        TenantId = tenantId;
        SystemToken = systemToken;
        ClientSecret = clientSecret;
        PrivateKey = privateKey;

        // The lengths keep two secrets from looking like two others.
        byte[] secrets = Encoding.UTF8.GetBytes($"{clientSecret.Length}.{clientSecret}.{systemToken}");
        SharedKey = $"system-user/{environment.Address.Authority}/{tenantId.ToUpperInvariant()}/{Convert.ToHexStringLower(SHA256.HashData(secrets))}";
    }

    public ChatEnvironment Environment { get; }

    public string TenantId { get; }

    public string SystemToken { get; }

    public string ClientSecret { get; }

    /// <summary>XML or PEM.</summary>
    public string PrivateKey { get; }

    /// <summary>Names environment, tenant and, by their hash, the secrets.</summary>
    public string SharedKey { get; }

    /// <exception cref="ArgumentException">A value is missing or wrong. The text holds no secret.</exception>
    public static SystemUserSettings Of(SystemUserOptions options)
    {
        ChatEnvironment environment = ChatEnvironment.Parse(Given(options.Environment, nameof(options.Environment)));
        string tenantId = Given(options.TenantId, nameof(options.TenantId)).Trim();
        if (!tenantId.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"TenantId '{tenantId}' is wrong. Give the tenant's id alone, such as Cust12345.");
        }

        string key = Key(options);
        RsaKeyText.Check(key);
        return new(
            environment,
            tenantId,
            Secret(options.SystemToken, nameof(options.SystemToken)),
            Secret(options.ClientSecret, nameof(options.ClientSecret)),
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
                "PrivateKey is missing, which the system user needs. Give the key's XML or PEM text, or its file as PrivateKeyFile.");
        }

        if (options.PrivateKeyFile.AsSpan().ContainsAny('<', '\n') || options.PrivateKeyFile.Contains("-----", StringComparison.Ordinal))
        {
            throw new ArgumentException("PrivateKeyFile holds a key instead of a file name. A key belongs in PrivateKey.");
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
            // The platform's message quotes the value, which may be the key itself: neither is shown unless it is a file name.
            string reason = $"cannot be read ({exception.GetType().Name})";
            throw IsFileName(file)
                ? new ArgumentException($"PrivateKeyFile '{file}' {reason}. Check the path and the permissions.", exception)
                : new ArgumentException($"PrivateKeyFile {reason}. Give the path of a file; a key itself belongs in PrivateKey. The value is not shown, since it may be the key.");
        }
    }

    // A key in Base64 or hexadecimal form has no dot, and no path in use is as long as a key.
    private static bool IsFileName(string value) =>
        value.Length <= LongestFileName && Path.HasExtension(value) && !value.Any(char.IsControl);

    private static string Given(string? value, string name) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"{name} is missing, which the system user needs.")
            : value;

    // Blanks and letters of any script within are legal: the token starts with the name of the app.
    private static string Secret(string? value, string name)
    {
        string given = Given(value, name);
        return given.Any(char.IsControl) || char.IsWhiteSpace(given[0]) || char.IsWhiteSpace(given[^1])
            ? throw new ArgumentException(
                $"{name} has a line break or another control character, or begins or ends with a blank. Give it exactly as received.")
            : given;
    }
}
