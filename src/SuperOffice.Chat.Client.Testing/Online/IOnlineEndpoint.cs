using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Online;

/// <summary>One address of the sign-in and state host.</summary>
internal interface IOnlineEndpoint
{
    /// <summary>One of <see cref="ChatOnlineOperation"/>.</summary>
    string Name { get; }

    /// <summary>The tenant that a request is about; null when it names none.</summary>
    string? TenantOf(OnlineCall call);

    ChatAnswer Answer(OnlineCall call);
}
