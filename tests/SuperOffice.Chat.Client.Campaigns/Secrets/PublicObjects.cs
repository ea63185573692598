using System.Collections;
using System.Reflection;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>The texts of an object and of all objects of ours within it.</summary>
internal static class PublicObjects
{
    private const int DeepestLevel = 4;

    public static IEnumerable<string?> Texts(object item) => Texts(item, 0);

    private static IEnumerable<string?> Texts(object item, int level)
    {
        yield return item.ToString();
        if (level == DeepestLevel)
        {
            yield break;
        }

        foreach (object part in Parts(item).OfType<object>().Where(IsOurs))
        {
            foreach (string? text in Texts(part, level + 1))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<object?> Parts(object item) =>
        item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(item))
            .SelectMany(static value => value is IEnumerable list and not string ? list.OfType<object?>() : [value]);

    private static bool IsOurs(object item) => item.GetType().Assembly.GetName().Name!.StartsWith("SuperOffice", StringComparison.Ordinal);
}
