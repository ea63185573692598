namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>A topic as the server may send it, created by FsCheck.</summary>
public sealed record TopicDocument(string Text);
