namespace SuperOffice.Chat.Sample.Console.Saving;

internal static class JournalTail
{
    /// <summary>Takes away a last line that has no end: the program was killed while it wrote it.</summary>
    public static void CutTornLine(FileStream file)
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
