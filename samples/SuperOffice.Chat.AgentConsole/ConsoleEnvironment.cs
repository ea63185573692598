using Spectre.Console;

namespace SuperOffice.Chat.AgentConsole;

/// <summary>Represents the console, the environment variables and the clock, so that tests can replace them.</summary>
internal sealed record ConsoleEnvironment
{
    public required IAnsiConsole Console { get; init; }

    public required TextWriter Error { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public Func<Stream> OpenInput { get; init; } = static () => Stream.Null;

    /// <summary>Gets the same input as text, for what the user types.</summary>
    public Func<TextReader> OpenText { get; init; } = static () => TextReader.Null;

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Determines whether user secrets are read and Ctrl+C is handled.</summary>
    public bool IsProcess { get; init; }

    public TextWriter Output => Console.Profile.Out.Writer;

    public bool OutputIsTerminal => Console.Profile.Out.IsTerminal;
}
