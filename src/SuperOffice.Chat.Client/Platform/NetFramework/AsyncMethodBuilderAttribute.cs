namespace SuperOffice.Chat.Client;

/// <summary>
/// Hides the attribute of the platform, which methods cannot have here. Methods with it use the default builder, which has no pool.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AsyncMethodBuilderAttribute(Type type) : Attribute
{
    public Type Type => type;
}
