using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Environment", "Environment is missing. The system user requires it.")]
    [InlineData("TenantId", "TenantId is missing. The system user requires it.")]
    [InlineData("SystemToken", "SystemToken is missing. The system user requires it.")]
    [InlineData("ClientSecret", "ClientSecret is missing. The system user requires it.")]
    [InlineData("PrivateKey", "PrivateKey is missing. The system user requires it; set the XML or PEM, or set PrivateKeyFile.")]
    public void A_missing_value_is_named(string missing, string message)
    {
        SystemUserOptions options = Options();
        typeof(SystemUserOptions).GetProperty(missing)!.SetValue(options, " ");

        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new SystemUserCredential(options)).Message);
    }

    [Theory]
    [InlineData("{0}\n")]
    [InlineData("{0}\r\n")]
    [InlineData("{0} ")]
    [InlineData(" {0}")]
    [InlineData("a\t{0}")]
    [InlineData("{0}\0")]
    public void A_secret_with_more_than_was_received_is_refused_without_being_shown(string form)
    {
        foreach (string name in (string[])["SystemToken", "ClientSecret"])
        {
            SystemUserOptions options = Options();
            typeof(SystemUserOptions).GetProperty(name)!.SetValue(options, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, "SECRET8f3a"));

            string message = Assert.Throws<ArgumentException>(() => new SystemUserCredential(options)).Message;

            Assert.Equal(
                $"{name} contains a line break or another control character, or starts or ends with a space. Set it exactly as received.", message);
        }
    }

    [Theory]
    [InlineData("Cust12345/api")]
    [InlineData("https://online3.superoffice.com/Cust12345")]
    [InlineData("Cust 12345")]
    public void A_tenant_is_configured_by_its_id_only(string tenant)
    {
        SystemUserOptions options = Options();
        options.TenantId = tenant;

        Assert.Equal(
            $"TenantId '{tenant}' is not valid. Set the id only, such as Cust12345.",
            Assert.Throws<ArgumentException>(() => new SystemUserCredential(options)).Message);
    }

    [Fact]
    public async Task The_key_may_be_in_a_file()
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xml");
        await File.WriteAllTextAsync(file, TestKeys.App.ToXmlString(includePrivateParameters: true), TestContext.Current.CancellationToken);
        try
        {
            SystemUserOptions options = Options();
            (options.PrivateKey, options.PrivateKeyFile) = (null, file);

            Assert.Equal("SOTicket", new SystemUserCredential(options).ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        SystemUserOptions options = Options();
        (options.PrivateKey, options.PrivateKeyFile) = (null, "/no/such/key.xml");

        Assert.Equal(
            "PrivateKeyFile '/no/such/key.xml' could not be read (DirectoryNotFoundException). Check the path and the permissions.",
            Assert.Throws<ArgumentException>(() => new SystemUserCredential(options)).Message);
    }

    [Fact]
    public void A_key_in_place_of_its_file_is_not_revealed()
    {
        foreach (string key in (string[])[TestKeys.App.ExportPkcs8PrivateKeyPem(), TestKeys.App.ToXmlString(includePrivateParameters: true)])
        {
            SystemUserOptions options = Options();
            (options.PrivateKey, options.PrivateKeyFile) = (null, key);

            ArgumentException failure = Assert.Throws<ArgumentException>(() => new SystemUserCredential(options));

            Assert.DoesNotContain(key[40..80], failure.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_shared_key_contains_everything_that_identifies_the_user()
    {
        SystemUserOptions other = Options();
        other.TenantId = "CUST12345";
        string key = SystemUserSettings.Create(Options()).SharedKey;

        Assert.StartsWith("SuperOffice.Chat.Client/1/system-user/sod.superoffice.com/CUST12345#", key, StringComparison.Ordinal);
        Assert.Equal(key, SystemUserSettings.Create(other).SharedKey);
        foreach ((string name, string value) in (ReadOnlySpan<(string, string)>)[("Environment", "online"), ("TenantId", "Cust2"), ("SystemToken", "x"), ("ClientSecret", "y")])
        {
            SystemUserOptions changed = Options();
            typeof(SystemUserOptions).GetProperty(name)!.SetValue(changed, value);
            Assert.NotEqual(key, SystemUserSettings.Create(changed).SharedKey);
        }
    }

    private static SystemUserOptions Options() => new()
    {
        Environment = "sod",
        TenantId = "Cust12345",
        SystemToken = SignInFixture.SystemToken,
        ClientSecret = SignInFixture.ClientSecret,
        PrivateKey = TestKeys.App.ExportPkcs8PrivateKeyPem(),
    };
}
