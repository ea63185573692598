namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Marks a date that the server writes in UTC, whatever time zone was requested.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UtcInstantAttribute : Attribute;
