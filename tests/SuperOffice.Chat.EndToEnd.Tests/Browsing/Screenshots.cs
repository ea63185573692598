using Microsoft.Playwright;

namespace SuperOffice.Chat.EndToEnd.Tests.Browsing;

/// <summary>Saves screenshots in the folder that <c>CHAT_SCREENSHOTS</c> names, such as <c>docs/images</c>. Without it, none are saved.</summary>
internal static class Screenshots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CHAT_SCREENSHOTS");

    public static async Task SaveAsync(IPage page, string name)
    {
        byte[] image = await page.ScreenshotAsync();
        Assert.NotEmpty(image);
        if (Folder is not null)
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllBytesAsync(Path.Combine(Folder, $"{name}.png"), image, TestContext.Current.CancellationToken);
        }
    }
}
