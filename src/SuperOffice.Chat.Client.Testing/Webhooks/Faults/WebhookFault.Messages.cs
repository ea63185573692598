namespace SuperOffice.Chat.Client.Testing;

/// <content>Signatures, headers and payloads.</content>
public sealed partial class WebhookFault
{
    /// <summary>Creates a fault that leaves out the signature.</summary>
    /// <returns>The fault.</returns>
    public static WebhookFault Unsigned() => Change(static message => message.Headers.Remove(WebhookMessage.SignatureName));

    /// <summary>Creates a fault that signs the body with another secret, as somebody who does not know it.</summary>
    /// <param name="secret">The other secret.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is null or empty.</exception>
    public static WebhookFault WrongSignature(string secret = "another secret")
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        return Change(message => message.Sign(secret));
    }

    /// <summary>Creates a fault that changes the last digit of the body after it was signed.</summary>
    /// <returns>The fault.</returns>
    public static WebhookFault ChangedAfterSigning() => Change(static message =>
    {
        byte[] body = [.. message.Body];
        int last = Array.FindLastIndex(body, static letter => letter is >= (byte)'0' and <= (byte)'9');
        body[last] = body[last] == (byte)'0' ? (byte)'1' : (byte)'0';
        message.Body = body;
    });

    /// <summary>
    /// Creates a fault that sends the name and the id of another event in the headers, as in samples of the documentation. Headers are
    /// not signed.
    /// </summary>
    /// <param name="eventName">The name of the event in the header.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="eventName"/> is null or empty.</exception>
    public static WebhookFault HeadersOfAnotherEvent(string eventName = "contact.changed")
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return Change(message =>
        {
            message.Headers[WebhookMessage.EventName] = eventName;
            message.Headers[WebhookMessage.EventIdName] = Guid.NewGuid().ToString();
        });
    }

    /// <summary>Creates a fault that sets or removes a header of the request.</summary>
    /// <param name="name">The name of the header, such as <c>X-SuperOffice-Retry</c> or <c>Content-Type</c>.</param>
    /// <param name="value">The value of the header, or null to remove it.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static WebhookFault Header(string name, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Change(message =>
        {
            message.Headers.Remove(name);
            if (value is not null)
            {
                message.Headers[name] = value;
            }
        });
    }

    /// <summary>Creates a fault that sends the payload in other forms, with a signature of the bytes that are sent.</summary>
    /// <param name="forms">The forms, which are applied in order.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A form is unknown.</exception>
    public static WebhookFault Payload(params IReadOnlyList<WebhookPayloadForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return new(string.Join(" and ", forms), [.. forms.Select(PayloadForms.Create)]);
    }

    /// <summary>Creates a fault that replaces the body, with a signature of the bytes that are sent.</summary>
    /// <param name="replace">
    /// A function that receives the JSON and returns the new body. It is called once for each delivery, possibly concurrently. When it
    /// throws, the attempt fails.
    /// </param>
    /// <returns>The fault.</returns>
    public static WebhookFault Body(Func<string, string> replace)
    {
        ArgumentNullException.ThrowIfNull(replace);
        return new(nameof(Body), [new() { Text = replace }]);
    }
}
