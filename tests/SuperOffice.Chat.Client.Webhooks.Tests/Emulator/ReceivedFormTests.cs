using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;
using SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>Each oddity that the documentation and its samples show, sent by the emulator and received by the endpoint.</summary>
public sealed class ReceivedFormTests
{
    // What the body does not say in these forms.
    private static readonly WebhookPayloadForm[] WithoutValues = [WebhookPayloadForm.WithoutFieldValues, WebhookPayloadForm.NullMembers];

    public static TheoryData<WebhookPayloadForm> Forms => [.. Enum.GetValues<WebhookPayloadForm>()];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_payload_in_an_odd_form_is_received_and_handled(WebhookPayloadForm form)
    {
        await using ReceiverFixture receiver = await ReceiverFixture.StartAsync();
        await using ChatAgentEmulator emulator = await StartAsync(receiver, WebhookFault.Payload(form));

        emulator.StartCustomer(1).Write("Hi");
        ChatWebhookContext handled = await receiver.NextHandledAsync();

        ChatMessageAdded message = Assert.IsType<ChatMessageAdded>(handled.Event);
        Assert.Equal((1, 1, "Cust12345"), (message.ChatSessionId, message.PrimaryKey, message.TenantId));
        Assert.Equal(form == WebhookPayloadForm.EventWithCapital ? "chatSession.message" : "chatsession.message", message.Name);
        Assert.Equal(form == WebhookPayloadForm.WithoutEventId, message.EventId == Guid.Empty);
        Assert.Equal(WithoutValues.Contains(form), message.TopicId is null);
        if (!WithoutValues.Contains(form))
        {
            Assert.Equal((1, ChatSessionStatus.InQueue), (message.TopicId!.Value, message.Status.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_payload_in_an_odd_form_differs_from_the_usual_one(WebhookPayloadForm form)
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register(EmulatorFixture.Secret, "chatsession.message");
        fixture.Webhooks.Faults.Add(WebhookFault.None).Add(WebhookFault.Payload(form));
        ChatCustomer customer = fixture.Emulator.StartCustomer(1);
        customer.Write("Hi");
        customer.Write("Hi");
        await fixture.IdleAsync();

        // But for the id, two usual payloads are the same.
        string[] bodies = [.. fixture.Target.Received.Select(static webhook => webhook.Text.Replace(webhook.Header("X-SuperOffice-EventId")!, "", StringComparison.Ordinal))];
        Assert.NotEqual(bodies[0], bodies[1]);
        Assert.Equal(fixture.Target.Received[1].Signature(EmulatorFixture.Secret), fixture.Target.Received[1].Header("X-SuperOffice-Signature"));
    }

    [Fact]
    public async Task Several_forms_at_once_are_received()
    {
        await using ReceiverFixture receiver = await ReceiverFixture.StartAsync();
        await using ChatAgentEmulator emulator = await StartAsync(receiver, WebhookFault.Payload(
            WebhookPayloadForm.IdsAsText, WebhookPayloadForm.AdditionalMembers, WebhookPayloadForm.CamelCase, WebhookPayloadForm.TrailingCommas, WebhookPayloadForm.ByteOrderMark));

        emulator.StartCustomer(1).Write("Hi, \"{you}\"");

        Assert.Equal((1, 1), ((await receiver.NextHandledAsync()).Event.ChatSessionId, emulator.Webhooks.Deliveries.Count));
    }

    [Fact]
    public async Task Headers_that_name_another_event_are_ignored()
    {
        await using ReceiverFixture receiver = await ReceiverFixture.StartAsync();
        await using ChatAgentEmulator emulator = await StartAsync(receiver, WebhookFault.HeadersOfAnotherEvent("chatsession.created"));

        emulator.StartCustomer(1).Write("Hi");

        ChatWebhookEvent received = (await receiver.NextHandledAsync()).Event;
        Assert.IsType<ChatMessageAdded>(received);
        Assert.Equal(emulator.Webhooks.Deliveries[0].EventId, received.EventId);
    }

    public static TheoryData<string> Refused => ["Unsigned", "WrongSignature", "ChangedAfterSigning", "TwoSignatures", "TextContent", "OtherTenant", "NotJson"];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_delivery_without_a_valid_signature_is_refused_and_not_handled(string kind)
    {
        (WebhookFault fault, int expected) = kind switch
        {
            "Unsigned" => (WebhookFault.Unsigned(), 401),
            "WrongSignature" => (WebhookFault.WrongSignature(), 401),
            "ChangedAfterSigning" => (WebhookFault.ChangedAfterSigning(), 401),
            "TwoSignatures" => (WebhookFault.Header("X-SuperOffice-Signature", "a, b"), 401),
            "TextContent" => (WebhookFault.Header("Content-Type", "text/plain"), 415),
            "OtherTenant" => (WebhookFault.Body(static json => json.Replace("Cust12345", "Cust99", StringComparison.Ordinal)), 403),
            _ => (WebhookFault.Body(static _ => "<html>"), 400),
        };
        await using ReceiverFixture receiver = await ReceiverFixture.StartAsync();
        await using ChatAgentEmulator emulator = await StartAsync(receiver, fault);

        ChatCustomer customer = emulator.StartCustomer(1);
        customer.Write("first");
        while (emulator.Webhooks.Deliveries[0].Attempts.Count == 0)
        {
            await Task.Yield();
            Token.ThrowIfCancellationRequested();
        }

        Assert.Equal(expected, emulator.Webhooks.Deliveries[0].Attempts[0].Status);
        Assert.Equal(0, receiver.HandledCount);
    }

    [Fact]
    public async Task A_duplicated_event_and_one_that_is_sent_again_later_are_handled_once()
    {
        await using ReceiverFixture receiver = await ReceiverFixture.StartAsync();
        await using ChatAgentEmulator emulator = await StartAsync(receiver, WebhookFault.SentTwice());

        emulator.StartCustomer(1).Write("Hi");
        await emulator.Webhooks.WhenIdleAsync(Token);
        await emulator.Webhooks.ResendAsync(1, Token);
        await receiver.StopAsync(Token);

        Assert.Equal(1, receiver.HandledCount);
        Assert.All(emulator.Webhooks.Deliveries, static delivery => Assert.Equal(WebhookDeliveryState.Delivered, delivery.State));
        Assert.Equal(2, receiver.Metrics.TagsOf("superoffice.chat.webhooks.duplicates").Count);
    }

    [Fact]
    public async Task A_change_that_is_sent_again_with_a_new_id_is_handled_twice()
    {
        await using ReceiverFixture receiver = await ReceiverFixture.StartAsync();
        await using ChatAgentEmulator emulator = await StartAsync(receiver, WebhookFault.SentAgainWithNewId());

        emulator.StartCustomer(1).Write("Hi");
        await emulator.Webhooks.WhenIdleAsync(Token);
        await receiver.StopAsync(Token);

        Assert.Equal(2, receiver.HandledCount);
    }

    [Fact]
    public async Task State_events_of_another_webhook_whose_names_differ_in_header_and_body_are_received()
    {
        await using ReceiverFixture receiver = await ReceiverFixture.StartAsync();
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: Token);
        int id = emulator.Webhooks.Add(new RegisteredWebhook { TargetUrl = new Uri("http://127.0.0.1:1/") }).Id;
        emulator.Webhooks.Add(new RegisteredWebhook { TargetUrl = receiver.Address, Secret = ReceiverFixture.Secret, Events = [$"webhook{id}.stopped"] });

        emulator.Webhooks.SetState(id, RegisteredWebhookState.Stopped);

        WebhookStateChanged received = Assert.IsType<WebhookStateChanged>((await receiver.NextHandledAsync()).Event);
        Assert.Equal(id, received.PrimaryKey);
    }

    [Fact]
    public async Task A_test_event_is_accepted_and_not_handled()
    {
        await using ReceiverFixture receiver = await ReceiverFixture.StartAsync();
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: Token);
        using ChatAgentClient chat = ChatAgentClient.Create(new ChatClientOptions { BaseAddress = emulator.BaseAddress, Credential = emulator.Credential, AppToken = emulator.AppToken });

        await WebhookAgentClient.Create(chat).EnsureAsync(
            new Webhook { Name = "chat", TargetUrl = receiver.Address.AbsoluteUri, Events = WebhookEvents.Chat, Secret = ReceiverFixture.Secret }, cancellationToken: Token);
        await receiver.StopAsync(Token);

        Assert.Equal(0, receiver.HandledCount);
        Assert.Equal(WebhookDeliveryState.Delivered, Assert.Single(emulator.Webhooks.Deliveries).State);
    }

    private static async Task<ChatAgentEmulator> StartAsync(ReceiverFixture receiver, WebhookFault fault)
    {
        ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: Token);
        emulator.Webhooks.Add(new RegisteredWebhook { TargetUrl = receiver.Address, Secret = ReceiverFixture.Secret, Events = ["chatsession.message"] });
        emulator.Webhooks.Faults.Add(fault);
        return emulator;
    }
}
