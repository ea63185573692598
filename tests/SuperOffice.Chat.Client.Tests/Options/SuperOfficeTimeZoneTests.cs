namespace SuperOffice.Chat.Client.Tests;

public sealed class SuperOfficeTimeZoneTests
{
    [Theory]
    [InlineData(null, "UTC, includeTZOffset")]
    [InlineData("", "UTC, includeTZOffset")]
    [InlineData("US-NY", "US-NY, includeTZOffset")]
    [InlineData("261", "261, includeTZOffset")]
    [InlineData("CA2A", "CA2A, includeTZOffset")]
    [InlineData("NO, includeTZOffset", "NO, includeTZOffset")]
    [InlineData("NO,includeTzOffset", "NO, includeTZOffset")]
    public void The_header_asks_for_offsets_once(string? zone, string header) =>
        Assert.Equal(header, SuperOfficeTimeZone.FormatHeader(zone));

    [Theory]
    [InlineData("Europe/Oslo")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("Japan")]
    [InlineData("NO\r\nX: y")]
    [InlineData("٢٦١")]
    [InlineData("２６１")]
    [InlineData("NO٢")]
    [InlineData("ΝΟ")]
    [InlineData("+01:00")]
    public void Names_of_other_systems_are_refused_by_name(string zone)
    {
        string? reason = SuperOfficeTimeZone.Validate(zone);

        Assert.StartsWith($"TimeZone '{zone}' is not a SuperOffice time zone.", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO", "Europe/Oslo")]
    [InlineData("no", "Europe/Oslo")]
    [InlineData("261", "Europe/Oslo")]
    [InlineData("US-NY, includeTZOffset", "America/New_York")]
    [InlineData("460", "America/New_York")]
    [InlineData("1", "UTC")]
    [InlineData("UTC", "UTC")]
    [InlineData("XX", "UTC")]
    [InlineData("0", "UTC")]
    [InlineData(null, "UTC")]
    [InlineData("", "UTC")]
    public void A_code_or_number_finds_its_zone_and_an_unknown_one_UTC(string? code, string zone) =>
        Assert.Equal(TimeZoneInfo.FindSystemTimeZoneById(zone), SuperOfficeTimeZone.Find(code));
}
