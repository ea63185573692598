namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>A text without halves of characters, made by FsCheck.</summary>
public sealed record WholeText(string Text);
