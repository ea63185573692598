using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The time zone a call asks for: what its header says, and how its answer's dates are read.</summary>
internal sealed record ChatCallZone(string Header, Instants Instants)
{
    public static ChatCallZone Utc { get; } = Of(null);

    /// <exception cref="ArgumentException">The text is no zone of SuperOffice's.</exception>
    public static ChatCallZone Of(string? timeZone) =>
        SuperOfficeTimeZone.Validate(timeZone) is string reason
            ? throw new ArgumentException(reason, nameof(timeZone))
            : new(SuperOfficeTimeZone.FormatHeader(timeZone), new(SuperOfficeTimeZone.Find(timeZone)));
}
