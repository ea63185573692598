using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class OpenEnumEqualityTests
{
    [Theory]
    [InlineData("Finished", "finished")]
    [InlineData("Finished", "7")]
    [InlineData("7", "07")]
    [InlineData("OnHold", "onhold")]
    [InlineData("OnHold", "OnHold")]
    [InlineData("4711", "4711")]
    [InlineData(null, "")]
    public void The_same_value_is_equal_however_it_is_written(string? left, string? right) =>
        AssertEqual(OpenEnum<ChatSessionStatus>.Parse(left), OpenEnum<ChatSessionStatus>.Parse(right));

    [Theory]
    [InlineData("Select, Update", "UR")]
    [InlineData("Select, Update", "Update,Select")]
    [InlineData("Select, Update", "3")]
    [InlineData("URI, Delete", "FULL")]
    public void The_same_flags_are_equal_however_they_are_written(string left, string right) =>
        AssertEqual(OpenEnum<ETableRight>.Parse(left), OpenEnum<ETableRight>.Parse(right));

    [Theory]
    [InlineData("Finished", "Closed")]
    [InlineData("Finished", "OnHold")]
    [InlineData("OnHold", "OffHold")]
    [InlineData("OnHold", null)]
    [InlineData("Invalid", null)]
    [InlineData("4711", "4712")]
    public void Different_values_differ(string? left, string? right)
    {
        OpenEnum<ChatSessionStatus> first = OpenEnum<ChatSessionStatus>.Parse(left);
        OpenEnum<ChatSessionStatus> second = OpenEnum<ChatSessionStatus>.Parse(right);

        Assert.False(first == second);
        Assert.True(first != second);
        Assert.False(second.Equals(first));
        Assert.False(first.Equals((object)second));
    }

    [Fact]
    public void A_value_is_compared_with_a_member_from_either_side()
    {
        OpenEnum<ChatSessionStatus> status = OpenEnum<ChatSessionStatus>.Parse("Finished");

        Assert.True(status == ChatSessionStatus.Finished);
        Assert.True(ChatSessionStatus.Finished == status);
        Assert.True(status != ChatSessionStatus.Closed);
        Assert.True(status.Equals(ChatSessionStatus.Finished));
        Assert.True(status.Equals((object)ChatSessionStatus.Finished));
        Assert.False(status.Equals((object)7));
        Assert.False(status.Equals((object)"Finished"));
        Assert.False(status.Equals(null));
    }

    [Fact]
    public void A_value_can_be_used_in_a_switch()
    {
        string found = OpenEnum<ChatSessionStatus>.Parse("finished").Value switch
        {
            ChatSessionStatus.Finished => "finished",
            null => "unknown or absent",
            _ => "another",
        };

        Assert.Equal("finished", found);
    }

    private static void AssertEqual<TEnum>(OpenEnum<TEnum> first, OpenEnum<TEnum> second)
        where TEnum : struct, Enum
    {
        Assert.True(first == second);
        Assert.False(first != second);
        Assert.True(second.Equals(first));
        Assert.True(first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }
}
