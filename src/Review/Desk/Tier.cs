namespace DialogueMining.Review.Desk;

/// <summary>How much a change needs a person: the order of the queue.</summary>
public enum Tier
{
    /// <summary>Its place is certain, enough tables ask for it, none objects, no rival.</summary>
    Consensual,

    /// <summary>Its place is certain; tables object, a rival wants the same words, or too few ask for it.</summary>
    Contested,

    /// <summary>Its place or its words are not certain.</summary>
    Vague,
}
