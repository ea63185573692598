namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

internal sealed class MutablePerson
{
    public string? Position { get; set; }

    public int PersonId { get; set; }

    public string? Mrmrs { get; set; }

    public string? Firstname { get; set; }

    public string? Lastname { get; set; }

    public string? MiddleName { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Email { get; set; }

    public string? FullName { get; set; }

    public string? DirectPhone { get; set; }

    public string? FormalName { get; set; }

    public int CountryId { get; set; }

    public int ContactId { get; set; }

    public string? ContactName { get; set; }

    public int Retired { get; set; }

    public int Rank { get; set; }

    public int ActiveInterests { get; set; }

    public string? ContactDepartment { get; set; }

    public int ContactCountryId { get; set; }

    public string? ContactOrgNr { get; set; }

    public string? FaxPhone { get; set; }

    public string? MobilePhone { get; set; }

    public string? ContactPhone { get; set; }

    public string? AssociateName { get; set; }

    public int AssociateId { get; set; }

    public bool UsePersonAddress { get; set; }

    public string? ContactFax { get; set; }

    public string? Kanafname { get; set; }

    public string? Kanalname { get; set; }

    public string? Post1 { get; set; }

    public string? Post2 { get; set; }

    public string? Post3 { get; set; }

    public string? EmailName { get; set; }

    public string? ContactFullName { get; set; }

    public int ActiveErpLinks { get; set; }

    public int TicketPriorityId { get; set; }

    public int SupportLanguageId { get; set; }

    public int SupportAssociateId { get; set; }

    public string? CategoryName { get; set; }

    public MutableTableRight? TableRight { get; set; }

    public Dictionary<string, MutableFieldProperty>? FieldProperties { get; set; }
}
