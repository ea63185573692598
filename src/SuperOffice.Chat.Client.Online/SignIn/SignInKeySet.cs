using Microsoft.IdentityModel.Tokens;

namespace SuperOffice.Chat.Client.Online;

/// <summary>The keys that a sign-in host published, and when they were fetched.</summary>
internal sealed record SignInKeySet(IReadOnlyCollection<SecurityKey> Keys, DateTimeOffset FetchedAt);
