namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;

/// <summary>Identifies a sequence of events that are handled in order: those of a session, or of another entity.</summary>
/// <param name="TenantId">The tenant.</param>
/// <param name="Entity">The kind of entity; empty for a session.</param>
/// <param name="PrimaryKey">Its id.</param>
internal readonly record struct Lane(string TenantId, string Entity, int PrimaryKey);
