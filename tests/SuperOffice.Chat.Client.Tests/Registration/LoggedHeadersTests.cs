using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Tests.Diagnostics;

namespace SuperOffice.Chat.Client.Tests.Registration;

/// <summary>An application that logs requests with its own choice of redacted headers.</summary>
[Collection(nameof(DiagnosticsTests))]
public sealed class LoggedHeadersTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Our_secrets_are_redacted_whatever_the_application_chose(bool isAfterRegistration)
    {
        using Recorder recorder = new();
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ServiceCollection services = new();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder.Log));
        if (!isAfterRegistration)
        {
            services.ConfigureHttpClientDefaults(static builder => builder.RedactLoggedHeaders(["X-Mine"]));
        }

        IHttpClientBuilder client = services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = emulator.BaseAddress;
            options.AppToken = emulator.AppToken;
            options.Credential = emulator.Credential;
        });
        client.ConfigureHttpClient(static http => http.DefaultRequestHeaders.Add("X-Mine", "mine-value"));
        client.AddDefaultLogger();
        if (isAfterRegistration)
        {
            client.RedactLoggedHeaders(["X-Mine"]);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IChatAgentClient>().CreateDefaultChatSessionEntityAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("SO-AppToken: *", recorder.All, StringComparison.Ordinal);
        Assert.Contains("Authorization: *", recorder.All, StringComparison.Ordinal);
        Assert.Contains("Accept: application/json", recorder.All, StringComparison.Ordinal);
        Assert.DoesNotContain(new ChatAgentEmulatorOptions().Ticket, recorder.All, StringComparison.Ordinal);
        Assert.DoesNotContain(emulator.AppToken!, recorder.All, StringComparison.Ordinal);
        Assert.DoesNotContain("mine-value", recorder.All, StringComparison.Ordinal);
    }
}
