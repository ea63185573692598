namespace SuperOffice.Chat.Client.Benchmarks.Mutable;

internal sealed class MutableFieldRight
{
    public string? Mask { get; set; }

    public string? Reason { get; set; }
}
