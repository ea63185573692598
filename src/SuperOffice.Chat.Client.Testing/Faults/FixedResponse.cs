namespace SuperOffice.Chat.Client.Testing;

/// <summary>Sends another response.</summary>
internal sealed class FixedResponse : FaultAction
{
    private readonly ChatResponse _response;

    public FixedResponse(ChatResponse other) => _response = other;

    public override Task RunAsync(Exchange exchange, ChatResponse? response) => exchange.RespondAsync(_response);

    public FixedResponse With(string header, string value) => new(_response with { Headers = [.. _response.Headers, new(header, value)] });
}
