using System.Globalization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a tenant of an online environment.</summary>
internal sealed class OnlineTenant(string id, int number, ChatAgentEmulator emulator)
{
    private const int FirstSerial = 1801550193;

    private volatile TenantCondition _condition = TenantCondition.Running;

    public string Id { get; } = id;

    /// <summary>Gets the serial number of the database.</summary>
    public string Serial { get; } = (FirstSerial + number).ToString(CultureInfo.InvariantCulture);

    public ChatAgentEmulator Emulator { get; } = emulator;

    public TenantCondition Condition
    {
        get => _condition;
        set
        {
            _condition = value;
            Emulator.SetAvailable(value.IsRunning);
        }
    }
}
