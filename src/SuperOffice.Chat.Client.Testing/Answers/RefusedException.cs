using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Answers;

/// <summary>Represents the rejection of a request, with its response.</summary>
[SuppressMessage("Design", "CA1064", Justification = "It never leaves the emulator.")]
internal sealed class RefusedException : Exception
{
    private RefusedException(ChatAnswer answer, string reason)
        : base(reason) => Answer = answer;

    public ChatAnswer Answer { get; }

    /// <summary>
    /// Creates the rejection of malformed JSON, ids or headers, in the format that SuperOffice documents for a
    /// malformed id.
    /// </summary>
    public static RefusedException InvalidRequest(string detail) =>
        new(Errors.Answer(400, ChatErrorShape.MessageDetail, "The request is invalid.", detail), detail);

    /// <summary>
    /// Creates the rejection of a well-formed request. A test of the official TypeScript client shows the status and
    /// the format.
    /// </summary>
    public static RefusedException Error(string message, string type) =>
        new(Errors.Answer(400, ChatErrorShape.Message, message, type), message);

    public static RefusedException WrongValue(CarrierMember member, JsonElement value) =>
        InvalidRequest($"A JSON {value.ValueKind} of this form cannot be converted to {member.FieldType}. Path '{member.Name}'.");

    public static RefusedException Overlong(CarrierMember member) =>
        Error($"{member.Name} is longer than the {member.Length} characters of its column.", "ArgumentException");
}
