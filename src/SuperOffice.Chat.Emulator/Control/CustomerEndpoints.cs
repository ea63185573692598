using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Customers;
using SuperOffice.Chat.Emulator.Environments;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Maps the actions of customers.</summary>
internal static class CustomerEndpoints
{
    public static void Map(RouteGroupBuilder customers)
    {
        customers.MapPost("/", Open);
        customers.MapGet("/{session:int}", static (string tenant, int session, EmulatorHost host) => SessionInfo.From(host.GetCustomer(tenant, session)));
        customers.MapGet("/{session:int}/messages", static (string tenant, int session, EmulatorHost host, int after = 0) =>
        {
            ChatCustomer customer = host.GetCustomer(tenant, session);
            customer.Read();
            return host.GetTenant(tenant).Emulator.Messages(session).Where(message => message.ChatMessageId > after).Select(MessageInfo.From);
        });
        customers.MapPost("/{session:int}/messages", static (string tenant, int session, CustomerText body, EmulatorHost host) =>
            MessageInfo.From(host.GetCustomer(tenant, session).Write(Required(body.Text, "text"))));
        customers.MapPost("/{session:int}/option", static (string tenant, int session, ClickedOption body, EmulatorHost host) =>
            MessageInfo.From(host.GetCustomer(tenant, session).ClickOption(Required(body.Option, "option"))));
        customers.MapPost("/{session:int}/form", static (string tenant, int session, CustomerForm body, EmulatorHost host) =>
            Act(host, tenant, session, customer => customer.SubmitPreChatForm(From(body))));
        customers.MapPost("/{session:int}/faq", static (string tenant, int session, FaqResult body, EmulatorHost host) =>
            Act(host, tenant, session, customer => customer.AnswerFaq(body.Helped)));
        customers.MapPost("/{session:int}/offline-form", static (string tenant, int session, CustomerText body, EmulatorHost host) =>
            Act(host, tenant, session, customer => customer.SubmitOfflineForm(Required(body.Text, "text"))));
        customers.MapPost("/{session:int}/rating", static (string tenant, int session, CustomerRating body, EmulatorHost host) =>
            Act(host, tenant, session, customer => customer.Rate(body.Rating)));
        customers.MapPost("/{session:int}/leave", static (string tenant, int session, EmulatorHost host) =>
            Act(host, tenant, session, static customer => customer.Leave()));
    }

    private static SessionInfo Open(string tenant, NewCustomer body, EmulatorHost host)
    {
        ChatSessionEntity customer = From(new CustomerForm(body.Name, body.Email, body.Phone, body.Company));
        string[] messages = string.IsNullOrEmpty(body.Message) ? [] : [body.Message];
        return SessionInfo.From(OpenedChat.Open(host.GetTenant(tenant).Emulator, body.TopicId, customer, messages).Customer);
    }

    private static SessionInfo Act(EmulatorHost host, string tenant, int session, Action<ChatCustomer> act)
    {
        ChatCustomer customer = host.GetCustomer(tenant, session);
        act(customer);
        return SessionInfo.From(customer);
    }

    private static ChatSessionEntity From(CustomerForm form) => new()
    {
        CustomerName = form.Name,
        CustomerEmail = form.Email,
        CustomerPhone = form.Phone,
        CustomerCompanyName = form.Company,
    };

    private static string Required(string? value, string name) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException($"The member '{name}' is missing or empty.") : value;
}
