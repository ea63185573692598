namespace SuperOffice.Chat.Client;

/// <summary>Validates tenant ids.</summary>
internal static class TenantId
{
    /// <exception cref="ArgumentException">The id is null, empty, or contains characters other than ASCII letters and digits.</exception>
    public static void Validate(string tenantId)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
        if (!tenantId.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException(
                $"'{tenantId}' is not a tenant id. A tenant id consists of letters and digits, such as Cust12345.", nameof(tenantId));
        }
    }
}
