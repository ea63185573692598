using SuperOffice.Chat.Client.ColdStart;
using SuperOffice.Chat.Client.Models;

// From the start of the process to the first completed call, which the line reports.
ChatSessionEntity entity = new() { ChatSessionId = 387, TopicId = 1, CustomerName = "Cary", FirstMessage = "Hello" };
Console.WriteLine(await ColdClient.SaveAsync(new Uri(args[0]), entity).ConfigureAwait(false));
