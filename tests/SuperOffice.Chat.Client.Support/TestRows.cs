namespace SuperOffice.Chat.Client.Support;

/// <summary>Creates the rows of tests.</summary>
internal static class TestRows
{
    /// <summary>Combines each fault with each call.</summary>
    public static TheoryData<string, string> Cross(IEnumerable<string> faults, params string[] calls)
    {
        TheoryData<string, string> data = [];
        foreach (string fault in faults)
        {
            foreach (string call in calls)
            {
                data.Add(fault, call);
            }
        }

        return data;
    }
}
