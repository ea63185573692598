namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Reports that a tenant, a user, a session or a fault of the address does not exist.</summary>
internal sealed class NotFoundException : Exception
{
    public NotFoundException(string message)
        : base(message)
    {
    }
}
