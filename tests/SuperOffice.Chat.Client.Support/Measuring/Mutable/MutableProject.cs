namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

internal sealed class MutableProject
{
    public int ProjectId { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? URL { get; set; }

    public string? Type { get; set; }

    public int AssociateId { get; set; }

    public string? AssociateFullName { get; set; }

    public int TypeId { get; set; }

    public DateTimeOffset Updated { get; set; }

    public int StatusId { get; set; }

    public string? Status { get; set; }

    public int TextId { get; set; }

    public DateTimeOffset PublishTo { get; set; }

    public DateTimeOffset PublishFrom { get; set; }

    public bool IsPublished { get; set; }

    public string? URLName { get; set; }

    public string? ProjectNumber { get; set; }

    public int ActiveErpLinks { get; set; }

    public MutableTableRight? TableRight { get; set; }

    public Dictionary<string, MutableFieldProperty>? FieldProperties { get; set; }
}
