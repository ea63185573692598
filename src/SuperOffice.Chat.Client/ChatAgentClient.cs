using System.Runtime.Versioning;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The client of the Chat agent. A container makes it for <see cref="IChatAgentClient"/>; without one,
/// <see cref="Create(ChatClientOptions)"/> does.
/// </summary>
/// <remarks>Safe for any number of callers at once. Make one and keep it: it holds the connections.</remarks>
[UnsupportedOSPlatform("browser")]
public sealed partial class ChatAgentClient : IChatAgentClient, IDisposable
{
    private readonly HttpClient _http;
    private readonly ChatCalls _calls;
    private readonly EntityUpdater _updates;
    private readonly ChatClientParts? _owned;

    /// <param name="http">Sends the requests.</param>
    /// <param name="parts">What its handlers share.</param>
    /// <param name="ownsParts">True when the parts are disposed with the client.</param>
    internal ChatAgentClient(HttpClient http, ChatClientParts parts, bool ownsParts = false)
    {
        _http = http;
        _owned = ownsParts ? parts : null;
        _calls = new ChatCalls(ChatPipeline.CreateApi(http), parts.Settings, parts.Time, parts.Log);
        _updates = new EntityUpdater(_calls, parts.Settings, parts.Time, parts.Log);
    }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">Its settings.</param>
    /// <returns>The client; dispose it when the application ends.</returns>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong.</exception>
    public static ChatAgentClient Create(ChatClientOptions options) => Create(options, loggerFactory: null);

    /// <summary>Makes a client without a container, with parts of the application's own.</summary>
    /// <param name="options">Its settings.</param>
    /// <param name="loggerFactory">Where it logs to; null for nowhere.</param>
    /// <param name="primaryHandler">
    /// What sends the requests, for a proxy or a certificate; null for the client's own. It is not disposed.
    /// </param>
    /// <param name="timeProvider">The clock of timeouts and waits; null for the system's.</param>
    /// <returns>The client; dispose it when the application ends.</returns>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong.</exception>
    public static ChatAgentClient Create(
        ChatClientOptions options,
        ILoggerFactory? loggerFactory = null,
        HttpMessageHandler? primaryHandler = null,
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ValidateOptionsResult validation = new ChatClientOptionsValidator().Validate(null, options);
        if (validation.Failed)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(ChatClientOptions), validation.Failures);
        }

        ChatClientParts parts = ChatClientParts.Of(
            options, loggerFactory, new ChatCredentialContext { TimeProvider = timeProvider ?? TimeProvider.System, PrimaryHandler = primaryHandler });
        return new(ChatPipeline.CreateClient(parts, primaryHandler), parts, ownsParts: true);
    }

    /// <summary>Gives up what is under way, and closes the connections that the client itself opened.</summary>
    public void Dispose()
    {
        _calls.Close();
        _http.Dispose();
        _owned?.Dispose();
    }

    private Task<T> UpdateAsync<T>(
        EntityUpdate<T> update, int id, Func<T, T> change, ChatRequestOptions? options, CancellationToken cancellationToken)
        where T : class =>
        _updates.RunAsync(update, id, change, options, cancellationToken);
}
