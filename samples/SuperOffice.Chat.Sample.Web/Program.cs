// An agent console in the browser. Without settings it runs on the emulator, whose page plays the customer. With settings in the
// section SuperOffice it runs on your tenant: see the README in this folder.
using Microsoft.FluentUI.AspNetCore.Components;
using SuperOffice.Chat.Sample.Web;
using SuperOffice.Chat.Sample.Web.Components;

WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();

using EmulatorTool? emulator = builder.Configuration.GetSection("SuperOffice").Exists() ? null : await StartEmulatorAsync(builder.Configuration);
ConsoleOptions options = builder.Configuration.GetSection("Console").Get<ConsoleOptions>() ?? new();

builder.Services.AddSuperOfficeChatClient(builder.Configuration.GetSection("SuperOffice"));
if (options.WebhookUrl is not null)
{
    builder.Services.AddSuperOfficeChatWebhooks(webhooks => webhooks.AddTenant(options.TenantId, options.WebhookSecret))
        .AddHandler<DeskEventHandler>()
        .AddRegistration(options.TenantId, options.WebhookUrl, static registration => registration.Name = "agent console");
}

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(options);
builder.Services.AddSingleton<AgentDesk>();
builder.Services.AddHostedService(static services => services.GetRequiredService<AgentDesk>());
builder.Services.AddFluentUIComponents();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

await using WebApplication app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
if (options.WebhookUrl is not null)
{
    app.MapSuperOfficeChatWebhooks("/superoffice/chat/{tenant}");
}

await app.StartAsync();
Console.WriteLine($"Agent console:  {app.Urls.First()}");
Console.WriteLine(options.EmulatorPage is null ? "Connected to your tenant." : $"Emulator page:  {options.EmulatorPage}");
Console.WriteLine("Press Ctrl+C to stop.");
await app.WaitForShutdownAsync();

static async Task<EmulatorTool> StartEmulatorAsync(ConfigurationManager configuration)
{
    (EmulatorTool tool, Dictionary<string, string?> settings) = await EmulatorTool.StartAsync(configuration["Urls"]!.Split(';')[0]);
    configuration.AddInMemoryCollection(settings);
    return tool;
}
