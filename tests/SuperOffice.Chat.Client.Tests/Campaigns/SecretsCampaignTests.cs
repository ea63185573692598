using SuperOffice.Chat.Client.Campaigns.Faults;
using SuperOffice.Chat.Client.Campaigns.Secrets;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

/// <summary>The short form of the secrets run. CONTRIBUTING describes the long form.</summary>
public sealed class SecretsCampaignTests
{
    [Theory]
    [InlineData("None")]
    [InlineData("StandardAround")]
    public async Task No_log_span_metric_exception_or_object_contains_a_secret_with_any_fault(string stack)
    {
        CampaignSettings settings = new() { Seed = 3, Calls = 300, FaultShare = 0.6, Stack = Enum.Parse<HandlerStack>(stack) };

        SecretsReport report = await SecretsCampaign.RunAsync(settings, TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper!.WriteLine(report.ToString());
        Assert.True(report.Leaks.Count == 0, report.ToString());
        Assert.True(report.Faults.Wrongs.Count == 0, report.ToString());
        Assert.All(
            (string[])["log message", "log value", "span", "figure", "exception", "object"],
            source => Assert.True(report.Everything.Captured.GetValueOrDefault(source) > 50, $"{source} was not captured: {report}"));
        Assert.True(report.Credentials.Captured["member of an exception"] > 50);
        Assert.True(report.Everything.Captured["credential"] > 20);
    }

    [Fact]
    public async Task Every_kind_of_credential_is_printed()
    {
        IReadOnlyList<object> printed = await SeededCredentials.AllAsync(TestContext.Current.CancellationToken);

        Assert.Empty(typeof(ChatCredential).Assembly.GetTypes()
            .Where(static type => type.IsAssignableTo(typeof(ChatCredential)) && !type.IsAbstract)
            .Except(printed.Select(static item => item.GetType())));
        Assert.Empty(SeededSecrets.Ways.Except(printed));
    }

    /// <summary>Passwords and messages of the run in every encoding, each with a mark at its start.</summary>
    public static TheoryData<string> Written =>
    [
        ">>>Pässword/of+the \"campaign\"",
        ">>>P\\u00E4ssword/of\\u002Bthe \\u0022campaign\\u0022",
        ">>>Pässword/of+the \\\"campaign\\\"",
        ">>>P%C3%A4ssword%2Fof%2Bthe%20%22campaign%22",
        ">>>P%C3%A4ssword%2Fof%2Bthe+%22campaign%22",
        ">>>P&#228;ssword/of+the &quot;campaign&quot;",

        // In Base64 by itself, behind "kari:", "ola:" and "k:", and a message behind "k": the first letter that is all its own.
        ">>>UMOkc3N3b3JkL29mK3RoZSAiY2FtcGFpZ24i",
        "a2FyaTp>>>Qw6Rzc3dvcmQvb2YrdGhlICJjYW1wYWlnbiI=",
        "b2xhOl>>>DDpHNzd29yZC9vZit0aGUgImNhbXBhaWduIiBhbmQgbW9yZQ==",
        "azp>>>Qw6Rzc3dvcmQvb2YrdGhlICJjYW1wYWlnbiI=",
        "a0>>>15IMO8bnNhaWQgbWVzc2FnZSAmIHRoZSBjYW1wYWlnbidzIDxvd24+",
        "a0>>>15IMO8bnNhaWQgbWVzc2FnZSAmIHRoZSBjYW1wYWlnbidzIDxvd24-",
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void A_secret_is_recognized_in_every_encoding_and_at_every_offset(string marked)
    {
        Sieve sieve = new(SeededSecrets.All);

        sieve.Look("here", $"before {marked.Replace(">>>", "", StringComparison.Ordinal)} behind");
        sieve.Look("there", "nothing");

        Assert.Equal($"here: before {marked} behind", Assert.Single(sieve.Leaks));
        Assert.Equal(1, sieve.Captured["there"]);
    }

    public static TheoryData<string> EncodingNames => [.. HostileEncoding.All.Select(static encoding => encoding.Name)];

    [Theory]
    [MemberData(nameof(EncodingNames))]
    public void A_truncated_credential_is_found_in_every_encoding(string name)
    {
        HostileEncoding encoding = HostileEncoding.All.Single(encoding => encoding.Name == name);
        Sieve sieve = new([], SeededSecrets.Credentials);

        foreach (string credential in SeededSecrets.Credentials)
        {
            sieve.Look("start", $"before {encoding.Of(credential[..14])} behind");
            sieve.Look("end", $"before {encoding.Of(credential[^14..])} behind");
            sieve.Look("short", $"before {encoding.Of(credential[..5])} behind");
        }

        Assert.Equal(2 * SeededSecrets.Credentials.Count, sieve.Leaks.Count);
        Assert.DoesNotContain(sieve.Leaks, static leak => leak.StartsWith("short", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_truncated_credential_is_found_in_Base64_wherever_it_starts(int before)
    {
        Sieve sieve = new([], SeededSecrets.Ticket);

        string encoded = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(new string('x', before) + SeededSecrets.Ticket));
        sieve.Look("here", encoded[5..20]);

        Assert.Single(sieve.Leaks);
    }
}
