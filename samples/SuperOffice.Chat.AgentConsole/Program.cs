using SuperOffice.Chat.AgentConsole;

return await AgentConsoleApp.RunAsync(args, ProcessEnvironment.Create(), CancellationToken.None);
