using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

internal static class Hidden
{
    /// <summary>Asserts that neither output of a run contains a secret.</summary>
    public static void In(ConsoleResult result, IEnumerable<string> secrets)
    {
        string[] all = [.. secrets];
        Assert.NotEmpty(all);
        Assert.All(all, secret =>
        {
            Assert.True(secret.Length >= 8);
            Assert.DoesNotContain(secret, result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, result.Error, StringComparison.Ordinal);
        });
    }
}
