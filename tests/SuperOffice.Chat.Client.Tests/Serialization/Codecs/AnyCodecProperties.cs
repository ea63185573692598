using System.Text.Json;
using FsCheck.Xunit;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

[Properties(Arbitrary = [typeof(AnyWireArbitraries)])]
public sealed class AnyCodecProperties
{
    private static readonly ICodecPair Session = CodecPairs.Of(typeof(ChatSessionEntity));

    [Property]
    public void Any_session_is_read_like_the_oracle(SessionDocument document) => Session.AssertReadAlike(document.Text);

    [Property]
    public void Any_session_is_written_like_the_oracle(SessionDocument document)
    {
        // System.Text.Json writes 17 digits there, and this library does not.
        if (!TestPlatform.IsFramework)
        {
            Session.AssertWrittenAlike(Json.Read<ChatSessionEntity>(document.Text));
        }
    }

    [Property]
    public void Any_value_is_read_like_the_oracle_at_any_member(SessionDocument document, int turn)
    {
        string[] names = [.. WireSchema.Definitions["ChatSessionEntity"].Keys];
        using JsonDocument other = JsonDocument.Parse(document.Text);
        IEnumerable<string> members = other.RootElement.EnumerateObject()
            .Select((member, index) => $"\"{names[(uint)(turn + index) % names.Length]}\":{member.Value.GetRawText()}");

        Assert.All(members, member => Session.AssertReadAlike($"{{{member}}}"));
    }
}
