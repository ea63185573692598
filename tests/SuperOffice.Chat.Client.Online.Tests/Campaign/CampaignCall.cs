using System.Text.RegularExpressions;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>One call of one caller, which makes something new that bears its mark. No call may ever be done twice.</summary>
internal sealed partial record CampaignCall(CampaignTenant Tenant, int Caller, string Mark)
{
    public bool IsMessage => Caller % 2 == 1;

    /// <summary>The mark in a request as it came.</summary>
    public static string MarkIn(ReceivedChatRequest request) => MarkPattern().Match(request.Body).Value;

    /// <returns>Null when it has succeeded.</returns>
    public async Task<ChatAgentException?> RunAsync(IChatAgentClientFactory clients, CancellationToken cancellationToken)
    {
        IChatAgentClient client = await clients.GetClientAsync(Tenant.Id, cancellationToken);
        try
        {
            if (IsMessage)
            {
                ChatMessage message = new() { Type = ChatMessageType.ToCustomer, Message = Mark };
                await client.AddChatMessageAsync(Tenant.SessionId, message, cancellationToken: cancellationToken);
            }
            else
            {
                await client.SaveChatSessionEntityAsync(new() { CustomerName = Mark }, cancellationToken: cancellationToken);
            }

            return null;
        }
        catch (ChatAgentException failure)
        {
            return failure;
        }
    }

    [GeneratedRegex("call-[0-9]+-end")]
    private static partial Regex MarkPattern();
}
