namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Which endings an adjective takes; what stands before it decides.</summary>
internal enum Declension
{
    /// <summary>After nothing that shows the case: „offener Dialog“.</summary>
    Strong,

    /// <summary>After „der“, „dieser“: „der offene Dialog“.</summary>
    Weak,

    /// <summary>After „ein“, „kein“, „unser“: „ein offener Dialog“, „eines offenen Dialogs“.</summary>
    Mixed,
}
