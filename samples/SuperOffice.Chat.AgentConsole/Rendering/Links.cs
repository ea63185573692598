using System.Globalization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>Formats the CRM entities that a session is linked to, each in one line.</summary>
internal static class Links
{
    public static string? Format(Associate? associate) =>
        associate is null ? null : Joined(Brief(associate), associate.UserName);

    public static string? Format(Person? person) => person is null ? null : Joined(Brief(person), person.Email, person.ContactName);

    public static string? Format(Contact? contact) => contact is null ? null : Joined(
        Named(contact.Name, contact.ContactId), contact.City, contact.CountryName, contact.CategoryName);

    public static string? Format(Project? project) => project is null ? null : Joined(
        Named(project.Name, project.ProjectId), project.ProjectNumber, project.Status);

    public static string? Format(Sale? sale) => sale is null ? null : Joined(
        Brief(sale),
        sale.Amount == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{sale.Amount:0.00} {sale.Currency}"),
        sale.Status.Text);

    public static string? Format(Ticket? ticket) => ticket is null ? null : Joined(
        Brief(ticket), ticket.BaseStatus.Text, ticket.CategoryName);

    public static string? Brief(Associate? associate) =>
        associate is null ? null : Named(associate.FullName ?? associate.Name, associate.AssociateId);

    public static string? Brief(Person? person) =>
        person is null ? null : Named(person.FullName ?? $"{person.Firstname} {person.Lastname}".Trim(), person.PersonId);

    public static string? Brief(Sale? sale) => sale is null ? null : Named(sale.Title, sale.SaleId);

    public static string? Brief(Ticket? ticket) => ticket is null ? null : Named(ticket.Title, ticket.TicketId);

    private static string Named(string? name, int id) =>
        string.Create(CultureInfo.InvariantCulture, $"{(string.IsNullOrEmpty(name) ? "unnamed" : name)} [{id}]");

    private static string Joined(params IEnumerable<string?> parts) =>
        string.Join(", ", parts.Where(static part => !string.IsNullOrEmpty(part)));
}
