using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.AgentConsole.Settings;

/// <summary>Builds the container in the same way as an application.</summary>
internal static class ChatHost
{
    public static IHost Build(IConfiguration settings, ConsoleEnvironment console, bool verbose)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.ConfigureContainer(new DefaultServiceProviderFactory(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        builder.Services.AddSingleton(console.TimeProvider);
        builder.Services.AddSuperOfficeChatClient(settings);
        builder.Services.AddSuperOfficeSystemUser(settings);
        if (verbose)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Debug);
            builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
            builder.Services.AddSingleton<ILoggerProvider>(_ => new ErrorLoggerProvider(console.Error));
        }

        return builder.Build();
    }
}
