using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a call of an operation.</summary>
internal sealed record ChatCall
{
    public required IQueryCollection Query { get; init; }

    /// <summary>Gets the body. Undefined when the operation takes none.</summary>
    public required JsonElement Body { get; init; }

    public required RequestedZone Zone { get; init; }

    public required ChatWorld World { get; init; }

    public required WebhookHub Webhooks { get; init; }

    /// <summary>Gets a token that is canceled when the client disconnects or the emulator stops.</summary>
    public required CancellationToken CancellationToken { get; init; }

    /// <summary>Gets the calling user, or null when the credential does not sign in as a chat user.</summary>
    public required ChatUser? Caller { get; init; }

    /// <summary>Gets the arguments in the body.</summary>
    /// <exception cref="RequestRejectedException">The body is not an object.</exception>
    public RequestBody Arguments => new(Body);

    /// <summary>Converts an object of the body to the JSON to store.</summary>
    /// <exception cref="RequestRejectedException">A value has the wrong type.</exception>
    public JsonObject Bind(CarrierType type, JsonElement source) =>
        new CarrierBinder(World.Rules.OverlongText, Zone.Zone).Bind(type, source);

    /// <summary>Creates the response with a row. Without a row it is null with 200, as SuperOffice documents.</summary>
    /// <param name="type">The type of the row.</param>
    /// <param name="row">The row, or null.</param>
    /// <param name="change">The change that the operation has made, or null for none.</param>
    public ChatResponse Respond(CarrierType type, StoredRow? row, ChatChange? change = null) =>
        (row is null ? ChatResponse.Null : CarrierResponses.Create(type, row, Zone)) with { Change = change };

    public ChatResponse RespondList(CarrierType type, IEnumerable<StoredRow> rows) => CarrierResponses.CreateList(type, rows, Zone);

    /// <summary>Gets an integer of the query by case-insensitive name.</summary>
    /// <exception cref="RequestRejectedException">The value is missing or malformed.</exception>
    public int QueryId(string name) =>
        int.TryParse(Query[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int id)
            ? id
            : throw RequestRejectedException.InvalidRequest(
                $"The parameter '{name}' has no value of type 'System.Int32', which it must have.");
}
