namespace SuperOffice.Chat.Client.Http;

/// <summary>Provides the user agent of all requests.</summary>
internal static class UserAgent
{
    public static readonly string Value =
        $"SuperOffice.Chat.Client/{typeof(UserAgent).Assembly.GetName().Version!.ToString(3)} ({PlatformName.Value})";
}
