namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;

/// <summary>Names what the order of events is kept for: a session of a tenant, or another entity.</summary>
/// <param name="TenantId">The tenant.</param>
/// <param name="Entity">The kind of entity; empty for a session.</param>
/// <param name="PrimaryKey">Its id.</param>
internal readonly record struct Lane(string TenantId, string Entity, int PrimaryKey);
