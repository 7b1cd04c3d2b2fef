using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes;

/// <summary>
/// Finds which statements belong to themes that are known beforehand: those that say one of its key words, and those that
/// lie near what was found so.
/// </summary>
internal sealed class CodeBook
{
    // The cosine of statements about the same matter; by chance one in ten is above 0.2. On citizens' statements with
    // three themes of three words each, 0.25 found 85 % of the right ones, as pure as 0.3, which found some fewer.
    private const float Near = 0.25f;

    private const int Rounds = 3;

    // An item of more words is an example: its words need not be the matter's.
    private const int MostWordsOfKeyword = 3;

    private static readonly Dictionary<string, string> NoColumns = [];

    private readonly IReadOnlyList<AnnotatedStatement> _said;
    private readonly HashSet<string>[][] _keywords;

    /// <summary>Reads the book.</summary>
    /// <param name="entries">The themes.</param>
    public CodeBook(IReadOnlyList<CodeBookEntry> entries)
    {
        _said = [.. entries.Select(Said)];
        _keywords = [.. entries.Select(Keywords)];
    }

    /// <summary>The statements, and behind them the book's themes as if somebody had said them.</summary>
    public IReadOnlyList<AnnotatedStatement> Behind(IReadOnlyList<AnnotatedStatement> statements) =>
        _said.Count == 0 ? statements : [.. statements, .. _said];

    /// <summary>For each row the theme that it belongs to; -1 for none. Centres follow the rows that they have found.</summary>
    /// <param name="statements">The statements of the rows.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="all">Rows of all statements and, at the end, of the book's themes.</param>
    public int[] Find(IReadOnlyList<AnnotatedStatement> statements, DenseMatrix rows, DenseMatrix all)
    {
        DenseMatrix seeds = all.Select([.. Enumerable.Range(all.Rows - _said.Count, _said.Count)]);
        int[][] told = [.. statements.Select(Told)];
        int[] found = new int[rows.Rows];
        DenseMatrix centers = seeds;
        for (int round = 0; round < Rounds; round++)
        {
            DenseMatrix next = new(seeds.Rows, seeds.Columns);
            for (int row = 0; row < rows.Rows; row++)
            {
                found[row] = Nearest(rows.Row(row), centers, told[row]);
                if (found[row] >= 0)
                {
                    OrderedSums.AddTo(next.Row(found[row]), rows.Row(row), 1);
                }
            }

            next.NormalizeRows();
            // The book's own words count as much as all that was found.
            OrderedSums.AddTo(next.Values, seeds.Values, 1);
            next.NormalizeRows();
            centers = next;
        }

        return found;
    }

    // The themes of which a statement says most key words; none where it says none.
    private int[] Told(AnnotatedStatement statement)
    {
        HashSet<string> keys = Keys(statement.Content);
        keys.UnionWith(statement.Content.Sentences.SelectMany(sentence => sentence.Tokens).SelectMany(ContentWords.PartKeysOf));
        int[] said = Array.ConvertAll(_keywords, items => items.Count(item => item.IsSubsetOf(keys)));
        int most = said.Max();
        return most == 0 ? [] : [.. Enumerable.Range(0, said.Length).Where(entry => said[entry] == most)];
    }

    // A key word decides, between several the nearest centre; without one the centre must be near.
    private static int Nearest(ReadOnlySpan<float> row, DenseMatrix centers, int[] told)
    {
        int nearest = -1;
        float most = told.Length > 0 ? float.NegativeInfinity : Near;
        for (int center = 0; center < centers.Rows; center++)
        {
            float cosine = OrderedSums.Dot(row, centers.Row(center));
            if (cosine > most && (told.Length == 0 || told.Contains(center)))
            {
                (nearest, most) = (center, cosine);
            }
        }

        return nearest;
    }

    private static HashSet<string>[] Keywords(CodeBookEntry entry) =>
    [
        .. entry.Words.Prepend(entry.Name)
            .Select(GermanText.Analyze)
            .Where(text => text.Sentences.Sum(sentence => sentence.Tokens.Count(token => char.IsLetter(token.Form[0]))) <= MostWordsOfKeyword)
            .Select(Keys)
            .Where(keys => keys.Count > 0),
    ];

    // Of a key word that is a compound the whole; a statement's compounds tell by their parts too.
    private static HashSet<string> Keys(AnnotatedText text) =>
        [.. text.Sentences.SelectMany(sentence => sentence.Tokens).Where(ContentWords.IsContent).Select(ContentWords.KeyOf)];

    private static AnnotatedStatement Said(CodeBookEntry entry)
    {
        string text = string.Join(". ", entry.Words.Prepend(entry.Name));
        Statement statement = new(
            new StatementId(string.Empty), string.Empty, null, text, entry.Place, StatementKind.Proposal, null, NoColumns);
        return new AnnotatedStatement(statement, GermanText.Analyze(text));
    }
}
