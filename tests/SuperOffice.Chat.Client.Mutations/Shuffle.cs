using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Mutations;

internal static class Shuffle
{
    /// <summary>The same order for the same seed, by what each mutant is: a change elsewhere does not stir it.</summary>
    public static IEnumerable<Mutant> Of(IEnumerable<Mutant> mutants, int seed) =>
        mutants.OrderBy(mutant => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {mutant}"))));
}
