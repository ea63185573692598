using System.Globalization;

namespace SuperOffice.Chat.Client.Campaigns.Endurance;

/// <summary>Represents the requests that the emulator served since it was last cleared, as one line.</summary>
/// <param name="Tenant">Requests to the tenant.</param>
/// <param name="Misdirected">Those of them that came to an address it had left.</param>
/// <param name="Refused">Those of them with a credential that had been revoked.</param>
/// <param name="SignIns">Exchanges of the refresh token.</param>
/// <param name="States">Questions where the tenant is.</param>
internal sealed record ServedRequests(int Tenant, int Misdirected, int Refused, int SignIns, int States)
{
    public static ServedRequests None { get; } = new(0, 0, 0, 0, 0);

    public static ServedRequests operator +(ServedRequests one, ServedRequests other) => new(
        one.Tenant + other.Tenant,
        one.Misdirected + other.Misdirected,
        one.Refused + other.Refused,
        one.SignIns + other.SignIns,
        one.States + other.States);

    public static ServedRequests Parse(string line)
    {
        int[] numbers = [.. line.Split(' ').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
        return new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    public string ToLine() => FormattableString.Invariant($"{Tenant} {Misdirected} {Refused} {SignIns} {States}");

    public override string ToString() => FormattableString.Invariant(
        $"{Tenant} requests, {Misdirected} to an old address, {Refused} with a revoked credential; {SignIns} sign-ins, {States} questions for the address");
}
