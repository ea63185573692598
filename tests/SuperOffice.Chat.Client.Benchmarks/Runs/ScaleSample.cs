namespace SuperOffice.Chat.Client.Benchmarks.Runs;

internal readonly record struct ScaleSample(double CallsASecond, double Bytes);
