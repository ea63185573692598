namespace SuperOffice.Chat.Client.Benchmarks.Mutable;

internal sealed class MutableAddress
{
    public string? Street { get; set; }

    public string? City { get; set; }
}
