using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>Which line it is, and what it said: a line that was changed since is another one.</summary>
internal readonly record struct LineKey(int Number, UInt128 Hash)
{
    public static LineKey Of(int number, ReadOnlySpan<byte> line)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(line, hash);
        return new LineKey(number, BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}
