using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>
/// Numbers the terms of statements, lemmas and the parts of compounds beside them, in the order of their first use.
/// </summary>
internal sealed class TermList
{
    // Nouns name the matter. Verbs and adjectives at a third, half or full weight: half was best or near it on four
    // sets (citizens' statements, articles, and two events of our own), by up to one point of V-measure.
    private const float WeightOfOthers = 0.5f;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The terms by number.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The terms of a text in its order, each compound before its parts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="learns">Whether new terms get a number, or are left out (then any thread may read).</param>
    public TermUse[] Read(AnnotatedText text, bool learns)
    {
        List<TermUse> uses = [];
        foreach (Token token in text.Sentences.SelectMany(sentence => sentence.Tokens).Where(ContentWords.IsContent))
        {
            float weight = token.Class is WordClass.Noun or WordClass.ProperNoun ? 1 : WeightOfOthers;
            foreach (string name in ContentWords.PartKeysOf(token).Prepend(ContentWords.KeyOf(token)))
            {
                if (NumberOf(name, learns) is { } number)
                {
                    uses.Add(new TermUse(number, weight));
                }
            }
        }

        return [.. uses];
    }

    /// <summary>
    /// Statements as rows of damped counts: 1 + ln of the summed weights, or these where they are below 1.
    /// </summary>
    /// <param name="statements">Terms by statement.</param>
    public SparseMatrix Rows(IReadOnlyList<TermUse[]> statements)
    {
        List<(int Column, float Value)[]> rows = new(statements.Count);
        SortedDictionary<int, float> cells = [];
        foreach (TermUse[] statement in statements)
        {
            cells.Clear();
            foreach (TermUse use in statement)
            {
                cells[use.Term] = cells.GetValueOrDefault(use.Term) + use.Weight;
            }

            rows.Add([.. cells.Select(cell => (cell.Key, Damped(cell.Value)))]);
        }

        return SparseMatrix.FromRows(_names.Count, rows);
    }

    private static float Damped(float count) => count > 1 ? 1 + (float)SteadyMath.Log(count) : count;

    private int? NumberOf(string name, bool learns)
    {
        if (_numbers.TryGetValue(name, out int number))
        {
            return number;
        }

        if (!learns)
        {
            return null;
        }

        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }
}
