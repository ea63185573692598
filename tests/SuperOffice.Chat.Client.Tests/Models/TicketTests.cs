using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class TicketTests
{
    private const string Old =
        """{"CustFirstname":"Verna","CustMiddleName":"Olson","CustLastname":"Murazik","CustFullname":"Verna Olson Murazik"}""";

    private const string New =
        """{"PersonFirstname":"Clare","PersonMiddleName":"Herzog","PersonLastname":"D'Amore","PersonFullname":"Clare Herzog D'Amore"}""";

    [Fact]
    public void The_customers_name_is_found_under_its_old_names() =>
        AssertName(Json.Read<Ticket>(Old), "Verna", "Olson", "Murazik", "Verna Olson Murazik");

    [Fact]
    public void The_customers_name_is_found_under_its_new_names() =>
        AssertName(Json.Read<Ticket>(New), "Clare", "Herzog", "D'Amore", "Clare Herzog D'Amore");

    [Fact]
    public void The_new_names_take_precedence_over_the_old_ones() =>
        AssertName(Json.Read<Ticket>(Both()), "Clare", "Herzog", "D'Amore", "Clare Herzog D'Amore");

    [Fact]
    public void A_customer_without_a_name_has_none() => AssertName(new Ticket(), null, null, null, null);

    [Theory]
    [InlineData(Old)]
    [InlineData(New)]
    public void The_name_of_the_customer_is_written_only_to_the_members_it_was_read_from(string text) =>
        AssertGoesBack(text, 4);

    [Fact]
    public void The_name_of_the_customer_is_written_to_both_members_when_it_was_read_from_both() => AssertGoesBack(Both(), 8);

    private static string Both() => $"{Old[..^1]},{New[1..]}";

    private static void AssertName(Ticket ticket, string? first, string? middle, string? last, string? full)
    {
        Assert.Equal(first, ticket.CustomerFirstname);
        Assert.Equal(middle, ticket.CustomerMiddleName);
        Assert.Equal(last, ticket.CustomerLastname);
        Assert.Equal(full, ticket.CustomerFullname);
    }

    private static void AssertGoesBack(string text, int count)
    {
        using JsonDocument received = JsonDocument.Parse(text);
        using JsonDocument written = JsonDocument.Parse(Json.Write(Json.Read<Ticket>(text)));

        List<JsonProperty> names = [.. written.RootElement.EnumerateObject().Where(static member =>
            member.Name.StartsWith("Cust", StringComparison.Ordinal) && member.Name != "CustId"
            || member.Name.StartsWith("Person", StringComparison.Ordinal))];

        Assert.Equal(count, names.Count);
        Assert.All(names, member => Assert.Equal(received.RootElement.GetProperty(member.Name).GetString(), member.Value.GetString()));
    }
}
