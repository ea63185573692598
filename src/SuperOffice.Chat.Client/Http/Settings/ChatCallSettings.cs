using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Holds the settings of a call: those of its client and its own options. Calls without options share one instance.</summary>
/// <param name="Client">The client that makes the call.</param>
/// <param name="Zone">The time zone of the call.</param>
/// <param name="Options">The options of the call, or null.</param>
internal sealed record ChatCallSettings(ClientIdentity Client, ChatCallZone Zone, ChatRequestOptions? Options);
