using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class OpenEnumFlagsTests
{
    [Theory]
    [InlineData("FULL", 15)]
    [InlineData("URI", 7)]
    [InlineData("UDR", 11)]
    [InlineData("RI", 5)]
    [InlineData("R", 1)]
    [InlineData("F", 16)]
    [InlineData("RI, RestrictedUpdate", 37)]
    [InlineData("Select, Update", 3)]
    [InlineData("Select,Update", 3)]
    [InlineData("Select ,  Update", 3)]
    [InlineData(" Select, Update ", 3)]
    [InlineData("Update, Select", 3)]
    [InlineData("select, UPDATE", 3)]
    [InlineData("Select\t,\nUpdate", 3)]
    [InlineData("Select, Select", 1)]
    [InlineData("Select, 2", 3)]
    [InlineData("51", 51)]
    [InlineData("0", 0)]
    [InlineData("None", 0)]
    [InlineData("Uninitialized", 128)]
    public void A_table_mask_is_the_sum_of_its_names(string text, int expected)
    {
        OpenEnum<ETableRight> mask = OpenEnum<ETableRight>.Parse(text);

        Assert.Equal(expected, (int)mask.Value!.Value);
        Assert.Equal(text, mask.Text);
    }

    [Theory]
    [InlineData("FULL", 3)]
    [InlineData("Update", 3)]
    [InlineData("Read, Write", 3)]
    [InlineData("Update, UIHintMandatory", 67)]
    [InlineData("Update, Nullable", 35)]
    [InlineData("Read, UIHintReadOnly", 129)]
    [InlineData("UIHints", 192)]
    public void A_field_mask_is_the_sum_of_its_names(string text, int expected)
    {
        OpenEnum<EFieldRight> mask = OpenEnum<EFieldRight>.Parse(text);

        Assert.Equal(expected, (int)mask.Value!.Value);
        Assert.Equal(text, mask.Text);
    }

    [Fact]
    public void Right_51_is_select_update_filtering_and_restricted_update()
    {
        OpenEnum<ETableRight> mask = OpenEnum<ETableRight>.Parse("51");

        Assert.True(mask.HasFlag(ETableRight.Select));
        Assert.True(mask.HasFlag(ETableRight.Update));
        Assert.True(mask.HasFlag(ETableRight.Filtering));
        Assert.True(mask.HasFlag(ETableRight.RestrictedUpdate));
        Assert.False(mask.HasFlag(ETableRight.Insert));
        Assert.False(mask.HasFlag(ETableRight.Delete));
        Assert.False(mask.HasFlag(ETableRight.Select | ETableRight.Insert));
    }

    [Theory]
    [InlineData("Select, WRITE")]
    [InlineData("WRITE, Select")]
    [InlineData("Select, 1024")]
    [InlineData("1025")]
    [InlineData("Select,")]
    [InlineData("Select, , URU")]
    public void Flags_that_are_known_are_found_beside_those_that_are_not(string text)
    {
        OpenEnum<ETableRight> mask = OpenEnum<ETableRight>.Parse(text);

        Assert.Null(mask.Value);
        Assert.False(mask.IsKnown);
        Assert.Equal(text, mask.Text);
        Assert.True(mask.HasFlag(ETableRight.Select));
        Assert.False(mask.HasFlag(ETableRight.Update));
    }

    [Theory]
    [InlineData(3, "UR")]
    [InlineData(15, "FULL")]
    [InlineData(1, "Select")]
    [InlineData(16, "Filtering")]
    [InlineData(33, "Select, RestrictedUpdate")]
    [InlineData(51, "Update, RF, RestrictedUpdate")]
    [InlineData(0, "None")]
    public void A_sum_of_table_rights_is_written_by_name_as_the_server_does(int number, string expected) =>
        Assert.Equal(expected, new OpenEnum<ETableRight>((ETableRight)number).Text);

    [Theory]
    [InlineData(3, "Update")]
    [InlineData(35, "Update, Nullable")]
    [InlineData(67, "Update, UIHintMandatory")]
    [InlineData(192, "UIHints")]
    public void A_sum_of_field_rights_is_written_by_name_as_the_server_does(int number, string expected) =>
        Assert.Equal(expected, new OpenEnum<EFieldRight>((EFieldRight)number).Text);

    [Fact]
    public void Any_sum_of_known_flags_can_be_read_from_its_own_text() =>
        Assert.All(Enumerable.Range(0, 256), static number =>
        {
            string text = new OpenEnum<ETableRight>((ETableRight)number).Text;

            Assert.Equal(number, text.Split(", ").Sum(static name => (int)Enum.Parse<ETableRight>(name)));
        });

    [Fact]
    public void A_sum_with_unknown_bits_is_written_as_its_number()
    {
        OpenEnum<ETableRight> mask = (ETableRight)1025;

        Assert.Equal("1025", mask.Text);
        Assert.False(mask.IsKnown);
        Assert.True(mask.HasFlag(ETableRight.Select));
    }

    [Fact]
    public void The_required_fields_of_a_widget_are_read_and_written_as_a_list()
    {
        Assert.Equal((RequiredFields)3, OpenEnum<RequiredFields>.Parse("Email, Name").Value);
        Assert.Equal("Email, Name", new OpenEnum<RequiredFields>(RequiredFields.Name | RequiredFields.Email).Text);
    }

    // The one list that clients write; its record comes with the operations on topics.
    [Flags]
    private enum RequiredFields
    {
        None = 0,
        Email = 1,
        Name = 2,
    }
}
