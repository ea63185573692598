using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Maps the control API, version 1.</summary>
internal static class ControlApi
{
    public const string Root = "/emulator/v1";

    public static void Configure(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            options.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
    }

    public static void Map(WebApplication application)
    {
        RouteGroupBuilder root = application.MapGroup(Root).DisableAntiforgery();
        EnvironmentEndpoints.Map(root);
        TargetEndpoints.Map(root.MapGroup("/environment"));
        RouteGroupBuilder tenant = root.MapGroup("/tenants/{tenant}");
        TenantEndpoints.Map(tenant);
        TargetEndpoints.Map(tenant);
        WebhookEndpoints.Map(tenant);
        WebhookFaultEndpoints.Map(tenant);
        UserEndpoints.Map(tenant.MapGroup("/users"));
        CustomerEndpoints.Map(tenant.MapGroup("/customers"));
    }
}
