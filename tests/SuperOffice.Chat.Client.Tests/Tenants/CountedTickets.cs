namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>One ticket, and how often it was asked for.</summary>
internal sealed class CountedTickets : ChatCredential
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatAuthorization? refused, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        return new(ChatAuthorization.SoTicket("7T:ticket=="));
    }
}
