namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>What a verb's form can be.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Slot">The place in its table.</param>
/// <param name="IsParted">Whether the particle stands behind: „lehnt ab“.</param>
internal readonly record struct VerbReading(Verb Verb, VerbSlot Slot, bool IsParted);
