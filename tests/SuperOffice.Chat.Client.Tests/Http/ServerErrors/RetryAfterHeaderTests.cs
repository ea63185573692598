using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Tests.Http;

public sealed class RetryAfterHeaderTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("5", 5)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", int.MaxValue)]
    [InlineData("99999999999999999999999999999999999999", int.MaxValue)]
    [InlineData("1.5", 2)]
    [InlineData("-5", null)]
    [InlineData("soon", null)]
    [InlineData("NaN", null)]
    public void A_number_of_any_size_is_a_wait(string header, int? seconds)
    {
        using HttpResponseMessage response = new(HttpStatusCodes.TooManyRequests);
        response.Headers.TryAddWithoutValidation("Retry-After", header);

        Assert.Equal(seconds is { } wait ? TimeSpan.FromSeconds(wait) : null, RetryAfterHeader.Read(response, Clock));
    }

    [Theory]
    [InlineData("Mon, 05 Jan 2026 08:00:00 GMT", "Mon, 05 Jan 2026 08:00:09 GMT", 9)]
    [InlineData("Mon, 05 Jan 2026 08:00:00 GMT", "Mon, 05 Jan 2026 07:00:00 GMT", 0)]
    [InlineData(null, "Tue, 01 Jan 2030 00:00:07 GMT", 7)]
    public void A_date_is_compared_with_the_date_of_the_response(string? date, string header, int seconds)
    {
        using HttpResponseMessage response = new(HttpStatusCodes.TooManyRequests);
        response.Headers.TryAddWithoutValidation("Retry-After", header);
        if (date is not null)
        {
            response.Headers.TryAddWithoutValidation("Date", date);
        }

        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryAfterHeader.Read(response, Clock));
    }

    [Theory]
    [InlineData(1, 10, 1.25)]
    [InlineData(9, 10, 10)]
    [InlineData(10, 10, 11)]
    public void Callers_released_together_are_spread_and_never_below_the_stated_wait(double wait, double longest, double latest)
    {
        TimeSpan[] waits = [.. Enumerable.Range(0, 100).Select(_ => RetryAfterHeader.AddJitter(TimeSpan.FromSeconds(wait), TimeSpan.FromSeconds(longest)))];

        Assert.All(waits, spread => Assert.InRange(spread, TimeSpan.FromSeconds(wait), TimeSpan.FromSeconds(latest)));
        Assert.True(waits.Distinct().Count() > 90);
    }
}
