using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Creates the description of an operation that GET returns with 200, as SuperOffice documents. A POST that does not accept JSON
/// receives it too. It requires no credential, which SuperOffice does not document.
/// </summary>
internal static class DescriptionPage
{
    public static ChatResponse Create(AgentOperation operation, bool asJson)
    {
        if (asJson)
        {
            JsonObject description = new() { ["Operation"] = operation.Name, ["Method"] = "POST", ["Description"] = operation.Description };
            return ChatResponse.Json(Encoding.UTF8.GetBytes(description.ToJsonString()));
        }

        string text = HtmlEncoder.Default.Encode(operation.Description);
        return Errors.CreateText(200, ChatResponse.HtmlType, $"<!DOCTYPE html><html><head><title>{operation.Name}</title></head><body><h1>POST {operation.Name}</h1><p>{text}</p></body></html>");
    }
}
