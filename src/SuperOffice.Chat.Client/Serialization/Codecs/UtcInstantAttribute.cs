namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Marks a date that the server states in UTC, whichever time zone was requested.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UtcInstantAttribute : Attribute;
