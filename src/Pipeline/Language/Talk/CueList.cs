using System.Globalization;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>Words that hint at a kind, with weights; found in one pass over the words of a sentence.</summary>
internal sealed class CueList
{
    /// <summary>Most words that „…“ stands for: beyond a clause the words have nothing to do with each other.</summary>
    private const int WidestGap = 12;

    private static readonly IReadOnlySet<string> Denials = CueSentence.Folded("kinds/denials.txt");

    private static readonly List<Cue> None = [];

    private readonly Dictionary<string, List<Cue>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Reads a file of lines <c>weight words</c> below Language/Data.</summary>
    public CueList(string name)
    {
        foreach (string line in LanguageData.Lines(name))
        {
            Cue cue = Parse(line.Split(' '));
            if (!_byFirst.TryGetValue(cue.Words[0].Text, out List<Cue>? cues))
            {
                _byFirst[cue.Words[0].Text] = cues = [];
            }

            cues.Add(cue);
        }
    }

    /// <summary>Weight of all cues in a sentence; of cues that begin at the same word only the longest counts.</summary>
    public double Weigh(IReadOnlyList<string> words)
    {
        double sum = 0;
        for (int at = 0; at < words.Count; at++)
        {
            Cue? best = null;
            foreach (Cue cue in _byFirst.GetValueOrDefault(words[at], None))
            {
                if ((best is null || cue.Words.Count > best.Words.Count) && Fits(cue, words, at))
                {
                    best = cue;
                }
            }

            sum += best is null || IsDenied(words, at) ? 0 : best.Weight;
        }

        return sum;
    }

    /// <summary>„nicht falsch“ and „keine Bedenken“ say nothing of the kind; cues that begin with „nicht“ are their own.</summary>
    private static bool IsDenied(IReadOnlyList<string> words, int at) => at > 0 && Denials.Contains(words[at - 1]);

    private static Cue Parse(string[] fields)
    {
        List<CueWord> words = [];
        bool isBehindGap = false;
        foreach (string field in fields.Skip(1).Where(field => field is not ("^" or "$")))
        {
            if (field == "…")
            {
                isBehindGap = true;
                continue;
            }

            words.Add(new CueWord(WordFold.Fold(field), isBehindGap ? WidestGap : 0));
            isBehindGap = false;
        }

        double weight = double.Parse(fields[0], CultureInfo.InvariantCulture);
        return new Cue(words, weight, fields[1] == "^", fields[^1] == "$");
    }

    private static bool Fits(Cue cue, IReadOnlyList<string> words, int at)
    {
        if (cue.IsFirst && at > 0)
        {
            return false;
        }

        int next = at;
        foreach (CueWord word in cue.Words)
        {
            int last = Math.Min(next + word.Gap, words.Count - 1);
            while (next <= last && words[next] != word.Text)
            {
                next++;
            }

            if (next > last)
            {
                return false;
            }

            next++;
        }

        return !cue.IsLast || next == words.Count;
    }

    /// <summary>A word of a cue.</summary>
    /// <param name="Text">The word, folded.</param>
    /// <param name="Gap">How many other words may stand before it.</param>
    private readonly record struct CueWord(string Text, int Gap);

    private sealed record Cue(IReadOnlyList<CueWord> Words, double Weight, bool IsFirst, bool IsLast);
}
