using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>
/// Listens to a whole run of tests, when the variable CHAT_HEAR_TESTS names a file for the report: every log message, span,
/// figure and exception. At the end nothing that a request carried as a secret may be in any of them.
/// </summary>
internal sealed class SuiteHearing : IDisposable
{
    private static readonly string? ReportPath = Environment.GetEnvironmentVariable("CHAT_HEAR_TESTS");

    [ThreadStatic]
    private static bool _printing;

    private readonly Transcript _transcript = new();
    private readonly WireSecrets _secrets = new();
    private readonly Listeners _listeners;

    private SuiteHearing()
    {
        _listeners = new(_transcript);
        AppDomain.CurrentDomain.FirstChanceException += Hear;
    }

    /// <summary>Null when nobody asked to listen.</summary>
    public static SuiteHearing? Current { get; } = ReportPath is null ? null : new();

    /// <summary>Hears what a container's services log.</summary>
    public void Hear(IServiceCollection services) => services.AddLogging(logging => logging
        .AddProvider(_listeners)
        .AddFilter<Listeners>(static _ => true));

    /// <exception cref="InvalidOperationException">A secret was told.</exception>
    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= Hear;
        _listeners.Dispose();
        _secrets.Dispose();
        IReadOnlyCollection<string> secrets = _secrets.Learned;
        Sieve sieve = new(secrets);
        _transcript.ReplayTo(sieve);
        File.AppendAllLines(
            ReportPath!,
            [
                $"{secrets.Count} secrets",
                .. sieve.Heard.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Value,9} {pair.Key}"),
                $"{sieve.Leaks.Count} leaks",
                .. sieve.Leaks,
            ]);
        if (sieve.Leaks.Count > 0)
        {
            throw new InvalidOperationException($"{sieve.Leaks.Count} texts of this run hold a secret: see the report.");
        }
    }

    private void Hear(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        // To print an exception may throw another one.
        if (!_printing && IsThrownByUs(thrown.Exception))
        {
            _printing = true;
            _transcript.Look("exception", thrown.Exception.ToString());
            _printing = false;
        }
    }

    // What others throw matters where it comes out of us, and there it is within one of ours.
    private static bool IsThrownByUs(Exception exception) =>
        exception.TargetSite?.Module.Assembly.GetName().Name is "SuperOffice.Chat.Client" or "SuperOffice.Chat.Client.Online";
}
