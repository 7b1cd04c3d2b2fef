namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>The case that a verb has its object in.</summary>
internal static class VerbGovernment
{
    private static readonly Dictionary<string, GrammaticalCase> Governed = LanguageData.Lines("morphology/verb-government.txt")
        .ToDictionary(line => line[..^2], line => line[^1] switch
        {
            'd' => GrammaticalCase.Dative,
            'g' => GrammaticalCase.Genitive,
            _ => GrammaticalCase.Accusative,
        }, StringComparer.Ordinal);

    /// <summary>The case of the object without a preposition: the accusative unless the list has another.</summary>
    public static GrammaticalCase Of(string infinitive) => Governed.GetValueOrDefault(infinitive, GrammaticalCase.Accusative);

    /// <summary>The case behind the verb's preposition; null where the list leaves that to the preposition.</summary>
    public static GrammaticalCase? Of(string infinitive, string preposition) =>
        Governed.TryGetValue($"{infinitive} {preposition}", out GrammaticalCase own) ? own : null;
}
