using SuperOffice.Chat.Client.Campaigns.Faults;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

/// <summary>A fault run proves something only if its audit notices every error.</summary>
public sealed class AuditTests
{
    private const string Marker = "save-1-1.";
    private const int Conversation = 1_000;

    [Fact]
    public async Task A_session_that_is_stored_once_and_reported_as_saved_passes() =>
        Assert.Empty(await AuditAsync(stored: 1, static run => run.Saved = (1, Marker)));

    [Fact]
    public async Task A_session_that_is_stored_twice_is_found() =>
        Assert.Contains("stored twice", await AuditAsync(stored: 2, static run => run.Saved = (1, Marker)));

    [Fact]
    public async Task A_session_that_was_reported_as_saved_and_is_not_stored_is_found() =>
        Assert.Contains("reported as saved, and not there", await AuditAsync(stored: 0, static run => run.Saved = (1, Marker)));

    [Theory]
    [InlineData(2, Marker)]
    [InlineData(1, "another")]
    public async Task A_session_that_is_returned_with_another_id_or_text_is_found(int id, string marker) =>
        Assert.Contains("reported as saved with another id or text", await AuditAsync(stored: 1, run => run.Saved = (id, marker)));

    [Fact]
    public async Task A_session_that_was_stored_despite_a_definite_failure_is_found() =>
        Assert.Contains("reported as definitely failed, and there", await AuditAsync(stored: 1, static run => run.Failure = Failure(outcomeUnknown: false), fault: "500, after commit"));

    [Fact]
    public async Task An_unknown_outcome_that_was_not_reported_is_found_even_when_nothing_is_stored() =>
        Assert.Contains("an unknown outcome that was not reported", await AuditAsync(stored: 0, static run => run.Failure = Failure(outcomeUnknown: false), fault: "504"));

    [Fact]
    public async Task An_unknown_outcome_that_was_reported_wrongly_is_found() =>
        Assert.Contains("an unknown outcome reported without a reason", await AuditAsync(stored: 0, static run => run.Failure = Failure(outcomeUnknown: true), fault: "403"));

    [Fact]
    public async Task A_call_without_an_expected_retry_is_found() =>
        Assert.Contains("canceled early", await AuditAsync(stored: 0, static run => run.Failure = Failure(outcomeUnknown: false), fault: "429"));

    [Fact]
    public async Task An_exception_of_another_family_is_found() =>
        Assert.Contains("an exception of another family", await AuditAsync(stored: 0, static run => run.Failure = new InvalidOperationException(), fault: "403"));

    [Fact]
    public async Task A_retry_after_an_unknown_outcome_is_found() =>
        Assert.Contains("retried after an unknown outcome", await AuditAsync(stored: 1, static run => run.Saved = (1, Marker), "reset after the request is read", "none"));

    [Theory]
    [InlineData("Overwrite")]
    [InlineData("Update")]
    public async Task A_change_that_created_another_session_is_found(string kindOfSave)
    {
        SaveKind kind = Enum.Parse<SaveKind>(kindOfSave);
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Seed(Saves.Session(Conversation, "before"));
        int other = emulator.Seed(Saves.Session(0, Marker)).ChatSessionId;
        SaveRun run = new(1, kind, Marker) { SessionId = Conversation, Saved = (other, Marker) };

        Assert.Contains("stored in another place", AuditOne(emulator, run));
        Assert.DoesNotContain("stored in another place", AuditOne(emulator, new SaveRun(1, kind, Marker) { SessionId = other }));
    }

    [Fact]
    public async Task A_new_session_that_overwrote_another_is_found()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Seed(Saves.Session(Conversation, Marker));

        Assert.Contains("stored in another place", AuditOne(emulator, new SaveRun(1, SaveKind.Create, Marker) { Saved = (Conversation, Marker) }));
    }

    [Theory]
    [InlineData(Conversation, SeededSecrets.Message, null)]
    [InlineData(Conversation + 1, SeededSecrets.Message, "stored in another place")]
    [InlineData(Conversation, "My ?nsaid message & the campaign's <own>", "stored with something lost")]
    public async Task A_message_in_another_conversation_or_with_another_text_is_found(int conversation, string text, string? wrong)
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Seed(Saves.Session(conversation, "conversation"));
        ChatMessage stored = emulator.SeedMessage(new() { ChatSessionId = conversation, Message = text, SpecialParam = Marker });
        SaveRun run = new(1, SaveKind.Message, Marker) { SessionId = Conversation, Saved = (stored.ChatMessageId, Marker) };
        run.Start("AddChatMessage", PlannedFault.None).HasArrived = true;

        Assert.Equal(wrong is null ? [] : [wrong], AuditOne(emulator, run));
    }

    [Theory]
    [InlineData("before")]
    [InlineData("")]
    [InlineData("save-1-2.")]
    public async Task A_stored_session_that_nobody_saved_is_found(string marker)
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Seed(Saves.Session(Conversation, "before"));
        emulator.Seed(Saves.Session(0, Marker));
        SaveRun run = new(1, SaveKind.Create, Marker);
        Assert.Empty(AuditAll(emulator, run));

        emulator.Seed(Saves.Session(0, marker));
        emulator.SeedMessage(new() { ChatSessionId = Conversation, Message = SeededSecrets.Message, SpecialParam = marker });

        Assert.Equal(Enumerable.Repeat("stored, and asked for by nobody", 2), AuditAll(emulator, run));
    }

    [Fact]
    public async Task Many_attempts_that_never_arrive_are_found()
    {
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(AuditAll(emulator, Lost(5, of: 100)));
        Assert.Equal(["too many attempts lost on closing connections"], AuditAll(emulator, Lost(6, of: 100)));
    }

    private static SaveRun Lost(int lost, int of)
    {
        SaveRun run = new(1, SaveKind.Create, Marker);
        for (int count = 0; count < of; count++)
        {
            run.Start("SaveChatSessionEntity", PlannedFault.None).HasArrived = count >= lost;
        }

        return run;
    }

    private static ChatAgentConnectionException Failure(bool outcomeUnknown) => new("Failed.") { Operation = "", Attempts = 1, OutcomeUnknown = outcomeUnknown };

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
            run.Start("SaveChatSessionEntity", planned).HasArrived = true;
        }

        tell(run);
        return [.. new Audit(new Ledger(emulator, new Dictionary<int, string>()), HandlerStack.None).Of(run)];
    }

    private static IReadOnlyList<string> AuditOne(ChatAgentEmulator emulator, SaveRun run) => [.. AuditOf(emulator).Of(run)];

    private static IReadOnlyList<string> AuditAll(ChatAgentEmulator emulator, SaveRun run) => [.. AuditOf(emulator).Of([run]).Select(static wrong => wrong.What)];

    private static Audit AuditOf(ChatAgentEmulator emulator) =>
        new(new Ledger(emulator, new Dictionary<int, string> { [Conversation] = "before" }), HandlerStack.None);
}
