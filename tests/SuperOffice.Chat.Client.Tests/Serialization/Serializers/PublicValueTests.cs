using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>The public values that are not records of the web API themselves keep what they have.</summary>
public sealed class PublicValueTests
{
    private static readonly JsonSerializerOptions[] Serializers = [JsonSerializerOptions.Default, JsonSerializerOptions.Web, ApplicationJsonContext.Default.Options];

    [Fact]
    public void A_count_by_status_keeps_its_keys() => AssertKept(new Dictionary<OpenEnum<ChatSessionStatus>, int>
    {
        [ChatSessionStatus.InQueue] = 2,
        [OpenEnum<ChatSessionStatus>.Parse("Brand new")] = 1,
        [OpenEnum<ChatSessionStatus>.Parse("77")] = 4,
        [default] = 3,
    });

    [Fact]
    public void A_key_with_an_unpaired_surrogate_is_rejected() => Assert.Throws<JsonException>(() =>
        JsonSerializer.Serialize(new Dictionary<OpenEnum<ChatSessionStatus>, int> { [OpenEnum<ChatSessionStatus>.Parse("a\ud83d")] = 1 }));

    [Fact]
    public void The_state_of_a_tenant_keeps_every_value() => AssertKept(new ChatTenantStatus
    {
        TenantId = "Cust1",
        State = TenantState.Running,
        IsRunning = true,
        Address = new("https://host.example/Cust1/"),
        ValidUntil = new(2024, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)),
    });

    [Fact]
    public void A_tenant_status_with_an_unknown_state_keeps_every_value() => AssertKept(new ChatTenantStatus { TenantId = "Cust1", State = OpenEnum<TenantState>.Parse("Moving") });

    [Fact]
    public void The_result_of_a_transfer_keeps_every_value() =>
        AssertKept(new ChatTransferResult(new() { ChatSessionId = 7, Status = ChatSessionStatus.InQueue }, Succeeded: true));

    private static void AssertKept<T>(T value) =>
        Assert.All(Serializers, options => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, options), options)));
}
