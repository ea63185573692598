using Spectre.Console;

namespace SuperOffice.Chat.Sample.Console;

/// <summary>All that the program has to do with outside of itself and the server, so that tests can take its place.</summary>
internal sealed record Surroundings
{
    public required IAnsiConsole Console { get; init; }

    public required TextWriter Error { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public Func<Stream> OpenInput { get; init; } = static () => Stream.Null;

    /// <summary>The same input as text, for what people type.</summary>
    public Func<TextReader> OpenText { get; init; } = static () => TextReader.Null;

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>True when user secrets are read and Ctrl+C is ours to answer.</summary>
    public bool IsProcess { get; init; }

    public TextWriter Output => Console.Profile.Out.Writer;

    public bool OutputIsTerminal => Console.Profile.Out.IsTerminal;
}
