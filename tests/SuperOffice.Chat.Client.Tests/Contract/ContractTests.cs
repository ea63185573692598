using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Conventions;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Contract;

/// <summary>Each of the 31 operations over a real socket, against what the reference says of it.</summary>
public sealed class ContractTests
{
    // A read, a change and a save in one: of ours, not of the reference.
    private static readonly string[] OwnMethods = ["UpdateChatSessionEntity", "UpdateChatTopicEntity"];

    public static TheoryData<string> Operations => OperationFact.Names;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_request_matches_the_reference_member_for_member(string operation)
    {
        OperationFact fact = OperationFact.All[operation];
        OperationCall call = OperationCall.All[operation];
        using WireFixture fixture = WireFixture.Start().Respond(operation, fact.FullResponseText, fact.Status);

        await call.Send(fixture.Client, TestContext.Current.CancellationToken);

        WireRequest request = fixture.Request;
        Assert.Equal("POST", request.Method);
        Assert.Equal($"/Cust1{fact.Path}{(fact.Query is null ? "" : $"?{fact.Query}=5")}", request.Target);
        if (fact.Body is null)
        {
            Assert.Empty(request.Bytes);
            Assert.Equal("0", request.Header("Content-Length"));
            Assert.Null(request.Header("Content-Type"));
        }
        else
        {
            Assert.Equal(WireServer.JsonType, request.Header("Content-Type"));
            Assert.Empty(JsonDifference.Between(call.Body, request.Body));
            AssertShape(fact.Body, JsonNode.Parse(request.Body)!.AsObject());
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_response_arrives_member_for_member(string operation)
    {
        OperationFact fact = OperationFact.All[operation];
        using WireFixture fixture = WireFixture.Start().Respond(operation, fact.FullResponseText, fact.Status);

        object? result = await OperationCall.All[operation].Send(fixture.Client, TestContext.Current.CancellationToken);

        RecordWalk walk = new();
        walk.CompareValue("$", fact.FullResponse, result);
        Assert.Empty(walk.Faults);
        Assert.Equal(fact.Response is "nothing" or "text" or "bool", walk.Visited == 0);
    }

    [Fact]
    public async Task All_31_of_31_operations_are_offered_and_have_been_called()
    {
        using WireFixture fixture = WireFixture.Start();
        foreach ((string operation, OperationFact fact) in OperationFact.All)
        {
            fixture.Respond(operation, fact.FullResponseText, fact.Status);
        }

        foreach (OperationCall call in OperationCall.All.Values)
        {
            await call.Send(fixture.Client, TestContext.Current.CancellationToken);
        }

        string[] operations = [.. OperationFact.All.Keys.Order(StringComparer.Ordinal)];
        Assert.Equal(31, operations.Length);
        Assert.Equal(operations, Sorted(typeof(IChatAgentClient).GetMethods().Select(static method => method.Name[..^"Async".Length]).Except(OwnMethods)));
        Assert.Equal(operations, Sorted(OperationCall.All.Keys));
        Assert.Equal(operations, Sorted(fixture.Requests.Select(static request => request.Target.Split('/', '?')[6])));
    }

    [Fact]
    public void All_46_of_46_definitions_are_listed_and_each_that_is_not_a_wrapper_has_its_record()
    {
        int wrappers = OperationFact.All.Values.Count(static fact => fact.Body is JsonObject);

        Assert.Equal(46, WireSchema.Definitions.Count + wrappers);
        Assert.Equal(Sorted(WireSchema.Definitions.Keys), Sorted(ClientTypes.Records.Select(static record => record.Name)));
    }

    [Fact]
    public void Every_property_of_a_filled_record_is_no_default()
    {
        object[] records =
        [
            FilledRecord.Of<ChatSessionEntity>(), FilledRecord.Of<ChatTopicEntity>(), FilledRecord.Of<ChatTopicAgent>(),
            FilledRecord.Of<ChatMessage>(), FilledRecord.Of<ChatPresence>(), FilledRecord.Of<MDOListItem>(),
        ];

        Assert.All(records, static record => Assert.All(
            record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.CanWrite && property.Name != "AdditionalData"),
            property => Assert.NotEqual(property.GetValue(Activator.CreateInstance(record.GetType())), property.GetValue(record))));
    }

    private static void AssertShape(JsonNode fact, JsonObject body)
    {
        if (fact is not JsonObject members)
        {
            string[] written = [.. WireSchema.Definitions[fact.GetValue<string>()].Keys.Where(static member => !WireSchema.IsRead(member))];
            Assert.Equal(Sorted(written), Sorted(body.Select(static member => member.Key)));
            return;
        }

        Assert.Equal(Sorted(members.Select(static member => member.Key)), Sorted(body.Select(static member => member.Key)));
        foreach ((string name, JsonNode? kind) in members)
        {
            Assert.Equal(JsonKind(kind!.GetValue<string>()), body[name]!.GetValueKind() is JsonValueKind.False ? JsonValueKind.True : body[name]!.GetValueKind());
        }
    }

    private static JsonValueKind JsonKind(string kind) => kind.Split(' ')[0] switch
    {
        "int" => JsonValueKind.Number,
        "text" => JsonValueKind.String,
        "bool" => JsonValueKind.True,
        "list" => JsonValueKind.Array,
        _ => JsonValueKind.Object,
    };

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
