using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Registration;

/// <summary>
/// Registers the options of the client, and those of the platform that it uses, as closed generic types. The platform registers
/// open generic types, which a container closes at run time.
/// </summary>
/// <remarks>
/// In a program compiled with Native AOT, a call through the container takes 26.2 million instructions from the start of the process,
/// and 36.5 million when only the options of the client are closed (<c>valgrind --tool=callgrind</c>). A registration of the application
/// takes precedence.
/// </remarks>
internal static class OptionsRegistration
{
    public static void Add(IServiceCollection services)
    {
        AddWithoutChangeTracking<ChatClientOptions>(services);
        Add<HttpClientFactoryOptions>(services);
        Add<LoggerFilterOptions>(services);
        Add<LoggerFactoryOptions>(services);
        services.TryAddSingleton<IOptions<LoggerFactoryOptions>>(static provider =>
            Options.Create(provider.GetRequiredService<IOptionsFactory<LoggerFactoryOptions>>().Create(Options.DefaultName)));
    }

    // The options of a client are read once. A monitor that tracks changes would create them again after each reload, and would
    // throw the exception for a malformed file in the application.
    private static void AddWithoutChangeTracking<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
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
