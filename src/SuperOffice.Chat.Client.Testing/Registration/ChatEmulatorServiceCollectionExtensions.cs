using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Testing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that connect registered clients to an emulator.</summary>
public static class ChatEmulatorServiceCollectionExtensions
{
    /// <summary>Connects the clients of an application to an emulator, whatever their configuration says.</summary>
    /// <remarks>
    /// <para>
    /// Replaces the address, the tenant, the credential and the application token of the clients. All other settings stay.
    /// The order of this call and the registrations of the clients does not matter. In a test of an ASP.NET Core
    /// application, call it in <c>ConfigureTestServices</c>.
    /// </para>
    /// <para>
    /// A client reads its settings once. After <see cref="ChatAgentEmulator.MoveTenantAsync"/>, it keeps the old address.
    /// </para>
    /// </remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="emulator">The emulator to connect to. It must outlive the clients.</param>
    /// <param name="name">
    /// The key of a client registered with <c>AddKeyedSuperOfficeChatClient</c>, or the id of a tenant of
    /// <see cref="IChatAgentClientFactory"/>, in any casing. Null (the default) connects all clients and tenants; an empty
    /// string connects only the client without a key.
    /// </param>
    /// <returns>The same services, so that calls can be chained. Of two calls for the same client, the later one applies.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="emulator"/> is null.</exception>
    public static IServiceCollection UseChatEmulator(
        this IServiceCollection services, ChatAgentEmulator emulator, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(emulator);
        EmulatorConnection connection = new(emulator, name);
        return services
            .AddSingleton<IConfigureOptions<ChatClientOptions>>(connection)
            .AddSingleton<IPostConfigureOptions<ChatClientOptions>>(connection);
    }
}
