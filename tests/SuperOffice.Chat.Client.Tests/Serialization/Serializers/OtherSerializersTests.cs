using System.Runtime.Serialization;
using System.Xml;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>A serializer that would lose values is rejected, in both directions.</summary>
public sealed class OtherSerializersTests
{
    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Newtonsoft_is_rejected(string definition)
    {
        Type type = WireSchema.RecordOf(definition);
        object record = Activator.CreateInstance(type)!;

        AssertRejected(() => Newtonsoft.Json.JsonConvert.SerializeObject(record));
        AssertRejected(() => Newtonsoft.Json.JsonConvert.SerializeObject(new[] { record }));
        AssertRejected(() => Newtonsoft.Json.JsonConvert.DeserializeObject("{}", type));
    }

    [Fact]
    public void Newtonsoft_is_rejected_for_an_enumeration_in_a_class_of_the_application()
    {
        AssertRejected(() => Newtonsoft.Json.JsonConvert.SerializeObject(new { Status = (OpenEnum<ChatSessionStatus>)ChatSessionStatus.InQueue }));
        AssertRejected(() => Newtonsoft.Json.JsonConvert.DeserializeObject<OpenEnum<ChatSessionStatus>>("{}"));
    }

    [Fact]
    public void A_data_contract_is_rejected()
    {
        DataContractSerializer serializer = new(typeof(OpenEnum<ChatSessionStatus>));
        using XmlWriter writer = XmlWriter.Create(Stream.Null);

        Assert.ThrowsAny<Exception>(() => serializer.WriteObject(writer, (OpenEnum<ChatSessionStatus>)ChatSessionStatus.InQueue));
    }

    private static void AssertRejected(Action serialize) =>
        Assert.Contains("System.Text.Json only", Assert.ThrowsAny<Exception>(serialize).ToString(), StringComparison.Ordinal);
}
