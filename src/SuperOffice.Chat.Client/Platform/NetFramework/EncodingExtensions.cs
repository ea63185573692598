using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of encodings and hashes that later platforms have.</summary>
internal static class EncodingExtensions
{
    extension(Encoding encoding)
    {
        public static Encoding Latin1 => Encoding.GetEncoding(28591);

        public int GetBytes(string text, Span<byte> bytes)
        {
            byte[] encoded = encoding.GetBytes(text);
            encoded.CopyTo(bytes);
            return encoded.Length;
        }

        public string GetString(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
    }

    extension(Convert)
    {
        public static bool TryFromBase64String(string text, Span<byte> bytes, out int written)
        {
            try
            {
                byte[] decoded = Convert.FromBase64String(text);
                written = decoded.Length;
                return decoded.AsSpan().TryCopyTo(bytes);
            }
            catch (FormatException)
            {
                written = 0;
                return false;
            }
        }
    }

    extension(RandomNumberGenerator)
    {
        public static int GetInt32(int toExclusive)
        {
            using RandomNumberGenerator generator = RandomNumberGenerator.Create();
            byte[] bytes = new byte[sizeof(ulong)];
            generator.GetBytes(bytes);
            return (int)(BitConverter.ToUInt64(bytes, 0) % (ulong)toExclusive);
        }
    }

    extension(SHA256)
    {
        public static byte[] HashData(byte[] source)
        {
            using SHA256 algorithm = SHA256.Create();
            return algorithm.ComputeHash(source);
        }
    }

    extension(HMACSHA256)
    {
        public static int HashSizeInBytes => 32;

        public static int HashData(byte[] key, ReadOnlySpan<byte> source, Span<byte> destination)
        {
            using HMACSHA256 algorithm = new(key);
            algorithm.ComputeHash(source.ToArray()).CopyTo(destination);
            return HMACSHA256.HashSizeInBytes;
        }
    }

    extension(Rfc2898DeriveBytes)
    {
        public static byte[] Pbkdf2(string password, byte[] salt, int iterations, HashAlgorithmName hashAlgorithm, int outputLength)
        {
            using Rfc2898DeriveBytes derivation = new(password, salt, iterations, hashAlgorithm);
            return derivation.GetBytes(outputLength);
        }
    }
}
