using System.Globalization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a tenant of an online environment.</summary>
internal sealed class OnlineTenant
{
    private const int FirstSerial = 1801550193;

    private volatile TenantCondition _condition = TenantCondition.Running;

    public OnlineTenant(string id, int number, ChatAgentEmulator emulator)
    {
        Id = id;
        Serial = (FirstSerial + number).ToString(CultureInfo.InvariantCulture);
        Emulator = emulator;
    }

    public string Id { get; }

    /// <summary>Gets the serial number of the database.</summary>
    public string Serial { get; }

    public ChatAgentEmulator Emulator { get; }

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
