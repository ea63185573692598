namespace SuperOffice.Chat.Client.Testing.Online;

/// <summary>What a user has allowed the app.</summary>
internal sealed record Consent(OnlineTenant Tenant, string? User);
