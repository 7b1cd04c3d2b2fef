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

    /// <summary>The terms of each statement in its order, each compound before its parts.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="learns">Whether new terms get a number, or are left out (then any thread may read).</param>
    public TermUse[][] Read(IReadOnlyList<AnnotatedStatement> statements, bool learns)
    {
        TermUse[][] uses = new TermUse[statements.Count][];
        for (int statement = 0; statement < uses.Length; statement++)
        {
            uses[statement] = Read(statements[statement].Content, learns);
        }

        return uses;
    }

    private TermUse[] Read(AnnotatedText text, bool learns)
    {
        List<TermUse> uses = [];
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Token token in sentence.Tokens)
            {
                if (ContentWords.IsContent(token))
                {
                    Add(token, learns, uses);
                }
            }
        }

        return uses.ToArray();
    }

    private void Add(Token token, bool learns, List<TermUse> uses)
    {
        float weight = token.Class is WordClass.Noun or WordClass.ProperNoun ? 1 : WeightOfOthers;
        Add(ContentWords.KeyOf(token), weight, learns, uses);
        foreach (CompoundPart part in token.Parts)
        {
            if (ContentWords.IsTelling(part))
            {
                Add(ContentWords.KeyOf(part), weight, learns, uses);
            }
        }
    }

    private void Add(string name, float weight, bool learns, List<TermUse> uses)
    {
        int number = NumberOf(name, learns);
        if (number >= 0)
        {
            uses.Add(new TermUse(number, weight));
        }
    }

    /// <summary>
    /// Statements as rows of damped counts: 1 + ln of the summed weights, or these where they are below 1.
    /// </summary>
    /// <param name="statements">Terms by statement.</param>
    public SparseMatrix Rows(IReadOnlyList<TermUse[]> statements)
    {
        int[][] indices = new int[statements.Count][];
        float[][] values = new float[statements.Count][];
        float[] sums = new float[_names.Count];
        for (int row = 0; row < indices.Length; row++)
        {
            indices[row] = Summed(statements[row], sums);
            values[row] = new float[indices[row].Length];
            for (int cell = 0; cell < values[row].Length; cell++)
            {
                ref float sum = ref sums[indices[row][cell]];
                (values[row][cell], sum) = (Damped(sum), 0);
            }
        }

        return SparseMatrix.FromRows(_names.Count, indices, values);
    }

    // The terms of a statement, ascending, each once; their weights are summed.
    private static int[] Summed(TermUse[] uses, float[] sums)
    {
        int[] terms = new int[uses.Length];
        int count = 0;
        foreach (TermUse use in uses)
        {
            // Every weight is above zero.
            if (sums[use.Term] == 0)
            {
                terms[count++] = use.Term;
            }

            sums[use.Term] += use.Weight;
        }

        Array.Sort(terms, 0, count);
        Array.Resize(ref terms, count);
        return terms;
    }

    private static float Damped(float count) => count > 1 ? 1 + (float)SteadyMath.Log(count) : count;

    // -1 for a term that is not known and not to be learned.
    private int NumberOf(string name, bool learns)
    {
        if (_numbers.TryGetValue(name, out int number))
        {
            return number;
        }

        if (!learns)
        {
            return -1;
        }

        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }
}
