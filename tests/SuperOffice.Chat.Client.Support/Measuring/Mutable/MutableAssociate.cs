namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

internal sealed class MutableAssociate
{
    public int AssociateId { get; set; }

    public string? Name { get; set; }

    public int PersonId { get; set; }

    public int Rank { get; set; }

    public string? Tooltip { get; set; }

    public string? Type { get; set; }

    public int GroupIdx { get; set; }

    public string? FullName { get; set; }

    public string? FormalName { get; set; }

    public bool Deleted { get; set; }

    public int EjUserId { get; set; }

    public string? UserName { get; set; }

    public MutableTableRight? TableRight { get; set; }

    public Dictionary<string, MutableFieldProperty>? FieldProperties { get; set; }
}
