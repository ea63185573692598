namespace SuperOffice.Chat.Client.Redacting;

/// <summary>Represents the last characters of a string, at most eight, in upper case.</summary>
/// <param name="High">The first four of eight characters.</param>
/// <param name="Low">The last four characters.</param>
internal readonly record struct CharacterWindow(ulong High, ulong Low)
{
    public const int MaxLength = 8;

    /// <summary>Appends a character, and drops the first of eight.</summary>
    public CharacterWindow Append(char character) => new((High << 16) | (Low >> 48), (Low << 16) | ToUpper(character));

    /// <summary>Keeps the characters of a mask.</summary>
    public CharacterWindow And(CharacterWindow mask) => new(High & mask.High, Low & mask.Low);

    /// <summary>Creates the mask of the last characters.</summary>
    /// <param name="length">The number of characters, from 1 to 8.</param>
    public static CharacterWindow CreateMask(int length)
    {
        CharacterWindow mask = default;
        for (int count = 0; count < length; count++)
        {
            mask = mask.Append(char.MaxValue);
        }

        return mask;
    }

    private static uint ToUpper(char character) =>
        character is >= 'a' and <= 'z' ? (uint)character - 32 : character < 0x80 ? character : char.ToUpperInvariant(character);
}
