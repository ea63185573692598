namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

internal sealed class MutableFieldProperty
{
    public MutableFieldRight? FieldRight { get; set; }

    public string? FieldType { get; set; }

    public int FieldLength { get; set; }
}
