using System.Reflection;
using SuperOffice.Chat.Client.Testing;

namespace ChatSample.Tests;

/// <summary>Runs the program in this process and captures the console. Runs must not overlap.</summary>
internal static class SampleRun
{
    public const string Ticket = "7T:dGhlLXRlc3QtdGlja2V0";
    public const string AppToken = "the-test-app-token";

    public static ChatAgentEmulatorOptions Options => new() { Ticket = Ticket, AppToken = AppToken };

    public static Task<SampleResult> RunAgainstAsync(ChatAgentEmulator tenant, params string[] more) => RunAsync(
    [
        $"--SuperOffice:BaseAddress={tenant.BaseAddress}",
        $"--SuperOffice:AppToken={AppToken}",
        "--SuperOffice:Authentication:Scheme=SoTicket",
        $"--SuperOffice:Authentication:Ticket={Ticket}",
        "--SuperOffice:Retry:MaxRetryAttempts=0",
        .. more,
    ]);

    public static async Task<SampleResult> RunAsync(params string[] args)
    {
        MethodInfo main = Assembly.Load("SuperOffice.Chat.Sample.Console").EntryPoint!;
        TextWriter output = Console.Out;
        TextWriter error = Console.Error;
        await using StringWriter written = new();
        await using StringWriter failed = new();
        Console.SetOut(written);
        Console.SetError(failed);
        try
        {
            int exitCode = (int)(await Task.Run(() => main.Invoke(null, [args])))!;
            return new SampleResult(exitCode, written.ToString(), failed.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
