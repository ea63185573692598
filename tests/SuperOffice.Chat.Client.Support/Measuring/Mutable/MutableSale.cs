namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

internal sealed class MutableSale
{
    public string? ContactName { get; set; }

    public DateTimeOffset SaleDate { get; set; }

    public int SaleId { get; set; }

    public int Probability { get; set; }

    public string? Title { get; set; }

    public double Amount { get; set; }

    public string? Currency { get; set; }

    public string? ProjectName { get; set; }

    public string? AssociateFullName { get; set; }

    public string? Description { get; set; }

    public string? Status { get; set; }

    public double WeightedAmount { get; set; }

    public int ProjectId { get; set; }

    public double EarningPercent { get; set; }

    public double Earning { get; set; }

    public int ContactId { get; set; }

    public int AssociateId { get; set; }

    public int PersonId { get; set; }

    public int SaleTypeId { get; set; }

    public string? SaleTypeName { get; set; }

    public string? PersonFullName { get; set; }

    public string? Completed { get; set; }

    public int ActiveErpLinks { get; set; }

    public DateTimeOffset NextDueDate { get; set; }

    public string? Number { get; set; }

    public MutableTableRight? TableRight { get; set; }

    public Dictionary<string, MutableFieldProperty>? FieldProperties { get; set; }
}
