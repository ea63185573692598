namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>
/// What a phase came to, as the servers counted it: requests to tenants, those among them that were sent again, calls
/// carried out, questions for states, and exchanges at the sign-in.
/// </summary>
internal sealed record CampaignRow(string Phase, int Calls, int Failed, int Sent, int Resent, int Done, int States, int Exchanges)
{
    public static CampaignRow Total(IEnumerable<CampaignRow> rows) => rows.Aggregate(
        new CampaignRow("Total", 0, 0, 0, 0, 0, 0, 0),
        static (total, row) => new(
            total.Phase,
            total.Calls + row.Calls,
            total.Failed + row.Failed,
            total.Sent + row.Sent,
            total.Resent + row.Resent,
            total.Done + row.Done,
            total.States + row.States,
            total.Exchanges + row.Exchanges));

    public static string Table(IEnumerable<CampaignRow> rows) => string.Join(
        Environment.NewLine,
        rows.Select(static row => row.Line()).Prepend(
            $"{"",-44}{"calls",8}{"failed",8}{"sent",8}{"resent",8}{"done",8}{"states",8}{"exchanges",11}"));

    private string Line() => $"{Phase,-44}{Calls,8}{Failed,8}{Sent,8}{Resent,8}{Done,8}{States,8}{Exchanges,11}";
}
