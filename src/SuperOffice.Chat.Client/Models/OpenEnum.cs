using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// A value of an enumeration that the server may extend: either a member of <typeparamref name="TEnum"/>, or the
/// server's own text, which reads, compares and writes back unchanged.
/// </summary>
/// <remarks>
/// Converts from the enum by itself, and compares with it: <c>session.Status == ChatSessionStatus.Finished</c>.
/// For flags the text may be a list (<c>Email, Name</c>), a sum with a name of its own (<c>FULL</c>) or a number.
/// The default value means that the server gave none; it is not sent, and differs from a member that is 0.
/// </remarks>
/// <example>
/// Switch on <see cref="Value"/>. It is null for a value that this version does not know; <see cref="Text"/> has its name.
/// <code>
/// string text = session.Status.Value switch
/// {
///     ChatSessionStatus.InQueue => "The customer is waiting.",
///     ChatSessionStatus.Finished or ChatSessionStatus.Closed => "The conversation is over.",
///     null => $"This version does not know the status '{session.Status.Text}'.",
///     _ => "The conversation is in progress.",
/// };
/// </code>
/// </example>
/// <typeparam name="TEnum">The enumeration as known today.</typeparam>
[JsonConverter(typeof(OpenEnumConverterFactory))]
public readonly struct OpenEnum<TEnum> : IEquatable<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    private readonly TEnum _value;
    private readonly string? _text;
    private readonly OpenEnumKind _kind;

    /// <summary>Makes the value of a member, or of a sum of flags.</summary>
    /// <param name="value">The member; a number without a name is kept as that number.</param>
    public OpenEnum(TEnum value)
    {
        _value = value;
        _kind = EnumNames<TEnum>.IsKnown(value) ? OpenEnumKind.Known : OpenEnumKind.Unknown;
        _text = _kind == OpenEnumKind.Known ? null : EnumNames<TEnum>.Format(value);
    }

    private OpenEnum(TEnum value, string? text, OpenEnumKind kind)
    {
        _value = value;
        _text = text;
        _kind = kind;
    }

    /// <summary>The member or flags, or null when the text is not wholly known here or the value is absent.</summary>
    public TEnum? Value => IsKnown ? _value : null;

    /// <summary>The server's text, or the name of the member; empty when the value is absent.</summary>
    public string Text => _text ?? (_kind == OpenEnumKind.Absent ? "" : EnumNames<TEnum>.Format(_value));

    /// <summary>True when the server gave a value, known here or not.</summary>
    public bool HasValue => _kind != OpenEnumKind.Absent;

    /// <summary>True when <see cref="Value"/> has a value.</summary>
    public bool IsKnown => _kind is OpenEnumKind.Known or OpenEnumKind.KnownNumber;

    /// <summary>True when the text came as a JSON number, and goes back as one.</summary>
    internal bool IsNumber => _kind is OpenEnumKind.KnownNumber or OpenEnumKind.UnknownNumber;

    /// <summary>Makes the value of a member.</summary>
    /// <param name="value">The member.</param>
    public static implicit operator OpenEnum<TEnum>(TEnum value) => new(value);

    /// <summary>True when both have the same value.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other one.</param>
    public static bool operator ==(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => left.Equals(right);

    /// <summary>True when the values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other one.</param>
    public static bool operator !=(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => !left.Equals(right);

    /// <summary>Reads a text as the server writes it: a name, a list of names, or a number.</summary>
    /// <param name="text">The text; null or empty gives the absent value. Upper and lower case are the same.</param>
    /// <returns>The value, which keeps a text that is not known.</returns>
    public static OpenEnum<TEnum> Parse(string? text) => Parse(text.AsSpan(), isNumber: false);

    /// <summary>Makes the value of a member.</summary>
    /// <param name="value">The member.</param>
    /// <returns>The value.</returns>
    public static OpenEnum<TEnum> FromTEnum(TEnum value) => new(value);

    /// <summary>
    /// True when all of the given flags are set, even where others beside them are not known here. For an enumeration
    /// that is not one of flags, true when it is this member.
    /// </summary>
    /// <param name="flags">The flags to look for.</param>
    /// <returns>False when the value is absent.</returns>
    public bool HasFlag(TEnum flags) =>
        EnumNames<TEnum>.IsFlags ? HasValue && EnumNames<TEnum>.Contains(_value, flags) : Equals(new OpenEnum<TEnum>(flags));

    /// <summary>True when both have the same value: the same member, or the same unknown text.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(OpenEnum<TEnum> other) =>
        IsKnown
            ? other.IsKnown && EnumNames<TEnum>.Number(_value) == EnumNames<TEnum>.Number(other._value)
            : !other.IsKnown && HasValue == other.HasValue && string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is OpenEnum<TEnum> other ? Equals(other) : obj is TEnum value && Equals(new OpenEnum<TEnum>(value));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        IsKnown ? EnumNames<TEnum>.Number(_value).GetHashCode() : StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>The same as <see cref="Text"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    [OnSerializing]
    private void RejectWriting(StreamingContext context) => throw OtherSerializers.Rejected(GetType());

    [OnDeserializing]
    private void RejectReading(StreamingContext context) => throw OtherSerializers.Rejected(GetType());

    internal static OpenEnum<TEnum> Parse(ReadOnlySpan<char> text, bool isNumber)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        bool known = EnumNames<TEnum>.TryParse(text, out TEnum value);
        if (isNumber)
        {
            return new(value, text.ToString(), known ? OpenEnumKind.KnownNumber : OpenEnumKind.UnknownNumber);
        }

        // The text is kept only where the name of the value would not give it back.
        return known
            ? new(value, text.SequenceEqual(EnumNames<TEnum>.Format(value)) ? null : text.ToString(), OpenEnumKind.Known)
            : new(value, text.ToString(), OpenEnumKind.Unknown);
    }
}
