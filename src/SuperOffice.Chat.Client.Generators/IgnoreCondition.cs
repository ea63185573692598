namespace SuperOffice.Chat.Client.Generators;

/// <summary>Contains the values of System.Text.Json.Serialization.JsonIgnoreCondition.</summary>
internal static class IgnoreCondition
{
    public const int Unstated = -1;
    public const int Never = 0;
    public const int Always = 1;
    public const int WhenWritingDefault = 2;
    public const int WhenWriting = 4;
    public const int WhenReading = 5;
}
