namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Receives every captured text.</summary>
internal interface ITextSink
{
    void Look(string source, string? text);
}
