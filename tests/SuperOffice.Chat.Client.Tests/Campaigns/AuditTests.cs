using SuperOffice.Chat.Client.Campaigns.Faults;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

/// <summary>A campaign proves something only if its audit notices what must not be.</summary>
public sealed class AuditTests
{
    private const string Marker = "save-1-1.";

    [Fact]
    public async Task A_save_that_is_there_once_and_told_as_saved_is_well() =>
        Assert.Empty(await AuditAsync(stored: 1, static run => run.Saved = (1, Marker)));

    [Fact]
    public async Task A_session_that_is_there_twice_is_noticed() =>
        Assert.Contains("stored twice", await AuditAsync(stored: 2, static run => run.Saved = (1, Marker)));

    [Fact]
    public async Task A_session_that_was_told_as_saved_and_is_not_there_is_noticed() =>
        Assert.Contains("told saved, and not there", await AuditAsync(stored: 0, static run => run.Saved = (1, Marker)));

    [Theory]
    [InlineData(2, Marker)]
    [InlineData(1, "another")]
    public async Task A_session_that_comes_back_with_another_id_or_text_is_noticed(int id, string marker) =>
        Assert.Contains("told saved with another id or text", await AuditAsync(stored: 1, run => run.Saved = (id, marker)));

    [Fact]
    public async Task A_certain_failure_that_is_there_is_noticed() =>
        Assert.Contains("told failed for certain, and there", await AuditAsync(stored: 1, static run => run.Failure = Failure(inDoubt: false), fault: "500, after commit"));

    [Fact]
    public async Task A_doubt_that_was_not_told_is_noticed_even_when_nothing_is_there() =>
        Assert.Contains("a doubt that was not told", await AuditAsync(stored: 0, static run => run.Failure = Failure(inDoubt: false), fault: "504"));

    [Fact]
    public async Task A_doubt_where_there_is_none_is_noticed() =>
        Assert.Contains("told of a doubt where there is none", await AuditAsync(stored: 0, static run => run.Failure = Failure(inDoubt: true), fault: "403"));

    [Fact]
    public async Task Giving_up_early_is_noticed() =>
        Assert.Contains("given up early", await AuditAsync(stored: 0, static run => run.Failure = Failure(inDoubt: false), fault: "429"));

    [Fact]
    public async Task An_exception_of_another_family_is_noticed() =>
        Assert.Contains("an exception of another family", await AuditAsync(stored: 0, static run => run.Failure = new InvalidOperationException(), fault: "403"));

    [Fact]
    public async Task A_repeat_in_doubt_is_noticed() =>
        Assert.Contains("repeated in doubt", await AuditAsync(stored: 1, static run => run.Saved = (1, Marker), "reset after the request is read", "none"));

    private static ChatAgentConnectionException Failure(bool inDoubt) => new("Failed.") { Operation = "", Attempts = 1, OutcomeUnknown = inDoubt };

    private static async Task<IReadOnlyList<string>> AuditAsync(int stored, Action<SaveRun> tell, params string[] fault)
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        for (int count = 0; count < stored; count++)
        {
            emulator.Seed(Saves.Session(0, Marker));
        }

        SaveRun run = new(1, SaveKind.Create, Marker);
        foreach (string name in fault is [] ? ["none"] : fault)
        {
            PlannedFault planned = FaultCatalogue.All.SingleOrDefault(planned => planned.Name == name) ?? PlannedFault.None;
            run.Begin("SaveChatSessionEntity", planned).HasArrived = true;
        }

        tell(run);
        return [.. new Audit(new Ledger(emulator, []), HandlerStack.None).Of(run)];
    }
}
