namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

internal sealed class MutableAddress
{
    public string? Street { get; set; }

    public string? City { get; set; }
}
