namespace SuperOffice.Chat.Client.Benchmarks.Mutable;

internal sealed class MutableFieldProperty
{
    public MutableFieldRight? FieldRight { get; set; }

    public string? FieldType { get; set; }

    public int FieldLength { get; set; }
}
