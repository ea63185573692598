using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Extensions.Http;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Retrying handlers of an application.</summary>
internal static class StackedHandlers
{
    public static void AddAround(IServiceCollection services, HandlerStack stack)
    {
        if (stack is HandlerStack.Copying)
        {
            services.ConfigureHttpClientDefaults(static client => client.AddHttpMessageHandler(static () => new CopyingHandler()));
        }

        if (stack is HandlerStack.StandardAround or HandlerStack.OldPolicyAround)
        {
            services.ConfigureHttpClientDefaults(client => Add(client, stack is HandlerStack.StandardAround));
        }
    }

    public static void AddWithin(IHttpClientBuilder client, HandlerStack stack)
    {
        if (stack is HandlerStack.Copying)
        {
            client.AddHttpMessageHandler(static () => new CopyingHandler());
        }

        if (stack is HandlerStack.StandardWithin or HandlerStack.OldPolicyWithin)
        {
            Add(client, stack is HandlerStack.StandardWithin);
        }
    }

    private static void Add(IHttpClientBuilder client, bool isStandard)
    {
        if (!isStandard)
        {
            client.AddPolicyHandler(HttpPolicyExtensions.HandleTransientHttpError().WaitAndRetryAsync(3, static _ => TimeSpan.Zero));
            return;
        }

        client.AddStandardResilienceHandler().Configure(static (HttpStandardResilienceOptions options) =>
        {
            options.Retry.Delay = TimeSpan.FromMilliseconds(1);

            // It would open after the first failures, for all callers, and nothing would be sent any more.
            options.CircuitBreaker.FailureRatio = 1;
            options.CircuitBreaker.MinimumThroughput = int.MaxValue;
        });
    }
}
