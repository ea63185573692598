using SuperOffice.Chat.Sample.Console;

return await SampleApp.RunAsync(args, ProcessSurroundings.Create(), CancellationToken.None);
