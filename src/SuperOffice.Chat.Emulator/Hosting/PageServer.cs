using System.Net;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.FluentUI.AspNetCore.Components;
using SuperOffice.Chat.Emulator.Addresses;
using SuperOffice.Chat.Emulator.Components;
using SuperOffice.Chat.Emulator.Components.Shared;
using SuperOffice.Chat.Emulator.Control;
using SuperOffice.Chat.Emulator.Environments;

namespace SuperOffice.Chat.Emulator.Hosting;

/// <summary>Serves the page and the control API.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(2);

    private readonly WebApplication _application;

    private PageServer(WebApplication application) => _application = application;

    /// <summary>Gets the address, for example <c>http://127.0.0.1:7170</c>.</summary>
    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<PageServer> StartAsync(int port, EmulatorHost host, CancellationToken cancellationToken)
    {
        WebApplication application = Build(port, host);
        try
        {
            await application.StartAsync(cancellationToken);
            return new PageServer(application);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => _application.WaitForShutdownAsync(cancellationToken);

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static WebApplication Build(int port, EmulatorHost host)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // The current folder is that of the user. The files of the page are beside the program.
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Production",
        });

        // Settings of the user's environment, and files in it, must not change the tool.
        ((IConfigurationBuilder)builder.Configuration).Sources.Clear();
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // The tool reports a failed start itself.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);

        // The keys are not saved. The cookie of an earlier start cannot be read then, and nothing uses it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, port);
        });
        builder.Services.Configure<HostOptions>(static options => options.ShutdownTimeout = ShutdownTimeout);
        builder.Services.Configure<KeyManagementOptions>(static options => options.XmlRepository = new MemoryKeys());
        builder.Services.AddSingleton(host);
        builder.Services.AddScoped<PageState>();
        builder.Services.AddFluentUIComponents();
        ControlApi.Configure(builder.Services);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();

        WebApplication application = builder.Build();
        application.UseMiddleware<LocalRequestsOnly>();
        application.UseWhen(static context => context.Request.Path.StartsWithSegments(ControlAddress.Root, StringComparison.OrdinalIgnoreCase), static control => control.UseMiddleware<ControlErrors>());
        application.MapStaticAssets();
        application.MapRazorComponents<App>().AddInteractiveServerRenderMode(static options => options.ContentSecurityFrameAncestorsPolicy = null).DisableAntiforgery();
        ControlApi.Map(application);
        return application;
    }
}
