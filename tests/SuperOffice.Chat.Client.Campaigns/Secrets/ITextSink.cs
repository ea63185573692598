namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Takes every text that is heard.</summary>
internal interface ITextSink
{
    void Look(string source, string? text);
}
