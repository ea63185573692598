using System.Runtime.InteropServices;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;
using SuperOffice.Chat.Client.Webhooks.Parsing;

namespace SuperOffice.Chat.Client.Webhooks.Agent;

/// <summary>Reads the results of the Webhook agent.</summary>
internal static class WebhookReader
{
    public static Webhook ReadWebhook(ReadOnlySpan<byte> json, Instants instants) => Read(Parse(json), instants);

    public static IReadOnlyList<Webhook> ReadWebhooks(ReadOnlySpan<byte> json, Instants instants)
    {
        JsonElement list = Expect(Parse(json), JsonValueKind.Array, "a list of webhooks");
        return [.. list.EnumerateArray().Where(static item => item.ValueKind != JsonValueKind.Null).Select(item => Read(item, instants))];
    }

    public static WebhookResult ReadResult(ReadOnlySpan<byte> json, Instants instants)
    {
        PayloadMembers members = new(Expect(Parse(json), JsonValueKind.Object, "a result"));
        return new()
        {
            Success = members.Boolean(nameof(WebhookResult.Success)) ?? throw Misfit(nameof(WebhookResult.Success)),
            Message = members.String(nameof(WebhookResult.Message)),
        };
    }

    public static string ReadString(ReadOnlySpan<byte> json, Instants instants) =>
        PayloadValue.TryString(Parse(json), out string? value) ? value : throw new JsonException("The value is not a string.");

    private static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, JsonTokens.ReaderOptions);
        JsonElement element = JsonElement.ParseValue(ref reader);
        reader.Read();
        return element;
    }

    private static Webhook Read(JsonElement json, Instants instants)
    {
        PayloadMembers members = new(Expect(json, JsonValueKind.Object, "a webhook"));
        Webhook webhook = new()
        {
            WebhookId = members.Int32(nameof(Webhook.WebhookId)) ?? 0,
            Name = members.String(nameof(Webhook.Name)),
            Events = members.Strings(nameof(Webhook.Events)) ?? [],
            TargetUrl = members.String(nameof(Webhook.TargetUrl)),
            Secret = members.String(nameof(Webhook.Secret)),
            State = ReadEnum<WebhookState>(members, nameof(Webhook.State)),
            Type = members.String(nameof(Webhook.Type)),
            Headers = ReadHeaders(members),
            Properties = members.Object(nameof(Webhook.Properties)).Rest,
            Description = members.String(nameof(Webhook.Description)),
            Registered = ReadInstant(members, nameof(Webhook.Registered), instants),
            RegisteredAssociate = ReadRecord<Associate>(members, nameof(Webhook.RegisteredAssociate)),
            Updated = ReadInstant(members, nameof(Webhook.Updated), instants),
            UpdatedAssociate = ReadRecord<Associate>(members, nameof(Webhook.UpdatedAssociate)),
            ErrorsEmail = members.String(nameof(Webhook.ErrorsEmail)),
            ErrorEmails = members.Strings(nameof(Webhook.ErrorEmails)) ?? [],
            ErrorAssociates = ReadRecord<IReadOnlyList<MDOListItem>>(members, nameof(Webhook.ErrorAssociates)) ?? [],
            NotifyVia = ReadEnum<WebhookNotifyVia>(members, nameof(Webhook.NotifyVia)),
            NotifyWhen = ReadEnum<WebhookNotifyWhen>(members, nameof(Webhook.NotifyWhen)),
            TotalCalls = members.Int32(nameof(Webhook.TotalCalls)) ?? 0,
            TotalErrors = members.Int32(nameof(Webhook.TotalErrors)) ?? 0,
            ConsecutiveErrors = members.Int32(nameof(Webhook.ConsecutiveErrors)) ?? 0,
            LastError = members.String(nameof(Webhook.LastError)),
            AdditionalData = members.Rest,
        };

        // A known member that is left was not read: sent back beside its property, it would contradict it.
        return members.Rest.Keys.FirstOrDefault(static name => WebhookMembers.Known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unread
            ? throw Misfit(unread)
            : webhook;
    }

    private static Dictionary<string, string> ReadHeaders(PayloadMembers members)
    {
        PayloadMembers headers = members.Object(nameof(Webhook.Headers));
        return headers.Rest.Keys.ToArray().ToDictionary(
            static name => name, name => headers.String(name) ?? "", StringComparer.OrdinalIgnoreCase);
    }

    private static OpenEnum<T> ReadEnum<T>(PayloadMembers members, string name)
        where T : struct, Enum =>
        members.Element(name) switch
        {
            { ValueKind: JsonValueKind.Number } number => OpenEnum<T>.Parse(number.GetRawText(), isNumber: true),
            { } text => PayloadValue.TryString(text, out string? value) ? OpenEnum<T>.Parse(value) : throw Misfit(name),
            null => default,
        };

    private static DateTimeOffset? ReadInstant(PayloadMembers members, string name, Instants instants)
    {
        if (members.Element(name) is not { } json)
        {
            return null;
        }

        Utf8JsonReader reader = new(JsonMarshal.GetRawUtf8Value(json));
        reader.Read();
        return instants.Read(ref reader);
    }

    private static T? ReadRecord<T>(PayloadMembers members, string name)
        where T : class =>
        members.Element(name) is { } json ? (T?)json.Deserialize(ChatJson.Options.GetTypeInfo(typeof(T))) : null;

    private static JsonElement Expect(JsonElement json, JsonValueKind kind, string what) =>
        json.ValueKind == kind ? json : throw new JsonException($"The response contains a JSON {json.ValueKind} instead of {what}.");

    // The value itself stays out of the message: it may be personal data.
    private static JsonException Misfit(string name) => new($"The member {name} has an unexpected type.");
}
