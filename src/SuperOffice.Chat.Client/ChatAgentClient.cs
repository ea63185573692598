using System.Runtime.Versioning;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Composition;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Provides the operations of the Chat agent over HTTP. A container resolves it as <see cref="IChatAgentClient"/>. Without a
/// container, use <see cref="Create(ChatClientOptions)"/>.
/// </summary>
/// <remarks>
/// Instances are thread-safe. An instance holds the connections: create one and reuse it for the lifetime of the application.
/// </remarks>
[UnsupportedOSPlatform("browser")]
public sealed partial class ChatAgentClient : IChatAgentClient, IDisposable
{
    private readonly HttpClient _http;
    private readonly ChatCalls _calls;
    private readonly EntityUpdater _updater;
    private readonly ChatClientParts? _ownedParts;

    /// <param name="http">The HTTP client that sends the requests.</param>
    /// <param name="parts">The parts that its handlers share.</param>
    /// <param name="ownsParts">True to dispose the parts together with the client.</param>
    internal ChatAgentClient(HttpClient http, ChatClientParts parts, bool ownsParts = false)
    {
        _http = http;
        _ownedParts = ownsParts ? parts : null;
        _calls = new ChatCalls(this, ChatPipeline.CreateApi(http), parts.Settings, parts.Time, parts.Log);
        _updater = new EntityUpdater(_calls, parts.Settings, parts.Time, parts.Log);
    }

    /// <summary>Gets the calls, for the client of another agent on the same pipeline.</summary>
    internal ChatCalls Calls => _calls;

    /// <summary>Gets the HttpClient, for the client of another agent on the same pipeline.</summary>
    internal HttpClient Http => _http;

    /// <summary>Creates a client without a container.</summary>
    /// <param name="options">The settings of the client.</param>
    /// <returns>The client. Dispose it when the application ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="OptionsValidationException">A setting is missing or invalid.</exception>
    public static ChatAgentClient Create(ChatClientOptions options) => Create(options, loggerFactory: null);

    /// <summary>Creates a client without a container, with a logger factory, primary handler or clock of the application.</summary>
    /// <param name="options">The settings of the client.</param>
    /// <param name="loggerFactory">The factory of the client's logger, or null to log nothing.</param>
    /// <param name="primaryHandler">
    /// The handler that sends the requests, for example with a proxy or a client certificate, or null to create one. The client
    /// does not dispose it.
    /// </param>
    /// <param name="timeProvider">The clock for timeouts and delays, or null to use <see cref="TimeProvider.System"/>.</param>
    /// <returns>The client. Dispose it when the application ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="OptionsValidationException">A setting is missing or invalid.</exception>
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

        ChatClientParts parts = ChatClientParts.Create(
            options, loggerFactory, new ChatCredentialContext { TimeProvider = timeProvider ?? TimeProvider.System, PrimaryHandler = primaryHandler });
        return new(ChatPipeline.CreateClient(parts, primaryHandler), parts, ownsParts: true);
    }

    /// <summary>Cancels the operations in progress and closes the connections that the client opened.</summary>
    public void Dispose()
    {
        _calls.Close();
        _http.Dispose();
        _ownedParts?.Dispose();
    }
}
