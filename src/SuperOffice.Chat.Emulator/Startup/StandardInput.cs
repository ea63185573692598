namespace SuperOffice.Chat.Emulator.Startup;

internal static class StandardInput
{
    /// <summary>Waits until the standard input ends. A pipe ends when the process that writes to it ends, for whatever reason.</summary>
    public static async Task WaitForEndAsync()
    {
        await using Stream input = Console.OpenStandardInput();
        byte[] ignored = new byte[256];
        while (await input.ReadAsync(ignored) > 0)
        {
        }
    }
}
