using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Represents a value of an enumeration that the server can extend: either a member of <typeparamref name="TEnum"/>, or an
/// unknown value, which is compared and sent back unchanged.
/// </summary>
/// <remarks>
/// Members of the enumeration convert implicitly and can be compared: <c>session.Status == ChatSessionStatus.Finished</c>.
/// A value of flags can be a list (<c>Email, Name</c>), a named combination (<c>FULL</c>) or a number.
/// The default value means that the server returned no value. It is not sent, and differs from the member with the value 0.
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
/// <typeparam name="TEnum">The enumeration with the members that this version knows.</typeparam>
[JsonConverter(typeof(OpenEnumConverterFactory))]
public readonly struct OpenEnum<TEnum> : IEquatable<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    private readonly TEnum _value;
    private readonly string? _text;
    private readonly OpenEnumKind _kind;

    /// <summary>Initializes a new instance of the <see cref="OpenEnum{TEnum}"/> struct from a member or a combination of flags.</summary>
    /// <param name="value">The member. A number without a name is preserved.</param>
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

    /// <summary>Gets the member or the flags, or null when the value is absent or contains a name that this version does not know.</summary>
    public TEnum? Value => IsKnown ? _value : null;

    /// <summary>Gets the value as the server wrote it, or the name of the member. Empty when the value is absent.</summary>
    public string Text => _text ?? (_kind == OpenEnumKind.Absent ? "" : EnumNames<TEnum>.Format(_value));

    /// <summary>Gets a value indicating whether the server returned a value, known or unknown.</summary>
    public bool HasValue => _kind != OpenEnumKind.Absent;

    /// <summary>Gets a value indicating whether <see cref="Value"/> is not null.</summary>
    public bool IsKnown => _kind is OpenEnumKind.Known or OpenEnumKind.KnownNumber;

    /// <summary>Gets a value indicating whether the value was received as a JSON number, and is sent as one.</summary>
    internal bool IsNumber => _kind is OpenEnumKind.KnownNumber or OpenEnumKind.UnknownNumber;

    /// <summary>Converts a member of the enumeration.</summary>
    /// <param name="value">The member.</param>
    public static implicit operator OpenEnum<TEnum>(TEnum value) => new(value);

    /// <summary>Determines whether two values are equal.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => left.Equals(right);

    /// <summary>Determines whether two values are different.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => !left.Equals(right);

    /// <summary>Parses a value as the server writes it: a name, a list of names, or a number.</summary>
    /// <param name="text">The string to parse, in any casing. Null or an empty string returns the absent value.</param>
    /// <returns>The value. An unknown name is preserved.</returns>
    public static OpenEnum<TEnum> Parse(string? text) => Parse(text.AsSpan(), isNumber: false);

    /// <summary>Creates a value from a member of the enumeration.</summary>
    /// <param name="value">The member.</param>
    /// <returns>The value.</returns>
    public static OpenEnum<TEnum> FromTEnum(TEnum value) => new(value);

    /// <summary>
    /// Determines whether all of the specified flags are set. Unknown flags are ignored. For an enumeration without flags,
    /// determines whether the value is the specified member.
    /// </summary>
    /// <param name="flags">The flags to test.</param>
    /// <returns>True when all flags are set. False when the value is absent.</returns>
    public bool HasFlag(TEnum flags) =>
        EnumNames<TEnum>.IsFlags ? HasValue && EnumNames<TEnum>.Contains(_value, flags) : Equals(new OpenEnum<TEnum>(flags));

    /// <summary>Determines whether this value equals another: the same member, or the same unknown name in any casing.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>True when the values are equal.</returns>
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

    /// <summary>Returns <see cref="Text"/>.</summary>
    /// <returns>The value as the server wrote it, or the name of the member.</returns>
    public override string ToString() => Text;

    [OnSerializing]
    private void RejectWriting(StreamingContext context) => throw OtherSerializers.CreateException(GetType());

    [OnDeserializing]
    private void RejectReading(StreamingContext context) => throw OtherSerializers.CreateException(GetType());

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

        // The string is stored only when the name of the member differs from it.
        return known
            ? new(value, text.SequenceEqual(EnumNames<TEnum>.Format(value)) ? null : text.ToString(), OpenEnumKind.Known)
            : new(value, text.ToString(), OpenEnumKind.Unknown);
    }
}
