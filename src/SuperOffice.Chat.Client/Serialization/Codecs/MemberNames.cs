using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Names of a record's members, in the order in which the server writes them.</summary>
internal sealed class MemberNames
{
    public const int Unknown = -1;

    private readonly JsonEncodedText[] _names;
    private readonly Lazy<Dictionary<string, int>> _anyCasing;

    public MemberNames(params string[] names)
    {
        _names = Array.ConvertAll(names, static name => JsonEncodedText.Encode(name));
        _anyCasing = new(() => names.Index().ToDictionary(static name => name.Item, static name => name.Index, StringComparer.OrdinalIgnoreCase));
    }

    public JsonEncodedText this[int member] => _names[member];

    /// <summary>Determines whether a name, in any casing, is that of a member.</summary>
    public bool Contains(string name) => _anyCasing.Value.ContainsKey(name);

    /// <summary>Finds the member that the reader's name is.</summary>
    /// <param name="reader">Stands on the name.</param>
    /// <param name="next">The member that comes now if the server keeps its order: it is looked at first.</param>
    public int Find(ref Utf8JsonReader reader, int next)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            for (int turn = 0, member = next; turn < _names.Length; turn++, member++)
            {
                if (member == _names.Length)
                {
                    member = 0;
                }

                if (name.SequenceEqual(_names[member].EncodedUtf8Bytes))
                {
                    return member;
                }
            }
        }

        return _anyCasing.Value.TryGetValue(reader.GetString()!, out int found) ? found : Unknown;
    }
}
