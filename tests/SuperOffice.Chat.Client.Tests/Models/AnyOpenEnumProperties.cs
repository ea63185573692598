using System.Globalization;
using FsCheck.Xunit;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Models;

[Properties(Arbitrary = [typeof(AnyWireArbitraries)], MaxTest = 1000)]
public sealed class AnyOpenEnumProperties
{
    [Property]
    public void Any_text_is_preserved(WholeText text)
    {
        Assert.Equal(text.Text, OpenEnum<ChatSessionStatus>.Parse(text.Text).Text);
        Assert.Equal(text.Text, OpenEnum<ETableRight>.Parse(text.Text).Text);
        Assert.Equal(text.Text.Length > 0, OpenEnum<ETableRight>.Parse(text.Text).HasValue);
    }

    [Property(MaxTest = 1000, EndSize = 10_000)]
    public void Any_number_as_a_member_has_the_same_number_in_its_text(int number)
    {
        OpenEnum<ETableRight> mask = (ETableRight)number;

        OpenEnum<ETableRight> read = OpenEnum<ETableRight>.Parse(mask.Text);

        Assert.Equal(mask, read);
        Assert.Equal(mask.GetHashCode(), read.GetHashCode());
        Assert.Equal(number is >= 0 and <= 255, mask.IsKnown);
        Assert.Equal(number is >= 0 and <= 255 ? (ETableRight)number : null, read.Value);
    }

    [Property(MaxTest = 1000, EndSize = 10_000)]
    public void Any_flag_is_found_exactly_where_its_bits_are(int number, byte flags) =>
        Assert.Equal((number & flags) == flags, OpenEnum<ETableRight>.Parse(number.ToString(CultureInfo.InvariantCulture)).HasFlag((ETableRight)flags));
}
