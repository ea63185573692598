namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the consent of a user to the app.</summary>
internal sealed record Consent(OnlineTenant Tenant, string? User);
