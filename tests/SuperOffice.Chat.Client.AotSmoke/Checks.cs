namespace SuperOffice.Chat.Client.AotSmoke;

internal sealed class Checks
{
    private int _passed;
    private int _failed;

    public void That(string claim, bool holds)
    {
        _ = holds ? _passed++ : _failed++;
        Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {claim}");
    }

    public int Report()
    {
        Console.WriteLine($"native smoke run: {_passed} passed, {_failed} failed");
        return _failed == 0 ? 0 : 1;
    }
}
