using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Registers, for each type of options that a client is made of, what the platform registers openly for all. A container
/// makes the types of open registrations while it runs, which in a native program is the largest part of the time to the
/// first call; these are made when it is compiled.
/// </summary>
internal static class ClosedOptions
{
    public static void Add(IServiceCollection services)
    {
        AddWithoutChanges<ChatClientOptions>(services);
        Add<HttpClientFactoryOptions>(services);
        Add<LoggerFilterOptions>(services);
        Add<LoggerFactoryOptions>(services);
        services.TryAddSingleton<IOptions<LoggerFactoryOptions>>(static provider =>
            Options.Create(provider.GetRequiredService<IOptionsFactory<LoggerFactoryOptions>>().Create(Options.DefaultName)));
    }

    // The options of a client are read once. A monitor that watched for changes would create them again after each reload,
    // and throw the failure of a broken file into the application.
    private static void AddWithoutChanges<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services)
        where TOptions : class
    {
        services.TryAddSingleton<IOptionsMonitor<TOptions>>(static provider => new OptionsMonitor<TOptions>(
            provider.GetRequiredService<IOptionsFactory<TOptions>>(),
            [],
            provider.GetRequiredService<IOptionsMonitorCache<TOptions>>()));
        Add<TOptions>(services);
    }

    private static void Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services)
        where TOptions : class
    {
        services.TryAddSingleton<IOptionsMonitor<TOptions>>(static provider => new OptionsMonitor<TOptions>(
            provider.GetRequiredService<IOptionsFactory<TOptions>>(),
            provider.GetServices<IOptionsChangeTokenSource<TOptions>>(),
            provider.GetRequiredService<IOptionsMonitorCache<TOptions>>()));
        services.TryAddSingleton<IOptionsMonitorCache<TOptions>>(static _ => new OptionsCache<TOptions>());
        services.TryAddTransient<IOptionsFactory<TOptions>>(static provider => new OptionsFactory<TOptions>(
            provider.GetServices<IConfigureOptions<TOptions>>(),
            provider.GetServices<IPostConfigureOptions<TOptions>>(),
            provider.GetServices<IValidateOptions<TOptions>>()));
    }
}
