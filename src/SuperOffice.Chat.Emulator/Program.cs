using SuperOffice.Chat.Emulator.Startup;

return await EmulatorCommand.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
