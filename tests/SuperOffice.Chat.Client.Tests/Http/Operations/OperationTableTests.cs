using System.Reflection;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The table of operations, the Refit interface and the public interface describe the same operations.</summary>
public sealed class OperationTableTests
{
    private static readonly string[] Sent = [.. typeof(IChatAgentApi).GetMethods().Select(static method => method.Name).Distinct()];

    private static readonly ChatOperation[] Rows =
        [.. typeof(ChatOperations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.GetValue(null)).OfType<ChatOperation>()];

    [Fact]
    public void Every_method_of_the_Refit_interface_has_a_row() =>
        Convention.Check(Sent.Except(Rows.Select(static row => row.Name)), "Add a row with the retry class and the response to ChatOperations:");

    [Fact]
    public void Every_row_has_a_method_of_the_public_interface() =>
        Convention.Check(
            Rows.Select(static row => $"{row.Name}Async").Except(typeof(IChatAgentClient).GetMethods().Select(static method => method.Name)),
            "Add the method to IChatAgentClient and ChatAgentClient:");

    [Fact]
    public void Every_field_of_the_table_is_tested_in_a_row() => Assert.Equal(typeof(ChatOperations).GetFields().Length, Rows.Length);
}
