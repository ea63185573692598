using System.Reflection;

namespace SuperOffice.Chat.Client.Tests.Conventions;

public sealed class ClientMethodsTests
{
    private static readonly MethodInfo[] Methods = typeof(IChatAgentClient).GetMethods();

    public static TheoryData<Type> Clients => [typeof(IChatAgentClient), typeof(ChatAgentClient)];

    [Fact]
    public void Every_operation_is_asynchronous_and_its_name_ends_in_Async()
    {
        Assert.NotEmpty(Methods);
        Convention.Check(
            Methods
                .Where(static method => !method.Name.EndsWith("Async", StringComparison.Ordinal)
                    || !typeof(Task).IsAssignableFrom(method.ReturnType))
                .Select(static method => method.Name),
            "Every operation uses the network: return a Task, and end the name in Async:");
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_operation_takes_options_and_a_token_last_and_both_may_be_left_out(Type client) =>
        Convention.Check(
            client.GetMethods().Where(static method => typeof(Task).IsAssignableFrom(method.ReturnType)).Where(static method =>
            {
                ParameterInfo[] last = [.. method.GetParameters().TakeLast(2)];
                return last.Length < 2 || !IsOptional(last[0], typeof(ChatRequestOptions), "options")
                    || !IsOptional(last[1], typeof(CancellationToken), "cancellationToken");
            }).Select(static method => method.Name),
            "End the parameters with (…, ChatRequestOptions? options = null, CancellationToken cancellationToken = default):");

    [Fact]
    public void The_client_names_its_parameters_as_the_interface_does() =>
        Convention.Check(
            from method in Methods
            let types = method.GetParameters().Select(static parameter => parameter.ParameterType).ToArray()
            let twin = typeof(ChatAgentClient).GetMethod(method.Name, types)
            where twin is null || !Names(method).SequenceEqual(Names(twin))
            select method.Name,
            "Callers name arguments, and may hold the client as a class or as the interface. Use the same names in both:");

    [Fact]
    public void No_method_returns_a_list_that_can_be_changed() =>
        Convention.Check(
            from method in Methods
            from type in method.ReturnType.GetGenericArguments()
            where type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is Type definition
                && definition != typeof(IReadOnlyList<>) && typeof(System.Collections.IEnumerable).IsAssignableFrom(definition))
            select method.Name,
            "Results are values: return an IReadOnlyList:");

    private static bool IsOptional(ParameterInfo parameter, Type type, string name) =>
        parameter.ParameterType == type && parameter.Name == name && parameter.HasDefaultValue;

    private static IEnumerable<string?> Names(MethodInfo method) => method.GetParameters().Select(static parameter => parameter.Name);
}
