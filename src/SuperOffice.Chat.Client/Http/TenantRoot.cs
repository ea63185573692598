namespace SuperOffice.Chat.Client.Http;

/// <summary>The address that every operation's path is put after, whatever form the base address came in.</summary>
internal static class TenantRoot
{
    public static Uri Of(Uri baseAddress)
    {
        string path = baseAddress.AbsolutePath.TrimEnd('/');
        path = WithoutLast(path, "/v1") is string api && api.EndsWith("/api", StringComparison.OrdinalIgnoreCase) ? api : path;
        path = WithoutLast(path, "/api") ?? path;
        return new UriBuilder(baseAddress) { Path = path.Length == 0 ? "/" : path }.Uri;
    }

    /// <summary>The root of a tenant online. A bare host will do, as notifications of a move have it: scheme and tenant are added.</summary>
    /// <returns>Null when it is no address.</returns>
    public static Uri? Online(string address, ChatEnvironment environment, string tenantId)
    {
        string whole = address.Contains("://", StringComparison.Ordinal) ? address : $"{environment.Address.Scheme}://{address}";
        if (address.StartsWith('/')
            || !Uri.TryCreate(whole, UriKind.Absolute, out Uri? found)
            || WhyNotARoot(found, allowInsecureHttp: true) is not null)
        {
            return null;
        }

        Uri root = Of(found);
        return root.AbsolutePath == "/" ? new UriBuilder(root) { Path = tenantId }.Uri : root;
    }

    /// <summary>Whether a root is this tenant's, and not another one's on the same host.</summary>
    public static bool IsOf(Uri root, string tenantId) =>
        root.AbsolutePath.Split('/').Contains(tenantId, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether two addresses have the same scheme and the same authority, told without making texts of both.</summary>
    public static bool HaveSameOrigin(Uri address, Uri other) =>
        address.Scheme == other.Scheme && address.IdnHost == other.IdnHost && address.Port == other.Port;

    /// <summary>Says why an address is no root of a tenant, with the remedy; null when it is one.</summary>
    public static string? WhyNotARoot(Uri? baseAddress, bool allowInsecureHttp)
    {
        if (baseAddress is null)
        {
            return "BaseAddress is missing. Give the tenant's address, such as https://online3.superoffice.com/Cust12345/api.";
        }

        if (!baseAddress.IsAbsoluteUri || baseAddress.Scheme is not ("https" or "http"))
        {
            return $"BaseAddress '{Shown(baseAddress)}' is not an absolute http or https address. Give it whole, such as https://online3.superoffice.com/Cust12345/api.";
        }

        if (!HasValidHost(baseAddress))
        {
            return "BaseAddress has a host name that is not valid. Check its characters, such as https://online3.superoffice.com/Cust12345/api.";
        }

        if (baseAddress.UserInfo.Length > 0)
        {
            return $"BaseAddress on host '{baseAddress.Host}' has a user name in it. Give the user name in Credential instead.";
        }

        if (baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0)
        {
            return $"BaseAddress on host '{baseAddress.Host}' has a query or fragment. End it after the path.";
        }

        if (baseAddress.Scheme == "http" && !baseAddress.IsLoopback && !allowInsecureHttp)
        {
            return $"BaseAddress '{baseAddress}' is plain http: credentials would travel readable. Use https, or set AllowInsecureHttp.";
        }

        return PathAfterVersion(baseAddress) is string rest
            ? $"BaseAddress '{baseAddress}' goes on after /api/v1 with '{rest}'. End it at the tenant, at /api or at /api/v1; the tenant stands before /api."
            : null;
    }

    /// <summary>Determines whether the host can be written as a name of the DNS. Where it cannot, <see cref="Uri.IdnHost"/> throws.</summary>
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

    // In an address without a scheme, or with a wrong one, what stands before the host may be a password. A query may hold one.
    private static string Shown(Uri address)
    {
        string text = address.OriginalString;
        int host = Math.Max(text.LastIndexOf('@'), text.LastIndexOf("%40", StringComparison.Ordinal));
        string shown = host >= 0 ? $"***{text[host..]}" : text;
        int end = shown.AsSpan().IndexOfAny('?', '#', '\n');
        shown = end < 0 ? shown : $"{shown[..end]}***";
        int colon = shown.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || shown.AsSpan(colon).StartsWith("://", StringComparison.Ordinal) || IsPort(shown.AsSpan(colon + 1))
            ? shown
            : $"{shown[..colon]}:***";
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

    private static string? WithoutLast(string path, string end) =>
        path.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? path[..^end.Length] : null;
}
