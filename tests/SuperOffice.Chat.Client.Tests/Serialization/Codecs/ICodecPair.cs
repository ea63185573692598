namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>A record's codec and the serializer, which has the last word on what JSON means.</summary>
internal interface ICodecPair
{
    /// <summary>What the serializer makes of it, in a text.</summary>
    string BySerializer(byte[] json);

    /// <summary>What the codec makes of it, in a text.</summary>
    string ByCodec(byte[] json);

    /// <summary>The JSON that the serializer writes.</summary>
    string WrittenBySerializer(object record);

    /// <summary>The JSON that the codec writes.</summary>
    string WrittenByCodec(object record);
}
