namespace SuperOffice.Chat.Client.Models;

/// <summary>What a form of the widget demands.</summary>
[Flags]
public enum WidgetRequiredFields
{
    /// <summary>Nothing.</summary>
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
