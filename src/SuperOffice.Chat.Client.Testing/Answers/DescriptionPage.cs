using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Operations;

namespace SuperOffice.Chat.Client.Testing.Answers;

/// <summary>
/// What GET answers instead of running the operation, with 200 as documented; also what a POST that does not ask for
/// JSON gets. That it needs no credential is inferred.
/// </summary>
internal static class DescriptionPage
{
    public static ChatAnswer Of(IChatOperation operation, bool asJson)
    {
        if (asJson)
        {
            JsonObject description = new() { ["Operation"] = operation.Name, ["Method"] = "POST", ["Description"] = operation.Description };
            return ChatAnswer.Json(Encoding.UTF8.GetBytes(description.ToJsonString()));
        }

        string text = HtmlEncoder.Default.Encode(operation.Description);
        return Errors.Text(200, ChatAnswer.HtmlType, $"<!DOCTYPE html><html><head><title>{operation.Name}</title></head><body><h1>POST {operation.Name}</h1><p>{text}</p></body></html>");
    }
}
