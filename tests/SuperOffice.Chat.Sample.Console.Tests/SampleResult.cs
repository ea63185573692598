namespace ChatSample.Tests;

internal sealed record SampleResult(int ExitCode, string Output, string Error);
