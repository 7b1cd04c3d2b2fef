using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>A relative clause after a noun.</summary>
/// <param name="First">Token after the comma.</param>
/// <param name="Pronoun">Token of the relative pronoun.</param>
/// <param name="End">Token after the clause.</param>
internal sealed record RelativeClause(int First, int Pronoun, int End)
{
    /// <summary>The relative clause that begins right after the token; null where none does.</summary>
    public static RelativeClause? At(PhraseText text, int before)
    {
        if (before < 0 || before + 2 >= text.Count || text.Tokens[before + 1].Text != ",")
        {
            return null;
        }

        int first = before + 2;
        int pronoun = Prepositions.Cells(text.Small(first)) is null ? first : first + 1;
        if (!IsPronoun(text.Small(pronoun)))
        {
            return null;
        }

        int end = EndOf(text, pronoun + 1);

        // „der Dialog, die Debatte und das Gespräch“ is a list: a relative clause ends in its verb.
        return end > pronoun + 1 && FiniteVerbs.IsVerbAt(text, end - 1) ? new RelativeClause(first, pronoun, end) : null;
    }

    /// <summary>Cells that the pronoun may stand in.</summary>
    public static CellSet Cells(string pronoun) =>
        pronoun.StartsWith("welch", StringComparison.Ordinal) && pronoun.Length > 6
            ? CellSet.Where(Endings.Demonstrative, pronoun[6..])
            : CellSet.Where(Endings.Relative, pronoun);

    /// <summary>The pronoun in another cell.</summary>
    public static string Form(string pronoun, Cell cell) =>
        pronoun.StartsWith("welch", StringComparison.Ordinal)
            ? "welch" + Endings.Demonstrative[cell.Index]
            : Endings.Relative[cell.Index];

    private static int EndOf(PhraseText text, int end)
    {
        while (end < text.Count && (text.Tokens[end].IsWord || text.Tokens[end].Text is "„" or "“" or "\"" || char.IsAsciiDigit(text.Tokens[end].Text[0])))
        {
            end++;
        }

        return end;
    }

    private static bool IsPronoun(string word) => !Cells(word).IsEmpty;
}
