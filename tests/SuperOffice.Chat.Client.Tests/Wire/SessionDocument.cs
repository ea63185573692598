namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>A session as the server may send it, created by FsCheck.</summary>
public sealed record SessionDocument(string Text);
