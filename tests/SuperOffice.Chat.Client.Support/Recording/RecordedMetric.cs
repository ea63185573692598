namespace SuperOffice.Chat.Client.Support;

/// <summary>A measurement, with its tags as <c>name=value</c>.</summary>
internal sealed record RecordedMetric(string Instrument, double Value, string Tags);
