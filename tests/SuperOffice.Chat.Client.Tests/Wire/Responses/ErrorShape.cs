namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Represents the body of an error, and what a caller must get from it.</summary>
internal sealed record ErrorShape(string Body, string? Type, string? Source, string? Detail, string Said)
{
    private const string Page =
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html><head><title>503 - Busy</title><style>body{color:red}</style>"
        + "<script>var x = '<p>';</script></head><body><!-- IIS --><h1>Service&nbsp;Unavailable</h1>\r\n<p>Please &amp; wait</body></html>";

    /// <summary>JSON objects: they are errors with any status, 200 included.</summary>
    public static IReadOnlyDictionary<string, ErrorShape> Objects { get; } = new Dictionary<string, ErrorShape>
    {
        ["agents page"] = new(
            """{"Message":"The request is invalid.","MessageDetail":"The parameters dictionary contains a null entry for 'id'."}""",
            null, null, "The parameters dictionary contains a null entry for 'id'.", ": The request is invalid. The parameters dictionary contains a null entry for 'id'."),
        ["REST page"] = new(
            """{"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"Could not find 9999","ErrorSource":"SoDataBase"}""",
            "SoNotFoundException", "SoDataBase", "Could not find 9999", " SoNotFoundException): Could not find 9999."),
        ["webhook test"] = new(
            """{"Error":true,"ErrorType":"ArgumentException","Message":"Name is missing.","ErrorSource":"NetServer"}""",
            "ArgumentException", "NetServer", "Name is missing.", " ArgumentException): Name is missing."),
        ["exception carrier"] = new(
            """{"Message":"Sentry denies access","StackTrace":"at SoCore.Save()","FriendlyText":"You may not do that","ExceptionType":"SoSentryException","Source":"SoCore","InnerException":null,"Parameters":["a"]}""",
            "SoSentryException", "SoCore", "Sentry denies access", " SoSentryException): Sentry denies access."),
        ["exception carrier with causes"] = new(
            """{"Message":"Save failed","Source":"SoCore","InnerException":{"Message":"The database refused","InnerException":{"Message":"Deadlock victim","InnerException":null}}}""",
            null, "SoCore", "Deadlock victim", ": Save failed Deadlock victim."),
        ["friendly text alone"] = new(
            """{"FriendlyText":"You may not do that","StackTrace":null}""",
            null, null, "You may not do that", ": You may not do that."),
        ["ASP.NET exception"] = new(
            """{"Message":"An error has occurred.","ExceptionMessage":"Sentry denies access.","ExceptionType":"System.Security.SecurityException","StackTrace":"   at X()\r\n   at Y()"}""",
            "System.Security.SecurityException", null, "Sentry denies access.", " System.Security.SecurityException): An error has occurred. Sentry denies access."),
        ["ASP.NET exception with causes"] = new(
            """{"Message":"An error has occurred.","ExceptionMessage":"Exception has been thrown by the target of an invocation.","ExceptionType":"System.Reflection.TargetInvocationException","StackTrace":"at X()","InnerException":{"Message":"An error has occurred.","ExceptionMessage":"Topic 4 does not exist.","ExceptionType":"SoException","StackTrace":"at Y()"}}""",
            "System.Reflection.TargetInvocationException", null, "Topic 4 does not exist.", "An error has occurred. Topic 4 does not exist."),
        ["ASP.NET model state"] = new(
            """{"Message":"The request is invalid.","ModelState":{"entity.TopicId":["Not a number.","Out of range."],"entity.Status":["Unknown status."],"odd":null}}""",
            null, null, "Not a number. Out of range. Unknown status.", ": The request is invalid. Not a number. Out of range. Unknown status."),
        ["ASP.NET message alone"] = new(
            """{"Message":"Authorization has been denied for this request."}""",
            null, null, "Authorization has been denied for this request.", ": Authorization has been denied for this request."),
        ["OAuth"] = new(
            """{"error":"invalid_grant","error_description":"The token has been revoked."}""",
            "invalid_grant", null, "The token has been revoked.", "The token has been revoked."),
        ["system user"] = new(
            """{"IsSuccessful":false,"ErrorMessage":"Application is not approved"}""",
            null, null, "Application is not approved", ": Application is not approved."),
        ["flag alone"] = new("""{"Error":true}""", null, null, null, "."),
        ["small letters"] = new(
            """{"error":true,"errorType":"ArgumentException","errorMessage":"Name is missing.","errorSource":"NetServer"}""",
            "ArgumentException", "NetServer", "Name is missing.", " ArgumentException): Name is missing."),
        ["small letters with causes"] = new(
            """{"message":"Save failed","innerException":{"message":"Deadlock victim"},"modelState":null}""",
            null, null, "Deadlock victim", ": Save failed Deadlock victim."),
        ["OAuth code alone"] = new(
            """{"error":"invalid_token"}""", "invalid_token", null, "invalid_token", " invalid_token)."),
        ["problem details"] = new(
            """{"type":"https://example.com/probs/x","title":"Not allowed.","status":403,"detail":"Your role may not save sessions.","traceId":"00-1"}""",
            null, null, "Your role may not save sessions.", ": Not allowed. Your role may not save sessions."),
        ["problem title and detail"] = new(
            """{"title":"Not allowed","detail":"Your role may not save sessions."}""",
            null, null, "Your role may not save sessions.", ": Not allowed Your role may not save sessions."),
        ["problem with validation errors"] = new(
            """{"type":"about:blank","title":"One or more validation errors occurred.","status":400,"errors":{"TopicId":["Not a number.","Out of range."],"Status":["Unknown status."]}}""",
            null, null, "Not a number. Out of range. Unknown status.", ": One or more validation errors occurred. Not a number. Out of range. Unknown status."),
        ["nested error"] = new(
            """{"error":{"code":"Forbidden","message":"Your role may not save sessions."}}""",
            "Forbidden", null, "Your role may not save sessions.", " Forbidden): Your role may not save sessions."),
        ["nested error with a number"] = new(
            """{"error":{"message":"Your role may not save sessions.","code":4711,"details":[{"message":"x"}]}}""",
            "4711", null, "Your role may not save sessions.", " 4711): Your role may not save sessions."),
        ["OData error"] = new(
            """{"odata.error":{"code":"","message":{"lang":"en-US","value":"No such topic."}}}""",
            null, null, "No such topic.", ": No such topic."),
        ["list of errors"] = new(
            """{"errors":[{"message":"No such topic."},"Nor session."]}""",
            null, null, "No such topic. Nor session.", ": No such topic. Nor session."),
        ["the same sentence twice"] = new(
            """{"Message":"Service Unavailable","ExceptionMessage":"Service unavailable."}""",
            null, null, "Service unavailable.", "): Service unavailable."),
        ["lines, tabs and blanks"] = new(
            """{"ErrorMessage":"  First line\r\n\tsecond\u0000  line  ","ErrorType":"X"}""",
            "X", null, "First line second line", " X): First line second line."),
        ["half a pair"] = new(
            """{"ErrorMessage":"Text ends in \ud83d","ErrorType":"X"}""", "X", null, "Text ends in \\ud83d", " X): Text ends in \\ud83d."),
    };

    /// <summary>Other bodies: with a failure status they are reported, with 200 they are not a valid response.</summary>
    public static IReadOnlyDictionary<string, ErrorShape> Others { get; } = new Dictionary<string, ErrorShape>
    {
        ["XML"] = new(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Error xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><Message>An error has occurred.</Message><ExceptionMessage>Sentry denies access.</ExceptionMessage><ExceptionType>SoSentryException</ExceptionType><StackTrace i:nil=\"true\" /></Error>",
            "SoSentryException", null, "Sentry denies access.", " SoSentryException): An error has occurred. Sentry denies access."),
        ["XML in a name space"] = new(
            "<SoError xmlns=\"urn:x\"><Error>true</Error><ErrorType>SoNotFoundException</ErrorType><ErrorMessage><![CDATA[No <topic>]]></ErrorMessage><ErrorSource>Db</ErrorSource></SoError>",
            "SoNotFoundException", "Db", "No <topic>", " SoNotFoundException): No <topic>."),
        ["XML that names an outer file"] = new(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Error><Message>&e;Hello</Message></Error>",
            null, null, "]> &e;Hello", ": ]> &e;Hello."),
        ["HTML page"] = new(Page, null, null, "503 - Busy Service Unavailable Please & wait", ": 503 - Busy Service Unavailable Please & wait."),
        ["page with its title as its heading"] = new(
            "<html><head><title>Service Unavailable</title></head><body><h2>Service Unavailable</h2><p>Try later.</p></body></html>",
            null, null, "Service Unavailable Try later.", "): Service Unavailable Try later."),
        ["page with its title in its heading"] = new(
            "<HTML><TITLE>Sign in</TITLE><body><h1>Sign&nbsp;in</h1><a>Sign in to your account</a>",
            null, null, "Sign in to your account", "): Sign in to your account."),
        ["problem details in XML"] = new(
            "<problem xmlns=\"urn:ietf:rfc:7807\"><title>Not allowed.</title><detail>Your role may not.</detail></problem>",
            null, null, "Your role may not.", ": Not allowed. Your role may not."),
        ["plain text"] = new("Wrong subdomain used to access tenant\r\n", null, null, "Wrong subdomain used to access tenant", ": Wrong subdomain used to access tenant."),
        ["JSON text"] = new("\"An error\\noccurred\"", null, null, "An error occurred", ": An error occurred."),
        ["cut JSON"] = new("{\"Message\":\"The requ", null, null, null, "."),
        ["empty"] = new("", null, null, null, "."),
        ["blanks"] = new(" \r\n", null, null, null, "."),
    };
}
