namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Stems of a strong verb: „spricht, sprach, gesprochen, spräche“.</summary>
internal sealed record StrongStems(string Present, string Preterite, string Participle, string Subjunctive);

/// <summary>Forms that no stem gives.</summary>
/// <param name="Present">ich, du, er, wir, ihr, sie.</param>
/// <param name="Subjunctive">The same in the present subjunctive.</param>
/// <param name="Preterite">ich.</param>
/// <param name="PastSubjunctive">ich.</param>
/// <param name="Participle">With its ge-.</param>
/// <param name="Imperative">du.</param>
internal sealed record IrregularForms(
    IReadOnlyList<string> Present, IReadOnlyList<string> Subjunctive, string Preterite, string PastSubjunctive,
    string Participle, string Imperative);

/// <summary>A verb, ready to be conjugated.</summary>
/// <param name="Particle">Prefix that parts from it: „ein“ in einführen; empty where none does.</param>
/// <param name="Prefix">Prefix that stays: „ver“ in verbessern; only noted where the stems need it.</param>
/// <param name="Root">The infinitive without the two.</param>
/// <param name="TakesGe">Whether the participle begins with ge-.</param>
/// <param name="Strong">Stems of the root; null for a weak verb.</param>
/// <param name="Irregular">Forms of the root; null for all but a dozen.</param>
internal sealed record Verb(
    string Particle, string Prefix, string Root, bool TakesGe, StrongStems? Strong, IrregularForms? Irregular)
{
    public string Infinitive => Particle + Prefix + Root;
}
