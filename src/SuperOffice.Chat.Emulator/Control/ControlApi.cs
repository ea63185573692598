using System.Text.Json.Serialization;
using SuperOffice.Chat.Emulator.Addresses;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Maps the control API, version 1.</summary>
internal static class ControlApi
{
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
        RouteGroupBuilder root = application.MapGroup(ControlAddress.Root).DisableAntiforgery();
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
