namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>The principal parts of an irregular verb.</summary>
/// <param name="Infinitive">The infinitive, without prefixes.</param>
/// <param name="Present">Third person singular.</param>
/// <param name="Past">First person of the past tense.</param>
/// <param name="Subjunctive">Subjunctive of the past.</param>
/// <param name="Participle">Past participle.</param>
internal sealed record VerbParts(
    string Infinitive, string[] Present, string[] Past, string[] Subjunctive, string[] Participle)
{
    /// <summary>The verbs of verbs-irregular.txt, in its order.</summary>
    public static IReadOnlyList<VerbParts> All { get; } = [.. LanguageData.Lines("verbs-irregular.txt").Select(Parse)];

    private static VerbParts Parse(string line)
    {
        string[] cells = line.Split(' ');
        return new VerbParts(cells[0], cells[1].Split('/'), cells[2].Split('/'), cells[3].Split('/'), cells[4].Split('/'));
    }
}
