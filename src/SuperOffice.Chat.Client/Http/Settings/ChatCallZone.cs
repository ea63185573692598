using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents the requested time zone of a call: its header value, and the reader of dates without an offset.</summary>
internal sealed record ChatCallZone(string Header, Instants Instants)
{
    public static ChatCallZone Utc { get; } = Create(null);

    /// <param name="timeZone">A time zone that was validated with the options it belongs to; null or empty for UTC.</param>
    public static ChatCallZone Create(string? timeZone) =>
        new(SuperOfficeTimeZone.FormatHeader(timeZone), new(SuperOfficeTimeZone.Find(timeZone)));
}
