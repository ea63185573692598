namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>A credential that is another one, of another kind, whenever it was refused.</summary>
internal sealed class RotatingCredential : ChatCredential
{
    private readonly ChatAuthorization[] _ways;
    private int _current;

    public RotatingCredential(params ChatAuthorization[] ways) => _ways = ways;

    public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken)
    {
        if (refused is null)
        {
            return ValueTask.FromResult(_ways[(uint)Volatile.Read(ref _current) % _ways.Length]);
        }

        int place = Array.FindIndex(_ways, refused.Equals);
        Volatile.Write(ref _current, place + 1);
        return ValueTask.FromResult(_ways[(place + 1) % _ways.Length]);
    }
}
