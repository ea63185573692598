namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Specifies what JSON is written for, which decides what it leaves out.</summary>
internal enum JsonPurpose
{
    /// <summary>A request: without what is null, and without the rights that the server computes.</summary>
    Request,

    /// <summary>The application's own JSON: without what is null.</summary>
    Storage,

    /// <summary>A comparison: with nulls, so that a member that was emptied differs from one that is missing.</summary>
    Comparison,
}
