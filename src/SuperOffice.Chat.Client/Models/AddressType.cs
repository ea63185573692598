namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the owner and the kind of an address.</summary>
public enum AddressType
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Postal address of a company.</summary>
    ContactPostalAddress = 1,

    /// <summary>Street address of a company.</summary>
    ContactStreetAddress = 2,

    /// <summary>Billing address of a quote.</summary>
    QuoteBillingAddress = 8196,

    /// <summary>Shipping address of a quote.</summary>
    QuoteShippingAddress = 8197,

    /// <summary>Private address of a person.</summary>
    PersonPrivateAddress = 16387,
}
