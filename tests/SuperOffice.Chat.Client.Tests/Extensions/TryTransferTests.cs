using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>Tests the conclusion from an unchanged or a changed session. The caller is ola, 12; kari, 11, has the session.</summary>
public sealed class TryTransferTests
{
    private static readonly Associate Kari = new() { AssociateId = 11, EjUserId = 201 };
    private static readonly Associate Ola = new() { AssociateId = 12, EjUserId = 202 };
    private static readonly Associate Per = new() { AssociateId = 13, EjUserId = 203 };

    private readonly FakeChat _chat = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_offer_that_was_stored_counts_as_completed()
    {
        Has(Kari);
        Becomes(nameof(IChatAgentClient.TransferChatSessionAsync), Kari, Ola);
        ChatTransferResult result = await _chat.TryTransferChatSessionAsync(1, 12, cancellationToken: Cancelled);
        Assert.True(result.Succeeded);
        Assert.Same(_chat.Session, result.Session);
        Assert.Equal("12", Assert.Single(_chat.Sent));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_offer_that_was_not_stored_counts_as_not_completed(bool toSomebodyElse)
    {
        Has(Kari, toSomebodyElse ? Per : null);
        Assert.False((await _chat.TryTransferChatSessionAsync(1, 12, cancellationToken: Cancelled)).Succeeded);
    }

    [Fact]
    public async Task An_associate_is_not_mistaken_for_a_user_of_Service()
    {
        Has(Kari, Ola);
        Assert.False((await _chat.TryTransferChatSessionAsync(1, 202, cancellationToken: Cancelled)).Succeeded);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("toAssociateId", () => _chat.TryTransferChatSessionAsync(1, 0, cancellationToken: Cancelled));
    }

    [Fact]
    public async Task An_accepted_offer_counts_as_completed()
    {
        Has(Kari, Ola);
        Becomes(nameof(IChatAgentClient.AcceptChatSessionTransferAsync), Ola);
        ChatTransferResult result = await _chat.TryAcceptChatSessionTransferAsync(1, cancellationToken: Cancelled);
        Assert.True(result.Succeeded);
        Assert.Equal(Ola, result.Session.User);
    }

    [Fact]
    public async Task A_declined_offer_counts_as_completed()
    {
        Has(Kari, Ola);
        Becomes(nameof(IChatAgentClient.RejectChatSessionTransferAsync), Kari);
        ChatTransferResult result = await _chat.TryRejectChatSessionTransferAsync(1, cancellationToken: Cancelled);
        Assert.True(result.Succeeded);
        Assert.Null(result.Session.TransferTo);
    }

    [Fact]
    public async Task Nothing_happens_where_nothing_is_offered()
    {
        Has(Kari);
        await NothingHappensAsync();
    }

    [Fact]
    public async Task A_session_that_is_offered_to_another_user_does_not_change()
    {
        Has(Kari, Per);
        await NothingHappensAsync();
    }

    [Fact]
    public async Task A_session_that_the_user_has_already_does_not_change()
    {
        Has(Ola);
        await NothingHappensAsync();
    }

    [Fact]
    public async Task An_offer_that_was_withdrawn_before_the_response_was_not_accepted()
    {
        Has(Kari, Ola);
        Becomes(nameof(IChatAgentClient.AcceptChatSessionTransferAsync), Kari);
        Assert.False((await _chat.TryAcceptChatSessionTransferAsync(1, cancellationToken: Cancelled)).Succeeded);
    }

    [Fact]
    public async Task An_offer_that_was_accepted_before_the_response_was_not_declined()
    {
        Has(Kari, Ola);
        Becomes(nameof(IChatAgentClient.RejectChatSessionTransferAsync), Ola);
        Assert.False((await _chat.TryRejectChatSessionTransferAsync(1, cancellationToken: Cancelled)).Succeeded);
    }

    [Fact]
    public async Task An_associate_without_any_id_is_nobody()
    {
        Has(Kari, new());
        await NothingHappensAsync();
        Has(Kari, Ola);
        Becomes(nameof(IChatAgentClient.AcceptChatSessionTransferAsync), Ola, new(), number: 2);
        Assert.True((await _chat.TryAcceptChatSessionTransferAsync(1, cancellationToken: Cancelled)).Succeeded);
    }

    [Fact]
    public async Task A_user_who_has_only_a_Service_id_is_identified_by_it()
    {
        Associate kari = new() { EjUserId = 201 };
        Associate ola = new() { EjUserId = 202 };
        Has(kari, ola);
        Becomes(nameof(IChatAgentClient.RejectChatSessionTransferAsync), kari);
        Assert.True((await _chat.TryRejectChatSessionTransferAsync(1, cancellationToken: Cancelled)).Succeeded);
        Has(kari, ola);
        Becomes(nameof(IChatAgentClient.AcceptChatSessionTransferAsync), kari);
        Assert.False((await _chat.TryAcceptChatSessionTransferAsync(1, cancellationToken: Cancelled)).Succeeded);
    }

    private async Task NothingHappensAsync()
    {
        Assert.False((await _chat.TryAcceptChatSessionTransferAsync(1, cancellationToken: Cancelled)).Succeeded);
        ChatTransferResult declined = await _chat.TryRejectChatSessionTransferAsync(1, cancellationToken: Cancelled);
        Assert.False(declined.Succeeded);
        Assert.Same(_chat.Session, declined.Session);
    }

    private void Has(Associate user, Associate? offeredTo = null) =>
        _chat.Session = _chat.Session! with { User = user, TransferTo = offeredTo };

    private void Becomes(string operation, Associate user, Associate? offeredTo = null, int number = 1) =>
        _chat.Before(operation, number, () => Has(user, offeredTo));
}
