using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Time;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>What an operation is called with.</summary>
internal sealed record ChatCall
{
    public required IQueryCollection Query { get; init; }

    /// <summary>The body of an operation that takes one; undefined otherwise.</summary>
    public required JsonElement Body { get; init; }

    public required RequestedZone Zone { get; init; }

    public required ChatWorld World { get; init; }

    /// <summary>The user whom the credential stands for; null when it stands for none who may chat.</summary>
    public required ChatUser? Caller { get; init; }

    /// <summary>The members of a body that wraps its arguments.</summary>
    /// <exception cref="RefusedException">The body is no object.</exception>
    public RequestBody Arguments => new(Body);

    /// <summary>A carrier of the body as it is to be stored.</summary>
    /// <exception cref="RefusedException">A value is not what its member holds.</exception>
    public JsonObject Bind(CarrierType type, JsonElement source) =>
        new CarrierBinder(World.Rules.OverlongText, Zone.Zone).Bind(type, source);

    /// <summary>A whole number of the query, whose names are read without regard to case.</summary>
    /// <exception cref="RefusedException">It is missing or malformed.</exception>
    public int QueryId(string name) =>
        int.TryParse(Query[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int id)
            ? id
            : throw RefusedException.InvalidRequest(
                $"The parameter '{name}' has no value of type 'System.Int32', which it must have.");
}
