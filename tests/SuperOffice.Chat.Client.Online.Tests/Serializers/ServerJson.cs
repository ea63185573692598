namespace SuperOffice.Chat.Client.Online.Tests.Serializers;

/// <summary>JSON as the server writes it: known and unknown enumerations, odd dates, unknown members, and rights.</summary>
internal static class ServerJson
{
    public const string Session = """
        {"TableRight":{"Mask":"Select, Update"},"FieldProperties":{"Status":{"FieldRight":{"Mask":"FULL"}}},
        "ChatSessionId":7,"Status":"InQueue","Flags":"Brand new","WhenRequested":"2018-12-24T07:34:45-0500","WhenEnded":"0001-01-01T00:00:00",
        "CustomerName":"Åse 😀","Person":{"PersonId":3,"Novelty":[1,{"a":null}]},"Novelty":{"b":1.0}}
        """;
}
