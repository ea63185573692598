namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>A message as the server may send it, made by FsCheck.</summary>
public sealed record MessageDocument(string Text);
