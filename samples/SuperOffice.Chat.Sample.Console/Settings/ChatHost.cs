using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Sample.Console.Settings;

/// <summary>Builds the container in the same way as an application.</summary>
internal static class ChatHost
{
    /// <summary>The key of the second client, which belongs to another agent of the embedded emulator.</summary>
    public const string Colleague = "ola";

    public static IHost Build(
        IConfiguration settings, ChatAgentEmulator? emulator, Surroundings surroundings, bool verbose)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.ConfigureContainer(new DefaultServiceProviderFactory(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        builder.Services.AddSingleton(surroundings.TimeProvider);
        builder.Services.AddSingleton<RequestMeter>();
        builder.Services.AddTransient<RequestMeterHandler>();
        builder.Services.AddSuperOfficeChatClient(settings).AddHttpMessageHandler<RequestMeterHandler>();
        builder.Services.AddSuperOfficeSystemUser(settings);
        if (emulator is not null)
        {
            builder.Services.AddSuperOfficeChatClient(options =>
            {
                options.BaseAddress = emulator.BaseAddress;
                options.AppToken = emulator.AppToken;
                options.Credential = emulator.Credential;
            });
            builder.Services.AddKeyedSuperOfficeChatClient(Colleague, options =>
            {
                options.BaseAddress = emulator.BaseAddress;
                options.AppToken = emulator.AppToken;
                options.Credential = emulator.CredentialFor(Colleague);
            }).AddHttpMessageHandler<RequestMeterHandler>();
        }

        if (verbose)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Debug);
            builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
            builder.Services.AddSingleton<ILoggerProvider>(_ => new ErrorLoggerProvider(surroundings.Error));
        }

        return builder.Build();
    }
}
