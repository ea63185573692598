using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Campaigns.Secrets;

namespace SuperOffice.Chat.Client.Tests.Campaigns;

/// <summary>Listening to a whole run must fail when there is a leak, and when it could not have found one.</summary>
public sealed class TestRunCaptureTests
{
    [Fact]
    public void A_run_that_revealed_no_secret_passes() => Assert.Null(Report(1).Failure);

    [Fact]
    public void A_run_that_revealed_a_secret_fails()
    {
        CaptureReport report = Report(1);
        report.Sieve.Look("span", "before SecretOfTheRun");

        Assert.Equal("1 texts of this run hold a secret: see the report.", report.Failure);
        Assert.Contains("span: before >>>SecretOfTheRun", report.Lines);
    }

    [Fact]
    public void A_run_without_secrets_fails() =>
        Assert.Equal("This run carried no secret, so that none could be found.", Report(0).Failure);

    [Theory]
    [InlineData("log message")]
    [InlineData("span")]
    [InlineData("figure")]
    [InlineData("exception")]
    public void A_run_that_captured_nothing_fails(string source) =>
        Assert.Equal($"No {source} of this run was captured.", Report(1, silent: source).Failure);

    [Theory]
    [InlineData("captured.txt", "captured.Some.Tests.txt")]
    [InlineData("/reports.d/captured", "/reports.d/captured.Some.Tests")]
    public void Each_assembly_has_a_separate_report(string asked, string expected)
    {
        Assert.Equal(expected, TestRunCapture.PathFor(asked, "Some.Tests"));
        Assert.Equal("Some.Tests", Report(1).Lines.First());
    }

    [Fact]
    public void An_exception_with_our_text_is_captured_whichever_code_throws_it()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSuperOfficeChatClient(static options => options.BaseAddress = new Uri("relative", UriKind.Relative)).Services
            .BuildServiceProvider();
        OptionsValidationException refused = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IChatAgentClient>());

        Assert.NotEqual(typeof(IChatAgentClient).Assembly, refused.TargetSite!.Module.Assembly);
        Assert.True(TestRunCapture.IsThrownByUs(refused));
        Assert.True(TestRunCapture.IsThrownByUs(Assert.Throws<ArgumentException>(static () => ChatCredential.Bearer(" "))));
        Assert.False(TestRunCapture.IsThrownByUs(Assert.Throws<RegexParseException>(static () => new Regex("("))));
    }

    private static CaptureReport Report(int secrets, string? silent = null)
    {
        Sieve sieve = new(["SecretOfTheRun"]);
        foreach (string source in new[] { "log message", "span", "figure", "exception" }.Where(source => source != silent))
        {
            sieve.Look(source, "something");
        }

        return new("Some.Tests", secrets, sieve);
    }
}
