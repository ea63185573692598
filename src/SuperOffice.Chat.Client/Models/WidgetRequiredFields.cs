namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the fields that a form of the widget requires.</summary>
[Flags]
public enum WidgetRequiredFields
{
    /// <summary>No field.</summary>
    None = 0,

    /// <summary>E-mail address.</summary>
    Email = 1,

    /// <summary>Name.</summary>
    Name = 2,

    /// <summary>Company.</summary>
    Company = 4,

    /// <summary>Phone number.</summary>
    Phone = 8,

    /// <summary>Country.</summary>
    Country = 16,
}
