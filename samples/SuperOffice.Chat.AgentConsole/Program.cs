using SuperOffice.Chat.AgentConsole;

return await AgentConsoleApp.RunAsync(args, ProcessSurroundings.Create(), CancellationToken.None);
