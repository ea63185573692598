using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Disables redirects and cookies in the chain of a primary handler of the application.</summary>
internal static class PrimaryHandlers
{
    /// <summary>The lifetime of a connection. The address of a host may change, which is detected when a connection is opened.</summary>
    public static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    // The names of these settings in handlers of other platforms, such as WinHttpHandler and the mobile handlers.
    private static readonly string[] UnsafeSwitches = ["AllowAutoRedirect", "AutomaticRedirection", "UseCookies"];

    /// <param name="primary">The handler that sends, perhaps the first of a chain of delegating handlers.</param>
    /// <param name="connectTimeout">The connect timeout for a handler that has none; null to leave it as it is.</param>
    /// <exception cref="InvalidOperationException">An unsafe setting cannot be changed.</exception>
    public static void Secure(HttpMessageHandler primary, TimeSpan? connectTimeout)
    {
        switch (GetInnermost(primary))
        {
            case SocketsHttpHandler sockets:
                Secure(sockets);
                SetTimes(sockets, connectTimeout);
                break;
            case HttpClientHandler client:
                Secure(client);
                break;
            case { } handler:
                SecureByName(handler);
                break;
        }
    }

    /// <summary>Returns the handler that sends: the last of a chain of delegating handlers.</summary>
    public static HttpMessageHandler? GetInnermost(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        return handler;
    }

    // A value is written only where it differs: a handler that has sent a request accepts no writes.
    private static void Secure(SocketsHttpHandler handler) => Change(handler, static sockets =>
    {
        if (sockets.AllowAutoRedirect)
        {
            sockets.AllowAutoRedirect = false;
        }

        if (sockets.UseCookies)
        {
            sockets.UseCookies = false;
        }
    });

    private static void Secure(HttpClientHandler handler) => Change(handler, static client =>
    {
        if (client.AllowAutoRedirect)
        {
            client.AllowAutoRedirect = false;
        }

        if (client.UseCookies)
        {
            client.UseCookies = false;
        }
    });

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2075",
        Justification = "A handler whose properties were removed is treated like one that has none; responses from other hosts are rejected in any case.")]
    private static void SecureByName(HttpMessageHandler handler)
    {
        Type type = handler.GetType();
        foreach (string name in UnsafeSwitches)
        {
            if (type.GetProperty(name, typeof(bool)) is { CanRead: true } property && property.GetValue(handler) is true)
            {
                Change(handler, changed => property.SetValue(changed, false, BindingFlags.DoNotWrapExceptions, null, null, null));
            }
        }

        if (type.GetProperty("CookieUsePolicy") is { PropertyType.IsEnum: true, CanRead: true } policy
            && policy.GetValue(handler)?.ToString() != "IgnoreCookies")
        {
            Change(handler, changed => policy.SetValue(
                changed, Enum.Parse(policy.PropertyType, "IgnoreCookies"), BindingFlags.DoNotWrapExceptions, null, null, null));
        }
    }

    private static void SetTimes(SocketsHttpHandler handler, TimeSpan? connectTimeout)
    {
        try
        {
            if (connectTimeout is { } timeout && handler.ConnectTimeout == Timeout.InfiniteTimeSpan)
            {
                handler.ConnectTimeout = timeout;
            }

            if (handler.PooledConnectionLifetime == Timeout.InfiniteTimeSpan)
            {
                handler.PooledConnectionLifetime = ConnectionLifetime;
            }
        }
        catch (InvalidOperationException)
        {
            // The handler has already sent a request. These settings are not required for security.
        }
    }

    private static void Change<THandler>(THandler handler, Action<THandler> change)
        where THandler : HttpMessageHandler
    {
        try
        {
            change(handler);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or NotSupportedException or TargetInvocationException)
        {
            throw new InvalidOperationException(
                $"The primary handler {handler.GetType().Name} follows redirects or stores cookies, and this can no longer be changed, for instance because the handler has already sent a request. "
                + "Create it with AllowAutoRedirect and UseCookies set to false, or configure a separate handler for the chat client.",
                exception);
        }
    }
}
