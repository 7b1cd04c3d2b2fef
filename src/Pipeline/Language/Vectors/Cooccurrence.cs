namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>Counts which words stand near each other, and weighs the counts by how surprising they are.</summary>
/// <param name="window">Number of words on each side that count as near.</param>
/// <param name="fewest">Pairs counted less often than this are left out.</param>
/// <param name="parallel">How many threads; the result is the same for any number.</param>
internal sealed class Cooccurrence(int window, int fewest, ParallelOptions parallel)
{
    /// <summary>Positive pointwise mutual information, a row and a column a word.</summary>
    /// <param name="texts">Texts as numbers of words; a window never reaches over the end of one.</param>
    /// <param name="words">Number of words.</param>
    public SparseMatrix PositivePmi(IReadOnlyList<int[]> texts, int words)
    {
        int[] running = Joined(texts);
        (int[] starts, int[] places) = PlacesOf(running, words);
        (int Column, float Value)[][] rows = new (int, float)[words][];
        Parallel.For(0, words, parallel, () => new int[words], (word, _, counts) =>
        {
            rows[word] = Count(running, places.AsSpan(starts[word], starts[word + 1] - starts[word]), counts);
            return counts;
        }, _ => { });
        return SparseMatrix.FromRows(words, Weighed(rows));
    }

    // One long text with gaps (-1) as wide as the window.
    private int[] Joined(IReadOnlyList<int[]> texts)
    {
        int[] running = new int[window + texts.Sum(text => text.Length + window)];
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

    private (int Column, float Value)[] Count(int[] running, ReadOnlySpan<int> places, int[] counts)
    {
        List<int> touched = [];
        foreach (int place in places)
        {
            for (int near = place - window; near <= place + window; near++)
            {
                int other = running[near];
                if (other >= 0 && near != place && counts[other]++ == 0)
                {
                    touched.Add(other);
                }
            }
        }

        touched.Sort();
        List<(int Column, float Value)> row = [];
        foreach (int other in touched)
        {
            if (counts[other] >= fewest)
            {
                row.Add((other, counts[other]));
            }

            counts[other] = 0;
        }

        return [.. row];
    }

    private static (int Column, float Value)[][] Weighed((int Column, float Value)[][] rows)
    {
        double[] sums = [.. rows.Select(row => row.Sum(cell => (double)cell.Value))];
        // Levy, Goldberg and Dagan (2015): counts to the power of 3/4 keep rare contexts from looking too telling.
        double[] contexts = [.. sums.Select(sum => Math.Sqrt(sum) * Math.Sqrt(Math.Sqrt(sum)))];
        double total = contexts.Sum();
        return [.. rows.Select((row, word) => row
            .Select(cell => (cell.Column,
                Value: (float)SteadyMath.Log(cell.Value * total / (sums[word] * contexts[cell.Column]))))
            .Where(cell => cell.Value > 0)
            .ToArray())];
    }
}
