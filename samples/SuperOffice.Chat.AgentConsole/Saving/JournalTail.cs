namespace SuperOffice.Chat.AgentConsole.Saving;

internal static class JournalTail
{
    /// <summary>Removes an incomplete last line, which remains when the process is killed while writing.</summary>
    public static void RemoveIncompleteLine(FileStream file)
    {
        long length = file.Length;
        while (length > 0 && ByteAt(file, length - 1) != '\n')
        {
            length--;
        }

        file.SetLength(length);
        file.Seek(0, SeekOrigin.Begin);
    }

    private static int ByteAt(FileStream file, long position)
    {
        file.Seek(position, SeekOrigin.Begin);
        return file.ReadByte();
    }
}
