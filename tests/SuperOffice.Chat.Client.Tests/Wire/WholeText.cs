namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>A text without unpaired surrogates, created by FsCheck.</summary>
public sealed record WholeText(string Text);
