using System.Reflection;
using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of enumerations and reflection that later platforms have.</summary>
internal static class ReflectionExtensions
{
    extension(Enum)
    {
        public static string[] GetNames<TEnum>()
            where TEnum : struct, Enum => Enum.GetNames(typeof(TEnum));

        public static TEnum[] GetValues<TEnum>()
            where TEnum : struct, Enum => (TEnum[])Enum.GetValues(typeof(TEnum));

        public static TEnum Parse<TEnum>(string text)
            where TEnum : struct, Enum => (TEnum)Enum.Parse(typeof(TEnum), text);
    }

    extension(Unsafe)
    {
        public static TTo BitCast<TFrom, TTo>(TFrom source) => Unsafe.As<TFrom, TTo>(ref source);
    }

    extension(BindingFlags)
    {
        // This platform always wraps the exceptions of accessors.
        public static BindingFlags DoNotWrapExceptions => BindingFlags.Default;
    }
}
