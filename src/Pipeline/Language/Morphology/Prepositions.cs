using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>A preposition that has swallowed an article: „im“ is „in“ and „dem“.</summary>
/// <param name="Form">The contraction.</param>
/// <param name="Preposition">The preposition in it.</param>
/// <param name="Article">The article in it.</param>
/// <param name="IsPlain">Whether written German prefers it wherever the article is not stressed.</param>
internal sealed record Contraction(string Form, string Preposition, string Article, bool IsPlain);

/// <summary>Prepositions, the cases they take, and their contractions with the article.</summary>
internal static class Prepositions
{
    private static readonly FrozenDictionary<string, CellSet> CellsOf = LanguageData.Lines("morphology/prepositions.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenDictionary(columns => columns[0], columns => Cases(columns[1]), StringComparer.Ordinal);

    private static readonly Contraction[] All = [.. LanguageData.Lines("morphology/contractions.txt").Select(Read)];

    private static readonly FrozenDictionary<string, Contraction> ByForm =
        All.ToFrozenDictionary(each => each.Form, StringComparer.Ordinal);

    /// <summary>Cells that the preposition, in lower case, allows; null where the word is no preposition.</summary>
    public static CellSet? Cells(string word) => CellsOf.TryGetValue(word, out CellSet cells) ? cells : null;

    /// <summary>The contraction with this form; null where the word is none.</summary>
    public static Contraction? Contraction(string word) => ByForm.GetValueOrDefault(word);

    /// <summary>The contraction of the two; null where German has none.</summary>
    public static Contraction? Contraction(string preposition, string article) =>
        Array.Find(All, each => each.Preposition == preposition && each.Article == article);

    private static CellSet Cases(string letters) => letters.Aggregate(
        CellSet.None,
        (cells, letter) => cells | CellSet.Of(letter switch
        {
            'g' => GrammaticalCase.Genitive,
            'd' => GrammaticalCase.Dative,
            _ => GrammaticalCase.Accusative,
        }));

    private static Contraction Read(string line)
    {
        string[] columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Contraction(columns[0], columns[1], columns[2], columns.Contains("plain"));
    }
}
