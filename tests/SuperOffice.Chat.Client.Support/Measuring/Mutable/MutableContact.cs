namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

internal sealed class MutableContact
{
    public int ContactId { get; set; }

    public string? Name { get; set; }

    public string? OrgNr { get; set; }

    public string? Department { get; set; }

    public string? URL { get; set; }

    public string? City { get; set; }

    public string? DirectPhone { get; set; }

    public int AssociateId { get; set; }

    public int CountryId { get; set; }

    public string? EmailAddress { get; set; }

    public string? Kananame { get; set; }

    public string? EmailAddressName { get; set; }

    public string? URLName { get; set; }

    public string? AssociateFullName { get; set; }

    public string? BusinessName { get; set; }

    public string? CategoryName { get; set; }

    public string? CountryName { get; set; }

    public MutableAddress? Address { get; set; }

    public string? FormattedAddress { get; set; }

    public string? FullName { get; set; }

    public bool IsOwnerContact { get; set; }

    public int ActiveErpLinks { get; set; }

    public MutableTableRight? TableRight { get; set; }

    public Dictionary<string, MutableFieldProperty>? FieldProperties { get; set; }
}
