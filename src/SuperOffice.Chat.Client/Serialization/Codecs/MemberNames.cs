using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Holds the names of the members of a record, in the order in which the server writes them.</summary>
internal sealed class MemberNames
{
    public const int Unknown = -1;

    private readonly JsonEncodedText[] _names;
    private readonly Lazy<Dictionary<string, int>> _byAnyCasing;

    public MemberNames(params string[] names)
    {
        _names = Array.ConvertAll(names, static name => JsonEncodedText.Encode(name));
        _byAnyCasing = new(() => names.Index().ToDictionary(static name => name.Item, static name => name.Index, StringComparer.OrdinalIgnoreCase));
    }

    public JsonEncodedText this[int member] => _names[member];

    /// <summary>Determines whether a member has a name, ignoring case.</summary>
    public bool Contains(string name) => _byAnyCasing.Value.ContainsKey(name);

    /// <summary>Finds the index of the member whose name the reader has just read.</summary>
    /// <param name="reader">The reader, at the name.</param>
    /// <param name="next">The index of the member that is next in the usual order of the server. It is compared first.</param>
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

        return _byAnyCasing.Value.TryGetValue(reader.GetString()!, out int found) ? found : Unknown;
    }
}
