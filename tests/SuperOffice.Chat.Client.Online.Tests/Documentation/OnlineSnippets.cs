using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Online.Tests.Documentation;

/// <summary>The C# of docs that needs the package Online. The tests of the client compare the two.</summary>
internal static class OnlineSnippets
{
    public static void SystemUser(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSuperOfficeChatClient(configuration.GetSection("SuperOffice"));
        services.AddSuperOfficeSystemUser(options =>
        {
            options.Environment = "online";
            options.TenantId = "Cust12345";
            options.SystemToken = "App Name-random";
            options.ClientSecret = "client secret of the app";
            options.PrivateKeyFile = "/run/secrets/superoffice-key.xml";
        });
    }

    public static void FromConfiguration(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSuperOfficeChatClient(configuration.GetSection("SuperOffice"));
        services.AddSuperOfficeSystemUser(configuration.GetSection("SuperOffice"));
    }

    public static ChatClientOptions Options(string privateKey)
    {
        ChatClientOptions options = new()
        {
            Environment = "online",
            TenantId = "Cust12345",
            AppToken = "client secret of the app",
            Credential = new SystemUserCredential(new SystemUserOptions
            {
                Environment = "online",
                TenantId = "Cust12345",
                SystemToken = "App Name-random",
                ClientSecret = "client secret of the app",
                PrivateKey = privateKey,
            }),
        };
        return options;
    }

    public static void Share(IServiceCollection services, DirectoryInfo keyFolder)
    {
        services.AddHybridCache();
        services.AddStackExchangeRedisCache(options => options.Configuration = "redis:6379");
        services.AddDataProtection().PersistKeysToFileSystem(keyFolder).SetApplicationName("chat-service");

        services.AddSuperOfficeChatSharedStore();
    }

    public static void Migrate(ChatClientOptions options, string clientSecret, string privateKey, string systemUserToken)
    {
        options.Credential = new SystemUserCredential(new SystemUserOptions
        {
            Environment = "online",
            TenantId = "Cust12345",
            ClientSecret = clientSecret,
            PrivateKey = privateKey,
            SystemToken = systemUserToken,
        });
    }
}
