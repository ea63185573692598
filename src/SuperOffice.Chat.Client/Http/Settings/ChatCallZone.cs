using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents the requested time zone of a call: its header value, and the reader of dates without an offset.</summary>
internal sealed record ChatCallZone(string Header, Instants Instants)
{
    public static ChatCallZone Utc { get; } = Create(null);

    /// <exception cref="ArgumentException">The value is not a time zone of SuperOffice.</exception>
    public static ChatCallZone Create(string? timeZone) =>
        SuperOfficeTimeZone.Validate(timeZone) is string reason
            ? throw new ArgumentException(reason, nameof(timeZone))
            : new(SuperOfficeTimeZone.FormatHeader(timeZone), new(SuperOfficeTimeZone.Find(timeZone)));
}
