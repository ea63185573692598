namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>A record's codec and the serializer, which has the last word on what JSON means.</summary>
internal interface ICodecPair
{
    /// <summary>Returns the result of the serializer as text.</summary>
    string BySerializer(byte[] json);

    /// <summary>Returns the result of the codec as text.</summary>
    string ByCodec(byte[] json);

    /// <summary>The JSON that the serializer writes.</summary>
    string WrittenBySerializer(object record);

    /// <summary>The JSON that the codec writes.</summary>
    string WrittenByCodec(object record);
}
