using System.Reflection;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Creates delegates for the init accessors of records. .NET 8 and later have unsafe accessors instead.</summary>
internal static class PropertySetter
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static Action<TRecord, TValue> Create<TRecord, TValue>(string property) =>
        (Action<TRecord, TValue>)Delegate.CreateDelegate(
            typeof(Action<TRecord, TValue>),
            typeof(TRecord).GetProperty(property, Instance)!.GetSetMethod(nonPublic: true)!);
}
