namespace SuperOffice.Chat.Sample.Console.Rendering;

/// <summary>What commands show. Texts may come from customers: every implementation makes them safe to print.</summary>
internal interface IDisplay
{
    void Line(string text = "");

    void Step(int number, string operation, string outcome);

    void Fields(string title, IReadOnlyList<FieldGroup> groups);

    void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string?>> rows);

    /// <summary>Something that did not go well, on standard error. May be called from several threads.</summary>
    void Problem(string text);

    /// <summary>Does some work and shows how far it is. Without a total, only that it goes on.</summary>
    Task WithProgressAsync(string title, long? total, Func<IProgress<long>, Task> work);
}
