using SuperOffice.Chat.Client.Registration;

namespace SuperOffice.Chat.Client.Tests.Tenants;

public sealed class UnknownTenantsTests
{
    [Fact]
    public async Task Tenants_that_the_application_does_not_know_are_bounded_at_any_moment()
    {
        await using TenantsFixture fixture = new(static (_, _) => throw new TimeZoneNotFoundException());

        for (int number = 1; number <= 1_100; number++)
        {
            await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => fixture.GetAsync($"Guess{number}"));
        }

        Assert.InRange(((TenantClientFactory)fixture.Factory).Count, 1, 1_001);
    }

    [Fact]
    public async Task Tenants_that_the_application_does_not_know_do_not_pile_up()
    {
        await using TenantsFixture fixture = new(static (tenantId, options) =>
            tenantId.StartsWith("Cust", StringComparison.Ordinal) ? options : throw new TimeZoneNotFoundException());
        IChatAgentClient known = await fixture.GetAsync("Cust1");
        for (int number = 1; number <= 20; number++)
        {
            await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => fixture.GetAsync($"Guess{number}"));
        }

        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await fixture.GetAsync("Cust2");

        Assert.Equal(2, ((TenantClientFactory)fixture.Factory).Count);
        Assert.Same(known, await fixture.GetAsync("Cust1"));
    }
}
