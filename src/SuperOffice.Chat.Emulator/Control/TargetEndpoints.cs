using SuperOffice.Chat.Emulator.Faults;
using SuperOffice.Chat.Emulator.Requests;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Maps the requests and the faults of a tenant or of the sign-in host.</summary>
internal static class TargetEndpoints
{
    private const int MostRequests = 1000;

    public static void Map(RouteGroupBuilder target)
    {
        target.MapGet("/requests", List);
        target.MapDelete("/requests", static (HttpContext context) => context.GetTarget().Requests.Clear());
        target.MapGet("/faults", static (HttpContext context) => context.GetTarget().Faults.All.Select(FaultInfo.From));
        target.MapPost("/faults", static (FaultSpec fault, HttpContext context) => FaultInfo.From(context.GetTarget().AddFault(fault)));
        target.MapDelete("/faults", static (HttpContext context) => context.GetTarget().Faults.Clear());
        target.MapDelete("/faults/{id:int}", static (int id, HttpContext context) => context.GetTarget().Faults.RemoveExisting(id));
    }

    private static IEnumerable<RequestDetails> List(HttpContext context, int after = 0, string? operation = null, int limit = MostRequests) =>
        context.GetTarget().Requests.Read()
            .Where(request => request.Number > after && (operation is null || operation.Equals(request.Operation, StringComparison.OrdinalIgnoreCase)))
            .Take(Math.Clamp(limit, 0, MostRequests))
            .Select(static request => request.Read());
}
