namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Specifies the purpose of written JSON, which determines the members that are omitted.</summary>
internal enum JsonPurpose
{
    /// <summary>A request. Omits null members and the rights that the server computes.</summary>
    Request,

    /// <summary>JSON that the application stores. Omits null members.</summary>
    Storage,

    /// <summary>A comparison. Includes null members, so that a member that was set to null differs from a missing one.</summary>
    Comparison,
}
