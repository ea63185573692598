using SuperOffice.Chat.Client.Campaigns;

return await CommandLine.RunAsync(args);
