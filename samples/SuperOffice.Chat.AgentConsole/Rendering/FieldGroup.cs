namespace SuperOffice.Chat.AgentConsole.Rendering;

internal sealed record FieldGroup(string Title, IReadOnlyList<Field> Fields);
