using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct OpenEnumCodec<TEnum> : ICodec<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    public static OpenEnum<TEnum> Read(ref Utf8JsonReader reader, InstantConverter instants) =>
        OpenEnumConverter<TEnum>.Read(ref reader);

    public static void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value) => OpenEnumConverter<TEnum>.Write(writer, value);
}
