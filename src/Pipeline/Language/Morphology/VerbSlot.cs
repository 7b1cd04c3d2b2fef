namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Mood and tense of a finite form, or the kind of an infinite one.</summary>
internal enum VerbMood
{
    Present,
    Preterite,
    PresentSubjunctive,
    PastSubjunctive,
    Imperative,
    Infinitive,
    ZuInfinitive,
    PresentParticiple,
    PastParticiple,
}

/// <summary>A place in a verb's table.</summary>
/// <param name="Mood">Mood and tense, or kind.</param>
/// <param name="Person">1 to 3; 0 for infinite forms.</param>
/// <param name="IsPlural">Number; false for infinite forms.</param>
internal readonly record struct VerbSlot(VerbMood Mood, int Person, bool IsPlural)
{
    /// <summary>All places, those first that a form is likeliest to have where it fits several.</summary>
    public static readonly IReadOnlyList<VerbSlot> All =
    [
        new(VerbMood.Infinitive, 0, false),
        .. Persons(VerbMood.Present),
        .. Persons(VerbMood.Preterite),
        new(VerbMood.PastParticiple, 0, false),
        new(VerbMood.PresentParticiple, 0, false),
        new(VerbMood.ZuInfinitive, 0, false),
        .. Persons(VerbMood.PresentSubjunctive),
        .. Persons(VerbMood.PastSubjunctive),
        new(VerbMood.Imperative, 2, false),
        new(VerbMood.Imperative, 2, true),
    ];

    public bool IsFinite => Mood <= VerbMood.Imperative;

    /// <summary>Place in a row „ich du er wir ihr sie“.</summary>
    public int Row => Person - 1 + (IsPlural ? 3 : 0);

    private static IEnumerable<VerbSlot> Persons(VerbMood mood) =>
    [
        new(mood, 3, false), new(mood, 3, true), new(mood, 1, false), new(mood, 1, true), new(mood, 2, true),
        new(mood, 2, false),
    ];
}
