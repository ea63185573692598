using Microsoft.IdentityModel.Tokens;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Represents the published keys of an identity provider and the time at which they were retrieved.</summary>
internal sealed record SigningKeySet(IReadOnlyCollection<SecurityKey> Keys, DateTimeOffset RetrievedAt);
