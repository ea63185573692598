using System.Net;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Each shape of an error with each status of a failure: what the caller learns.</summary>
public sealed class ErrorShapeTests
{
    private static readonly int[] Statuses = [400, 403, 404, 421, 500];

    public static TheoryData<string, int> ObjectsByStatus => Cross(ErrorShape.Objects.Keys, [200, .. Statuses]);

    public static TheoryData<string, int> OthersByStatus => Cross(ErrorShape.Others.Keys, Statuses);

    public static TheoryData<string> Objects => [.. ErrorShape.Objects.Keys];

    [Theory]
    [MemberData(nameof(ObjectsByStatus))]
    public Task An_error_object_is_thrown_with_any_status_including_200(string shape, int status) =>
        CheckAsync(ErrorShape.Objects[shape], status);

    [Theory]
    [MemberData(nameof(OthersByStatus))]
    public Task Any_other_body_of_a_failure_is_reported_too(string shape, int status) => CheckAsync(ErrorShape.Others[shape], status);

    [Theory]
    [MemberData(nameof(Objects))]
    public async Task No_operation_treats_an_error_object_as_a_success(string shape)
    {
        string[] operations = [.. WireFixture.SessionOperations, "DeleteChatSessionEntity"];
        using WireFixture fixture = WireFixture.Start();
        foreach (string operation in operations)
        {
            fixture.Respond(operation, ErrorShape.Objects[shape].Body);

            ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>(operation);

            Assert.Equal(operation, failure.Operation);
            Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
            Assert.Equal(ErrorShape.Objects[shape].Detail, failure.Detail);
            Assert.False(failure.OutcomeUnknown);
        }

        Assert.Equal(operations.Length, fixture.Requests.Count);
    }

    private static async Task CheckAsync(ErrorShape shape, int status)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", shape.Body, status);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.Equal((shape.Type, shape.Source, shape.Detail), (failure.ErrorType, failure.ErrorSource, failure.Detail));
        Assert.StartsWith($"GetChatSessionEntity failed ({status}", failure.Message, StringComparison.Ordinal);
        Assert.Contains(shape.Said, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        Assert.Equal(shape.Body.Trim() is { Length: > 0 } body ? body : null, failure.ResponseExcerpt);
        Assert.Equal(1, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
    }

    private static TheoryData<string, int> Cross(IEnumerable<string> shapes, int[] statuses)
    {
        TheoryData<string, int> data = [];
        foreach (string shape in shapes)
        {
            foreach (int status in statuses)
            {
                data.Add(shape, status);
            }
        }

        return data;
    }
}
