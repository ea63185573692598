using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Identifies a line by its number and a hash of its contents. A changed line has another key.</summary>
internal readonly record struct LineKey(int Number, UInt128 Hash)
{
    public static LineKey From(int number, ReadOnlySpan<byte> line)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(line, hash);
        return new LineKey(number, BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}
