// Saves and changes a chat session, and chats with a customer. Without settings it runs on an embedded emulator. With
// settings in the section SuperOffice it runs on your tenant: see the README in this folder.
using ChatSample;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Testing;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();

// These lines are what your application needs. Its classes get an IChatAgentClient in their constructors.
IConfigurationSection settings = builder.Configuration.GetSection("SuperOffice");
builder.Services.AddSuperOfficeChatClient(settings);
builder.Services.AddTransient<SessionExample>();
builder.Services.AddTransient<ConversationExample>();

// The emulator takes the place of a tenant.
await using ChatAgentEmulator? emulator = settings.Exists() ? null : await ChatAgentEmulator.StartAsync();
if (emulator is not null)
{
    builder.Services.UseChatEmulator(emulator);
}

using IHost host = builder.Build();
try
{
    // Validates the settings. From here on, Ctrl+C cancels the token.
    await host.StartAsync();
    CancellationToken stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
    Console.WriteLine($"Connected to {(emulator is null ? "your tenant" : "the embedded emulator")}.");

    await host.Services.GetRequiredService<SessionExample>().RunAsync(stopping);

    int? sessionId = emulator is null ? builder.Configuration.GetValue<int?>("Session") : EmulatedCustomer.OpenChat(emulator);
    if (sessionId is int id)
    {
        await host.Services.GetRequiredService<ConversationExample>().RunAsync(id, stopping);
    }

    return 0;
}
catch (ChatAgentException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    await Console.Error.WriteLineAsync(ErrorAdvice.For(exception));
    return 1;
}
catch (OptionsValidationException exception)
{
    await Console.Error.WriteLineAsync($"The settings are invalid. {exception.Message}");
    return 2;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Canceled.");
    return 130;
}
