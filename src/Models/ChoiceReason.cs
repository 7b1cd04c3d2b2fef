namespace DialogueMining.Models;

/// <summary>Why a change is in the proposed text, or why not.</summary>
public enum ChoiceReason
{
    /// <summary>It is in the text: enough tables ask for it, and more than object, or a person adopted it.</summary>
    Applied,

    /// <summary>Fewer tables ask for it than the rule wants.</summary>
    TooFewTables,

    /// <summary>As many tables object as ask for it, or more.</summary>
    Opposed,

    /// <summary>A rival for the same words has more tables.</summary>
    WeakerThanRival,

    /// <summary>A rival for the same words has equally many tables: people decide.</summary>
    TiedWithRival,

    /// <summary>Its place in the draft is not certain: places are offered.</summary>
    NoPlace,

    /// <summary>It could not be put in so that the sentence stays right: a problem says why.</summary>
    DoesNotFit,

    /// <summary>It asks for no other words (keep, object).</summary>
    NoOtherWords,

    /// <summary>A person decided that it does not go into the text; the ruling says what becomes of it.</summary>
    DecidedAgainst,

    /// <summary>A rival for the same words was adopted by a person.</summary>
    RivalAdopted,
}
