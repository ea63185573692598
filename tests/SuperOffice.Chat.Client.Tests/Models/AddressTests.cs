using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class AddressTests
{
    private const string Rows =
        """
        {
          "Wgs84Latitude": 59.9139,
          "LocalizedAddress": [
            [ { "Name": "Street", "Value": "Storgata 1", "ValueLength": 254 }, null ],
            null,
            [],
            [ { "Name": "City", "Value": null, "ValueLength": 0 } ]
          ],
          "Street": { "AtypeIdx": "ContactStreetAddress", "City": "Oslo" }
        }
        """;

    [Fact]
    public void Lines_of_an_address_are_lists_of_lists_with_gaps()
    {
        Address address = Json.Read<Address>(Rows);

        Assert.Equal(4, address.LocalizedAddress!.Count);
        Assert.Equal("Storgata 1", address.LocalizedAddress[0]![0]!.Value);
        Assert.Null(address.LocalizedAddress[0]![1]);
        Assert.Null(address.LocalizedAddress[1]);
        Assert.Empty(address.LocalizedAddress[2]!);
        Assert.Null(address.LocalizedAddress[3]![0]!.Value);
        Assert.Equal(59.9139, address.Wgs84Latitude);
        Assert.True(address.Street!.AtypeIdx == AddressType.ContactStreetAddress);
    }

    [Fact]
    public void Lines_of_an_address_are_written_with_their_gaps()
    {
        string expected = Rows.Replace(", \"Value\": null", "", StringComparison.Ordinal);

        Assert.Empty(JsonDifference.Between(expected, Json.Write(Json.Read<Address>(Rows))));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"LocalizedAddress":null,"Street":null,"Postal":null}""")]
    public void An_address_may_be_empty(string text)
    {
        Address address = Json.Read<Address>(text);

        Assert.Null(address.LocalizedAddress);
        Assert.Null(address.Street);
        Assert.Equal("{}", Json.Write(address));
    }
}
