namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

internal sealed class MutableFieldRight
{
    public string? Mask { get; set; }

    public string? Reason { get; set; }
}
