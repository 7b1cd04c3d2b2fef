namespace DialogueMining.Models;

/// <summary>What words say of a person.</summary>
public enum PersonalKind
{
    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>A phone, mobile or fax number.</summary>
    Phone,

    /// <summary>Street and house number, with postcode and town where they follow.</summary>
    Address,
}
