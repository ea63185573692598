using System.Text.Json;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests;

/// <summary>Options are often serialized into logs and diagnostic pages.</summary>
public sealed class SerializedOptionsTests
{
    private static readonly Dictionary<string, Func<object, string>> Serializers = new()
    {
        ["System.Text.Json"] = static options => JsonSerializer.Serialize(options),
        ["System.Text.Json for the web"] = static options => JsonSerializer.Serialize(options, JsonSerializerOptions.Web),
        ["System.Text.Json with source generation"] = static options => JsonSerializer.Serialize(
            options, options.GetType(), options is ChatAgentEmulatorOptions or ChatOnlineEmulatorOptions ? EmulatorOptionsJson.Default : SerializedOptionsJson.Default),
        ["Newtonsoft.Json"] = Newtonsoft.Json.JsonConvert.SerializeObject,
    };

    public static TheoryData<string> SerializerNames => [.. Serializers.Keys];

    [Theory]
    [MemberData(nameof(SerializerNames))]
    public void No_serializer_writes_a_secret(string serializer)
    {
        object[] all =
        [
            new ChatClientOptions
            {
                TenantId = "Cust12345",
                AppToken = "SECRET1",
                Credential = ChatCredential.Basic("tje0", "SECRET2"),
                Authentication = { Scheme = "Basic", Password = "SECRET3" },
            },
            new ChatAuthenticationOptions
            {
                Scheme = "Cust12345",
                Password = "SECRET1",
                Ticket = "SECRET2",
                Token = "SECRET3",
                Cookie = "SECRET4",
                ClientSecret = "SECRET5",
                RefreshToken = "SECRET6",
            },
            new RefreshTokenOptions { ClientId = "Cust12345", ClientSecret = "SECRET1", RefreshToken = "SECRET2" },
            new ChatAgentEmulatorOptions { TenantPath = "/Cust12345", Ticket = "SECRET1", AppToken = "SECRET2", TimeProvider = null! },
            new ChatOnlineEmulatorOptions { AppName = "Cust12345", ClientSecret = "SECRET1", TimeProvider = null! },
        ];

        Assert.All(all, options =>
        {
            string json = Serializers[serializer](options);
            Assert.Contains("Cust12345", json, StringComparison.Ordinal);
            Assert.DoesNotContain("SECRET", json, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_type_of_options_has_a_secret_that_is_serialized()
    {
        string[] visible =
        [
            .. from type in (Type[])[typeof(ChatClientOptions), typeof(ChatAuthenticationOptions), typeof(RefreshTokenOptions), typeof(ChatRequestOptions), typeof(ChatRetryOptions), typeof(ChatFollowOptions), typeof(ChatAgentEmulatorOptions), typeof(ChatOnlineEmulatorOptions)]
               from property in type.GetProperties()
               where property.PropertyType == typeof(string) && IsSecret(property.Name)
                   && !property.IsDefined(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute), inherit: false)
               select $"{type.Name}.{property.Name}",
        ];

        Assert.Empty(visible);
    }

    private static bool IsSecret(string name) =>
        ((string[])["Token", "Ticket", "Password", "Secret", "Key", "Cookie"]).Any(word => name.Contains(word, StringComparison.Ordinal));
}
