namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>Counts which words stand near each other, and weighs the counts by how surprising they are.</summary>
/// <param name="window">Number of words on each side that count as near.</param>
/// <param name="fewest">Pairs counted less often than this are left out.</param>
/// <param name="parallel">How many threads; the result is the same for any number.</param>
internal sealed class Cooccurrence(int window, int fewest, ParallelOptions parallel)
{
    // Each part needs room for a count a word.
    private const int WordsOfAPart = 1_024;

    /// <summary>Positive pointwise mutual information, a row and a column a word.</summary>
    /// <param name="texts">Texts as numbers of words; a window never reaches over the end of one.</param>
    /// <param name="words">Number of words.</param>
    public SparseMatrix PositivePmi(IReadOnlyList<int[]> texts, int words)
    {
        int[] running = Joined(texts);
        (int[] starts, int[] places) = PlacesOf(running, words);
        int[][] others = new int[words][];
        float[][] values = new float[words][];
        int parts = (words + WordsOfAPart - 1) / WordsOfAPart;
        Parallel.For(0, parts, parallel, part =>
        {
            int[] counts = new int[words];
            for (int word = part * WordsOfAPart; word < Math.Min(words, (part + 1) * WordsOfAPart); word++)
            {
                others[word] = Count(running, places.AsSpan(starts[word], starts[word + 1] - starts[word]), counts, out values[word]);
            }
        });
        Weigh(others, values, parallel);
        return SparseMatrix.FromRows(words, others, values);
    }

    // One long text with gaps (-1) as wide as the window.
    private int[] Joined(IReadOnlyList<int[]> texts)
    {
        int length = window;
        foreach (int[] text in texts)
        {
            length += text.Length + window;
        }

        int[] running = new int[length];
        Array.Fill(running, -1);
        int place = window;
        foreach (int[] text in texts)
        {
            text.CopyTo(running, place);
            place += text.Length + window;
        }

        return running;
    }

    private static (int[] Starts, int[] Places) PlacesOf(int[] running, int words)
    {
        int[] starts = new int[words + 1];
        foreach (int word in running)
        {
            if (word >= 0)
            {
                starts[word + 1]++;
            }
        }

        for (int word = 0; word < words; word++)
        {
            starts[word + 1] += starts[word];
        }

        int[] next = starts.AsSpan(0, words).ToArray();
        int[] places = new int[starts[words]];
        for (int place = 0; place < running.Length; place++)
        {
            if (running[place] >= 0)
            {
                places[next[running[place]]++] = place;
            }
        }

        return (starts, places);
    }

    // The words near a word, ascending, and how often each is.
    private int[] Count(int[] running, ReadOnlySpan<int> places, int[] counts, out float[] values)
    {
        int[] touched = new int[Math.Min(counts.Length, 2 * window * places.Length)];
        int found = 0;
        foreach (int place in places)
        {
            for (int near = place - window; near <= place + window; near++)
            {
                int other = running[near];
                if (other >= 0 && near != place && counts[other]++ == 0)
                {
                    touched[found++] = other;
                }
            }
        }

        Array.Sort(touched, 0, found);
        int kept = 0;
        values = new float[found];
        for (int index = 0; index < found; index++)
        {
            int other = touched[index];
            if (counts[other] >= fewest)
            {
                touched[kept] = other;
                values[kept++] = counts[other];
            }

            counts[other] = 0;
        }

        Array.Resize(ref touched, kept);
        Array.Resize(ref values, kept);
        return touched;
    }

    private static void Weigh(int[][] others, float[][] values, ParallelOptions parallel)
    {
        double[] sums = new double[values.Length];
        double[] contexts = new double[values.Length];
        double total = 0;
        for (int word = 0; word < sums.Length; word++)
        {
            foreach (float count in values[word])
            {
                sums[word] += count;
            }

            // Levy, Goldberg and Dagan (2015): counts to the power of 3/4 keep rare contexts from looking too telling.
            contexts[word] = Math.Sqrt(sums[word]) * Math.Sqrt(Math.Sqrt(sums[word]));
            total += contexts[word];
        }

        WorkBlocks.Run(sums.Length, parallel, (first, end) =>
        {
            double[] ratios = [];
            for (int word = first; word < end; word++)
            {
                int[] near = others[word];
                ratios = ratios.Length < near.Length + 8 ? new double[2 * near.Length + 8] : ratios;
                for (int index = 0; index < near.Length; index++)
                {
                    ratios[index] = values[word][index] * total / (sums[word] * contexts[near[index]]);
                }

                Keep(ref others[word], ref values[word], ratios);
            }
        });
    }

    // What is together more often than by chance.
    private static void Keep(ref int[] near, ref float[] values, double[] ratios)
    {
        Span<double> logs = ratios.AsSpan(0, (near.Length + 7) / 8 * 8);
        logs[near.Length..].Fill(1);
        SteadyMath.Logs(logs);
        int kept = 0;
        for (int index = 0; index < near.Length; index++)
        {
            float value = (float)logs[index];
            if (value > 0)
            {
                near[kept] = near[index];
                values[kept++] = value;
            }
        }

        Array.Resize(ref near, kept);
        Array.Resize(ref values, kept);
    }
}
