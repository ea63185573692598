namespace SuperOffice.Chat.Sample.Console.Rendering;

internal sealed record FieldGroup(string Title, IReadOnlyList<Field> Fields);
