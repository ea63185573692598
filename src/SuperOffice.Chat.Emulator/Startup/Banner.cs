using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Emulator.Addresses;
using SuperOffice.Chat.Emulator.Control;
using SuperOffice.Chat.Emulator.Environments;
using SuperOffice.Chat.Emulator.Requests;

namespace SuperOffice.Chat.Emulator.Startup;

/// <summary>Creates the text that the tool prints when it has started.</summary>
internal static class Banner
{
    public static string Create(EmulatorHost host, Uri page)
    {
        StringBuilder text = new();
        text.Append("SuperOffice chat emulator ").Append(ToolVersion.Text).Append("\n\n");
        Line(text, "Page", page.GetLeftPart(UriPartial.Authority));
        Line(text, "Control API", new Uri(page, ControlAddress.Root).ToString());
        Line(text, "Sign-in and states", host.Online.Environment);
        foreach (Tenant tenant in host.Tenants)
        {
            text.Append("\nTenant ").Append(tenant.Id).Append('\n');
            Line(text, "Address", tenant.Emulator.BaseAddress.ToString());
            Line(text, "Ticket", tenant.Ticket);
            Line(text, "Application token", tenant.AppToken);
        }

        text.Append("\nPaste this into appsettings.json to connect to ").Append(host.Tenants[0].Id).Append(":\n\n");
        text.Append(CreateConfiguration(host.Tenants[0])).Append("\n\nPress Ctrl+C to stop.\n");
        return text.ToString();
    }

    /// <summary>Creates the section that <c>AddSuperOfficeChatClient</c> reads.</summary>
    public static string CreateConfiguration(Tenant tenant) => JsonSerializer.Serialize(
        new
        {
            SuperOffice = new
            {
                tenant.Emulator.BaseAddress,
                tenant.AppToken,
                Authentication = new { Scheme = "SoTicket", tenant.Ticket },
            },
        },
        IndentedJson.Options);

    private static void Line(StringBuilder text, string name, string value) =>
        text.Append("  ").Append(name.PadRight(20)).Append(value).Append('\n');
}
