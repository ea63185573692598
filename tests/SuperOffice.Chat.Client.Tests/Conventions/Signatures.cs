using System.Reflection;

namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>Every type that a user of the library gets to see in a signature, and where.</summary>
internal static class Signatures
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<(string Where, Type Type)> Of(Type exported)
    {
        IEnumerable<Type> own = exported.GetInterfaces().Append(exported.BaseType).OfType<Type>()
            .Concat(exported.GetGenericArguments().SelectMany(static argument => argument.GetGenericParameterConstraints()))
            .Concat(Attributes(exported));
        IEnumerable<(string, Type)> members = exported.GetMembers(Declared).Where(IsVisible).SelectMany(
            static member => Mentioned(member).Concat(Attributes(member)).Select(type => ($"{member.DeclaringType!.Name}.{member.Name}", type)));

        return own.Select(type => (exported.Name, type)).Concat(members)
            .SelectMany(static mention => Parts(mention.Item2).Select(part => (mention.Item1, part)));
    }

    private static IEnumerable<Type> Attributes(MemberInfo member) => member.GetCustomAttributesData().Select(static data => data.AttributeType);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo @event => IsVisible(@event.AddMethod!),
        _ => false,
    };

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(static parameter => parameter.ParameterType),
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        EventInfo @event => [@event.EventHandlerType!],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        IEnumerable<Type> inner = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        foreach (Type part in inner.Where(part => part != type).SelectMany(Parts))
        {
            yield return part;
        }
    }
}
