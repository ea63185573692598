using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class OpenEnumTests
{
    [Fact]
    public void A_member_becomes_a_value_by_itself()
    {
        OpenEnum<ChatSessionStatus> status = ChatSessionStatus.Finished;

        Assert.Equal(ChatSessionStatus.Finished, status.Value);
        Assert.Equal("Finished", status.Text);
        Assert.Equal("Finished", status.ToString());
        Assert.True(status.HasValue);
        Assert.True(status.IsKnown);
    }

    [Theory]
    [InlineData("OnHold")]
    [InlineData("TransferredSession")]
    [InlineData("4711")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("Closed, Finished")]
    [InlineData("Closed Finished")]
    [InlineData("å")]
    public void A_text_that_is_not_a_member_is_preserved(string text)
    {
        OpenEnum<ChatSessionStatus> status = OpenEnum<ChatSessionStatus>.Parse(text);

        Assert.Null(status.Value);
        Assert.Equal(text, status.Text);
        Assert.True(status.HasValue);
        Assert.False(status.IsKnown);
    }

    [Theory]
    [InlineData("Closed")]
    [InlineData("closed")]
    [InlineData("CLOSED")]
    [InlineData(" Closed ")]
    [InlineData("9")]
    [InlineData("09")]
    public void A_member_is_known_by_its_name_in_any_casing_and_by_its_number(string text)
    {
        OpenEnum<ChatSessionStatus> status = OpenEnum<ChatSessionStatus>.Parse(text);

        Assert.Equal(ChatSessionStatus.Closed, status.Value);
        Assert.Equal(text, status.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_text_is_the_absent_value(string? text)
    {
        OpenEnum<ChatSessionStatus> status = OpenEnum<ChatSessionStatus>.Parse(text);

        Assert.False(status.HasValue);
        Assert.False(status.IsKnown);
        Assert.Null(status.Value);
        Assert.Equal("", status.Text);
        Assert.Equal("", status.ToString());
    }

    [Fact]
    public void The_default_is_absent_and_differs_from_the_member_that_is_zero()
    {
        OpenEnum<ChatSessionStatus> absent = default;
        OpenEnum<ChatSessionStatus> zero = ChatSessionStatus.Invalid;

        Assert.False(absent == zero);
        Assert.False(zero == absent);
        Assert.True(zero.HasValue);
        Assert.Equal(ChatSessionStatus.Invalid, zero.Value);
        Assert.Equal("Invalid", zero.Text);
    }

    [Fact]
    public void A_number_without_a_name_is_accepted_and_preserved()
    {
        OpenEnum<ChatSessionStatus> status = (ChatSessionStatus)4711;

        Assert.False(status.IsKnown);
        Assert.Equal("4711", status.Text);
        Assert.True(status == OpenEnum<ChatSessionStatus>.Parse("4711"));
    }

    [Fact]
    public void An_unknown_value_equals_no_member()
    {
        OpenEnum<ChatSessionStatus> status = OpenEnum<ChatSessionStatus>.Parse("OnHold");

        Assert.All(Enum.GetValues<ChatSessionStatus>(), member => Assert.False(status == member));
        Assert.All(Enum.GetValues<ChatSessionStatus>(), member => Assert.False(status.HasFlag(member), $"{member}"));
    }

    [Fact]
    public void Members_without_flags_do_not_contain_each_other()
    {
        OpenEnum<ChatSessionStatus> status = ChatSessionStatus.Finished; // 7, which has all the bits of 1 to 6.

        Assert.True(status.HasFlag(ChatSessionStatus.Finished));
        Assert.False(status.HasFlag(ChatSessionStatus.UserLast));
        Assert.False(status.HasFlag(ChatSessionStatus.Invalid));
    }

    [Fact]
    public void An_absent_value_has_no_flag() =>
        Assert.All(Enum.GetValues<ETableRight>(), static flag => Assert.False(default(OpenEnum<ETableRight>).HasFlag(flag)));
}
