using System.Globalization;

namespace SuperOffice.Chat.Client.Testing.Online;

/// <summary>A tenant as the sign-in and state host knows it.</summary>
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

    /// <summary>Serial number of its database.</summary>
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
