using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>Three views of what terms mean: the statements' topics, a large text's use of words, and the statements' own.</summary>
/// <param name="names">The terms.</param>
/// <param name="rows">Statements as damped counts of terms.</param>
/// <param name="seed">Where chance begins.</param>
/// <param name="parallel">How many threads; the result is the same for any number.</param>
internal sealed class TermSpaces(IReadOnlyList<string> names, SparseMatrix rows, long seed, ParallelOptions parallel)
{
    // The last ones count little (see TruncatedSvd.Fade). 60 were a little less steady; 10 words did as well as 5 or 20.
    private const int LatentDimensions = 80;
    private const int OwnDimensions = 80;
    private const int OwnWindow = 10;
    private const int PowerIterations = 4;

    // A term of a single statement connects it with none.
    private const int FewestStatements = 2;

    // Smooth inverse frequency (Arora, Liang and Ma 2017): a / (a + p). 1e-4 was better than 3e-4 and 1e-3 by half a
    // point on both public sets; the debates' frequent words are not those of an event.
    private const float Smoothing = 1e-4f;

    /// <summary>Latent semantic analysis of the statements: terms by idf², strongest directions.</summary>
    public TermSpace Latent()
    {
        float[] weights = TermWeights();
        SparseMatrix weighed = rows.Scaled(weights);
        weighed.NormalizeRows();
        TruncatedSvd svd = TruncatedSvd.Of(weighed, LatentDimensions, PowerIterations, seed, parallel);
        float[] fade = svd.Fade();
        for (int term = 0; term < svd.V.Rows; term++)
        {
            OrderedSums.Scale(svd.V.Row(term), fade);
        }

        return new TermSpace(Scaled(svd.V, weights), null, parallel);
    }

    /// <summary>Directions from the background table; terms that it does not know are zero.</summary>
    public TermSpace Background(BackgroundTable table)
    {
        DenseMatrix vectors = new(names.Count, table.Dimensions);
        for (int term = 0; term < names.Count; term++)
        {
            if (table.Find(names[term]) is >= 0 and int word)
            {
                table.AddTo(vectors.Row(term), word, Smooth(table.Share(word)));
            }
        }

        return new TermSpace(vectors, rows, parallel);
    }

    /// <summary>Directions that are learned like the background's, from the statements themselves.</summary>
    public TermSpace Own(IReadOnlyList<TermUse[]> statements)
    {
        int[][] texts = new int[statements.Count][];
        float[] counts = new float[names.Count];
        int used = 0;
        for (int text = 0; text < texts.Length; text++)
        {
            texts[text] = Array.ConvertAll(statements[text], use => use.Term);
            used += texts[text].Length;
            foreach (int term in texts[text])
            {
                counts[term]++;
            }
        }

        SparseMatrix surprise = new Cooccurrence(OwnWindow, fewest: 1, parallel).PositivePmi(texts, names.Count);
        TruncatedSvd svd = TruncatedSvd.Of(surprise, OwnDimensions, PowerIterations, seed, parallel);
        float[] roots = Array.ConvertAll(svd.S, MathF.Sqrt);
        OrderedSums.Scale(roots, svd.Fade());
        for (int term = 0; term < names.Count; term++)
        {
            OrderedSums.Scale(svd.U.Row(term), roots);
        }

        svd.U.CenterRows();
        svd.U.NormalizeRows();
        float all = Math.Max(1, used);
        return new TermSpace(Scaled(svd.U, Array.ConvertAll(counts, count => Smooth(count / all))), rows, parallel);
    }

    private static float Smooth(float share) => Smoothing / (Smoothing + share);

    private float[] TermWeights()
    {
        int[] spread = new int[names.Count];
        for (int row = 0; row < rows.Rows; row++)
        {
            foreach (int term in rows.Indices(row))
            {
                spread[term]++;
            }
        }

        return Array.ConvertAll(spread, count =>
        {
            double idf = SteadyMath.Log(1 + (double)rows.Rows / Math.Max(1, count));
            return count < FewestStatements ? 0 : (float)(idf * idf);
        });
    }

    private static DenseMatrix Scaled(DenseMatrix vectors, float[] weights)
    {
        for (int row = 0; row < vectors.Rows; row++)
        {
            OrderedSums.Scale(vectors.Row(row), weights[row]);
        }

        return vectors;
    }
}
