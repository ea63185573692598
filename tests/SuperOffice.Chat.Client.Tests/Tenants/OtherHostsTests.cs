using System.Net;
using System.Net.Sockets;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>Tests that no server response causes a connection to another host, with any credential.</summary>
public sealed class OtherHostsTests
{
    private static readonly Dictionary<string, ChatCredential> Credentials = new()
    {
        ["Basic"] = ChatCredential.Basic("kari", "password"),
        ["SOTicket"] = ChatCredential.SoTicket("7T:ticket=="),
        ["Bearer"] = ChatCredential.Bearer("8A:Cust1.token"),
        ["Xsrf"] = ChatCredential.Xsrf("xsrf-value", "session=cookie-value"),
    };

    public static TheoryData<string, int> CredentialsByRedirect
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (string credential in Credentials.Keys)
            {
                foreach (int status in (int[])[301, 302, 303, 307, 308, 421])
                {
                    data.Add(credential, status);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> CredentialNames => [.. Credentials.Keys];

    [Theory]
    [MemberData(nameof(CredentialsByRedirect))]
    public async Task A_redirect_to_another_host_takes_no_credential_there(string credential, int status)
    {
        using TcpListener other = Listening();
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Faults.Add(ChatFault.Redirect(new Uri($"http://{other.LocalEndpoint}/elsewhere"), status), times: int.MaxValue);
        using ChatAgentClient client = ChatAgentClient.Create(new()
        {
            BaseAddress = emulator.BaseAddress,
            AppToken = "app-token",
            Credential = Credentials[credential],
            Retry = { MaxRetryAttempts = 0 },
        });

        await Assert.ThrowsAnyAsync<ChatAgentException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Single(emulator.Requests);
        Assert.False(other.Pending());
    }

    [Theory]
    [MemberData(nameof(CredentialNames))]
    public async Task A_state_that_names_a_foreign_host_after_a_421_sends_no_credential_there(string credential)
    {
        using NamedHosts hosts = new(static address => address.Host == "online.superoffice.com"
            ? (HttpStatusCode.OK, """{"State":"Running","IsRunning":true,"Api":"https://foreign.example.com/Cust12345/api"}""")
            : (HttpStatusCode.MisdirectedRequest, "Wrong subdomain used to access tenant"));
        using ChatAgentClient client = NamedHosts.NewClient(hosts, options =>
        {
            options.BaseAddress = new Uri("https://online3.superoffice.com/Cust12345/api");
            options.Credential = Credentials[credential];
        });

        await Assert.ThrowsAsync<ChatAgentProtocolException>(() => TenantFixture.CallAsync(client, "create"));

        Assert.Collection(
            hosts.Requests,
            static request => Assert.StartsWith("POST https://online3.superoffice.com/Cust12345/", request, StringComparison.Ordinal),
            static request => Assert.Equal("GET https://online.superoffice.com/api/state/Cust12345", request));
        Assert.Contains(credential == "Xsrf" ? "X-XSRF-TOKEN" : "Authorization", hosts.Requests[0], StringComparison.Ordinal);
    }

    private static TcpListener Listening()
    {
        TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }
}
