using System.Runtime.Versioning;
using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Registration;

/// <summary>In Blazor WebAssembly the compiler warns (CA1416) where a client is created, not the browser when it runs.</summary>
public sealed class BrowserTests
{
    [Theory]
    [InlineData(typeof(ChatAgentClient))]
    [InlineData(typeof(ChatClientServiceCollectionExtensions))]
    [InlineData(typeof(IChatAgentClientFactory))]
    [InlineData(typeof(ChatCredentialContext))]
    public void Members_that_need_sockets_are_marked_as_unsupported_in_browsers(Type type) =>
        Assert.Contains(type.GetCustomAttributes(inherit: false).OfType<UnsupportedOSPlatformAttribute>(), static mark => mark.PlatformName == "browser");
}
