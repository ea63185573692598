using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Sessions;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>What an operation is called with.</summary>
internal sealed record ChatCall
{
    public required IQueryCollection Query { get; init; }

    /// <summary>The body of an operation that takes one; undefined otherwise.</summary>
    public required JsonElement Body { get; init; }

    public required RequestedZone Zone { get; init; }

    public required SessionStore Sessions { get; init; }

    public required OverlongText OverlongText { get; init; }

    /// <summary>A whole number of the query, whose names are read without regard to case.</summary>
    /// <exception cref="RefusedException">It is missing or malformed.</exception>
    public int QueryId(string name) =>
        int.TryParse(Query[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int id)
            ? id
            : throw RefusedException.InvalidRequest(
                $"The parameter '{name}' has no value of type 'System.Int32', which it must have.");
}
