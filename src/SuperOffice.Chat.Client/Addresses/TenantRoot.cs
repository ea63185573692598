namespace SuperOffice.Chat.Client;

/// <summary>Provides the root address of a tenant, which the path of every operation is appended to.</summary>
internal static class TenantRoot
{
    /// <summary>Creates the root from a base address with or without <c>/api</c> and <c>/api/v1</c>.</summary>
    public static Uri Create(Uri baseAddress)
    {
        string path = baseAddress.AbsolutePath.TrimEnd('/');
        path = TrimSuffix(path, "/v1") is string api && api.EndsWith("/api", StringComparison.OrdinalIgnoreCase) ? api : path;
        path = TrimSuffix(path, "/api") ?? path;
        return new UriBuilder(baseAddress) { Path = path.Length == 0 ? "/" : path }.Uri;
    }

    /// <summary>
    /// Creates the root of an online tenant. The scheme and the tenant are added to an address that is only a host, as the
    /// notifications of moved tenants contain it.
    /// </summary>
    /// <returns>The root, or null when the address is invalid.</returns>
    public static Uri? CreateOnline(string address, ChatEnvironment environment, string tenantId)
    {
        string absolute = address.Contains("://", StringComparison.Ordinal) ? address : $"{environment.Address.Scheme}://{address}";
        if (address.StartsWith('/')
            || !Uri.TryCreate(absolute, UriKind.Absolute, out Uri? parsed)
            || Validate(parsed, allowInsecureHttp: true) is not null)
        {
            return null;
        }

        Uri root = Create(parsed);
        return root.AbsolutePath == "/" ? new UriBuilder(root) { Path = tenantId }.Uri : root;
    }

    /// <summary>Determines whether a root belongs to a tenant, and not to another tenant on the same host.</summary>
    public static bool BelongsTo(Uri root, string tenantId) =>
        root.AbsolutePath.Split('/').Contains(tenantId, StringComparer.OrdinalIgnoreCase);

    /// <summary>Determines whether two addresses have the same scheme, host and port, without allocating strings.</summary>
    public static bool HaveSameOrigin(Uri address, Uri other) =>
        address.Scheme == other.Scheme && address.IdnHost == other.IdnHost && address.Port == other.Port;

    /// <returns>The reason why the address is not valid and what to do, or null when it is valid.</returns>
    public static string? Validate(Uri? baseAddress, bool allowInsecureHttp)
    {
        if (baseAddress is null)
        {
            return "BaseAddress is missing. Set it to the address of the tenant, such as https://online3.superoffice.com/Cust12345/api.";
        }

        if (!baseAddress.IsAbsoluteUri || baseAddress.Scheme is not ("https" or "http"))
        {
            return $"BaseAddress '{Mask(baseAddress)}' is not an absolute http or https address. Set it to an address such as https://online3.superoffice.com/Cust12345/api.";
        }

        if (!HasValidHost(baseAddress))
        {
            return "BaseAddress has an invalid host name. Set it to an address such as https://online3.superoffice.com/Cust12345/api.";
        }

        if (baseAddress.UserInfo.Length > 0)
        {
            return $"BaseAddress on host '{baseAddress.Host}' contains a user name. Set the user name in Credential instead.";
        }

        if (baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0)
        {
            return $"BaseAddress on host '{baseAddress.Host}' contains a query or fragment. Remove it.";
        }

        if (baseAddress.Scheme == "http" && !baseAddress.IsLoopback && !allowInsecureHttp)
        {
            return $"BaseAddress '{baseAddress}' uses http, which sends credentials unencrypted. Use https, or set AllowInsecureHttp.";
        }

        return PathAfterVersion(baseAddress) is string rest
            ? $"BaseAddress '{baseAddress}' continues after /api/v1 with '{rest}'. End it after the tenant, /api or /api/v1. The tenant precedes /api."
            : null;
    }

    /// <summary>Determines whether the host is a valid DNS name. <see cref="Uri.IdnHost"/> throws when it is not.</summary>
    public static bool HasValidHost(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    // The part before the host, and the query, may contain a password. Without a valid scheme, Uri does not parse them.
    private static string Mask(Uri address)
    {
        string text = address.OriginalString;
        int host = Math.Max(text.LastIndexOf('@'), text.LastIndexOf("%40", StringComparison.Ordinal));
        string masked = host >= 0 ? $"***{text[host..]}" : text;
        int end = masked.AsSpan().IndexOfAny('?', '#', '\n');
        masked = end < 0 ? masked : $"{masked[..end]}***";
        int colon = masked.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || masked.AsSpan(colon).StartsWith("://", StringComparison.Ordinal) || IsPort(masked.AsSpan(colon + 1))
            ? masked
            : $"{masked[..colon]}:***";
    }

    private static bool IsPort(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf('/');
        ReadOnlySpan<char> port = end < 0 ? text : text[..end];
        return port.Length is > 0 and <= 5 && !port.ContainsAnyExceptInRange('0', '9');
    }

    private static string? PathAfterVersion(Uri baseAddress)
    {
        int version = baseAddress.AbsolutePath.IndexOf("/api/v1/", StringComparison.OrdinalIgnoreCase);
        string rest = version < 0 ? "" : baseAddress.AbsolutePath[(version + "/api/v1/".Length)..].Trim('/');
        return rest.Length == 0 ? null : rest;
    }

    private static string? TrimSuffix(string path, string suffix) =>
        path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? path[..^suffix.Length] : null;
}
