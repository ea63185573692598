using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

/// <summary>
/// Runs the loggers and listeners of the application. An exception that they throw must not change a response or stop the handling of
/// events.
/// </summary>
internal static class Guarded
{
    [SuppressMessage("Design", "CA1031", Justification = "The code is the application's and may throw anything.")]
    public static void Run(Action report)
    {
        try
        {
            report();
        }
        catch (Exception)
        {
            // It cannot be reported: reporting is what failed.
        }
    }
}
