using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Answers;

/// <summary>The request is refused with the answer it carries.</summary>
[SuppressMessage("Design", "CA1064", Justification = "It never leaves the emulator.")]
internal sealed class RefusedException : Exception
{
    private RefusedException(ChatAnswer answer, string reason)
        : base(reason) => Answer = answer;

    public ChatAnswer Answer { get; }

    /// <summary>Malformed JSON, id or header, in the shape of the documented malformed id.</summary>
    public static RefusedException InvalidRequest(string detail) =>
        new(Errors.Answer(400, ChatErrorShape.MessageDetail, "The request is invalid.", detail), detail);

    /// <summary>Well-formed, but not to be done. The status and the shape are those observed in a test of the official TypeScript client.</summary>
    public static RefusedException Error(string message, string type) =>
        new(Errors.Answer(400, ChatErrorShape.Message, message, type), message);

    public static RefusedException WrongValue(CarrierMember member, JsonElement value) =>
        InvalidRequest($"A JSON {value.ValueKind} of this form cannot be converted to {member.FieldType}. Path '{member.Name}'.");

    public static RefusedException Overlong(CarrierMember member) =>
        Error($"{member.Name} is longer than the {member.Length} characters of its column.", "ArgumentException");
}
