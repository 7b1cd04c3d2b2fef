using System.Globalization;
using System.Text;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>Learns from rare forms what endings say: unknown words are rare words.</summary>
internal sealed class SuffixLearner
{
    private const int RareUpTo = 40;
    private const int FormsNeeded = 6;
    private const int ReadingsKept = 3;
    private const double LeastShare = 0.08;
    private readonly Dictionary<string, Dictionary<(Tag Tag, int Cut, string Append), double>> _endings = new(StringComparer.Ordinal);

    /// <summary>Adds the readings of a form.</summary>
    public void Add(LexiconEntry entry)
    {
        if (entry.Count is < 1 or > RareUpTo || !entry.Form.All(char.IsLetter))
        {
            return;
        }

        foreach ((Reading reading, double share) in entry.Readings)
        {
            bool capital = reading.Tag is Tag.Noun or Tag.Name;
            if (share > 0.1 && Script(entry.Form, reading.Lemma.ToLowerInvariant()) is { } script)
            {
                Add(entry.Form, capital, (reading.Tag, script.Cut, script.Append), share);
            }
        }
    }

    /// <summary>The table as <see cref="SuffixTable"/> reads it: endings that say the same as a shorter one are left out.</summary>
    public byte[] Write()
    {
        StringBuilder text = new();
        foreach (string ending in _endings.Keys.Order(StringComparer.Ordinal))
        {
            (Tag Tag, int Cut, string Append, double Share)[] readings = Readings(ending);
            if (readings.Length > 0 && !SaysTheSame(ending, readings))
            {
                text.Append(ending);
                foreach ((Tag tag, int cut, string append, double share) in readings)
                {
                    text.Append(CultureInfo.InvariantCulture, $" {(char)('0' + (int)tag)} {cut} {append} {(char)(' ' + Math.Round(share * 90))}");
                }

                text.Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Add(string form, bool capital, (Tag, int Cut, string) reading, double share)
    {
        for (int length = 1; length <= Math.Min(SuffixTable.LongestEnding, form.Length - 2); length++)
        {
            string ending = (capital ? "^" : string.Empty) + form[^length..];
            if (!_endings.TryGetValue(ending, out Dictionary<(Tag, int, string), double>? readings))
            {
                _endings[ending] = readings = [];
            }

            readings[reading] = readings.GetValueOrDefault(reading) + share;
        }
    }

    private (Tag Tag, int Cut, string Append, double Share)[] Readings(string ending)
    {
        Dictionary<(Tag Tag, int Cut, string Append), double> counts = _endings[ending];
        double sum = counts.Values.Sum();
        return sum < FormsNeeded ? [] : [.. counts
            .Where(entry => entry.Value / sum >= LeastShare)
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Tag).ThenBy(entry => entry.Key.Cut).ThenBy(entry => entry.Key.Append, StringComparer.Ordinal)
            .Take(ReadingsKept)
            .Select(entry => (entry.Key.Tag, entry.Key.Cut, entry.Key.Append, entry.Value / sum))];
    }

    private bool SaysTheSame(string ending, (Tag Tag, int Cut, string Append, double Share)[] readings)
    {
        int mark = ending[0] == '^' ? 1 : 0;
        if (ending.Length - mark < 2)
        {
            return false;
        }

        (Tag Tag, int Cut, string Append, double Share)[] shorter = Readings(string.Concat(ending.AsSpan(0, mark), ending.AsSpan(mark + 1)));
        return shorter.Length > 0 && shorter.Length == readings.Length && shorter.Zip(readings).All(pair =>
            pair.First.Tag == pair.Second.Tag && pair.First.Cut == pair.Second.Cut && pair.First.Append == pair.Second.Append
            && Math.Abs(pair.First.Share - pair.Second.Share) < 0.12);
    }

    /// <summary>How the lemma comes from the form by its end; null where more than the end differs.</summary>
    private static (int Cut, string Append)? Script(string form, string lemma)
    {
        int same = 0;
        while (same < Math.Min(form.Length, lemma.Length) && form[same] == lemma[same])
        {
            same++;
        }

        return form.Length - same <= 4 && lemma.Length - same <= 4 && same > 1 ? (form.Length - same, lemma[same..]) : null;
    }
}
