using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>
/// Captures an entire test run when the variable CHAT_CAPTURE_TESTS names a file for the report: every log message, span,
/// metric and exception. At the end, none of them may contain a secret of a request.
/// </summary>
internal sealed class TestRunCapture : IDisposable
{
    private static readonly string? AskedPath = Environment.GetEnvironmentVariable("CHAT_CAPTURE_TESTS");

    [ThreadStatic]
    private static bool _printing;

    private readonly Transcript _transcript = new();
    private readonly WireSecrets _secrets = new();
    private readonly Listeners _listeners;

    private TestRunCapture()
    {
        _listeners = new(_transcript);
        AppDomain.CurrentDomain.FirstChanceException += Capture;
    }

    /// <summary>Null when the run is not captured.</summary>
    public static TestRunCapture? Current { get; } = AskedPath is null ? null : new();

    /// <summary>Captures the log messages of a container.</summary>
    public void Capture(IServiceCollection services) => services.AddLogging(logging => logging
        .AddProvider(_listeners)
        .AddFilter<Listeners>(static _ => true));

    /// <exception cref="InvalidOperationException">A secret was reported, or nothing was captured.</exception>
    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= Capture;
        _listeners.Dispose();
        _secrets.Dispose();
        IReadOnlyCollection<string> secrets = _secrets.Learned;
        Sieve sieve = new(secrets);
        _transcript.ReplayTo(sieve);
        string assembly = Assembly.GetEntryAssembly()!.GetName().Name!;
        CaptureReport report = new(assembly, secrets.Count, sieve);
        File.WriteAllLines(PathFor(AskedPath!, assembly), report.Lines);
        if (report.Failure is string failure)
        {
            throw new InvalidOperationException(failure);
        }
    }

    /// <summary>A file for each assembly, because their runs overlap.</summary>
    internal static string PathFor(string asked, string assembly) =>
        Path.ChangeExtension(asked, null) + $".{assembly}{Path.GetExtension(asked)}";

    /// <summary>An exception of another library matters only as the inner exception of one of ours.</summary>
    internal static bool IsThrownByUs(Exception exception) =>

        // The framework throws it, and its text is ours.
        exception is OptionsValidationException
        || exception.TargetSite?.Module.Assembly.GetName().Name is "SuperOffice.Chat.Client" or "SuperOffice.Chat.Client.Online";

    private void Capture(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        // To print an exception may throw another one.
        if (_printing || !IsThrownByUs(thrown.Exception))
        {
            return;
        }

        _printing = true;
        try
        {
            _transcript.Look("exception", thrown.Exception.ToString());
        }
        finally
        {
            _printing = false;
        }
    }
}
