using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using SuperOffice.Chat.Emulator.Environments;
using SuperOffice.Chat.Emulator.Hosting;
using SuperOffice.Chat.Emulator.Seeding;

namespace SuperOffice.Chat.Emulator.Startup;

/// <summary>Runs the emulator until it is stopped.</summary>
internal static class EmulatorRun
{
    public static async Task<int> RunAsync(EmulatorSettings settings, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            SeedDocument? seed = settings.SeedFile is null ? null : await SeedDocument.LoadAsync(settings.SeedFile, cancellationToken);
            await using EmulatorHost host = await EmulatorHost.StartAsync(settings.EmulatorPorts, seed, cancellationToken);
            await using PageServer page = await PageServer.StartAsync(settings.Port, host, cancellationToken);
            await output.WriteAsync(Banner.Create(host, page.Address));
            await output.FlushAsync(cancellationToken);
            Task shutdown = page.WaitForShutdownAsync(cancellationToken);
            await (settings.UntilInputEnds ? await Task.WhenAny(shutdown, StandardInput.WaitForEndAsync()) : shutdown);
            return ExitCode.Success;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"A port is in use: {exception.Message} The emulator needs the ports {settings.Port} to {settings.LastPort}. Choose others with --port."));
            return ExitCode.PortInUse;
        }
        catch (Exception exception) when (settings.SeedFile is not null && exception is IOException or UnauthorizedAccessException or JsonException or ArgumentException or InvalidOperationException)
        {
            await error.WriteLineAsync($"The seed file {settings.SeedFile} cannot be used: {exception.Message}");
            return ExitCode.InvalidSeed;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
    }
}
