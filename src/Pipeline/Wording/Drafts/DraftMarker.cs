using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>
/// Marks the units of a statement that stand in a draft. Several words of the draft in a row become one unit, so that
/// a verb or a comma among them is not taken for the note's own.
/// </summary>
internal static class DraftMarker
{
    // Names of the text itself stay such, even where the draft holds them too („Leitbild der Station“).
    private static readonly HashSet<string> CoreTexts = new(StringComparer.Ordinal) { "text", "leitbild", "entwurf", "definition", "satzung" };

    public static void Mark(DraftIndex index, string text, List<Unit> units)
    {
        if (index.IsEmpty)
        {
            return;
        }

        List<int> owners = [];
        List<DraftWord> words = [];
        for (int unit = 0; unit < units.Count; unit++)
        {
            if (units[unit].Kind == UnitKind.Quote)
            {
                MarkQuote(index, text, units, unit);
            }
            else if (units[unit].Kind == UnitKind.Word)
            {
                List<DraftWord> own = index.Number(text, units[unit].Span);
                words.AddRange(own);
                owners.AddRange(Enumerable.Repeat(unit, own.Count));
            }
        }

        Merge(units, Runs(index, units, words, owners));
    }

    // A quotation is the draft's when at least half of its content words stand there in a row.
    private static void MarkQuote(DraftIndex index, string text, List<Unit> units, int unit)
    {
        List<DraftWord> words = index.Number(text, units[unit].Inner);
        int contents = words.Count(word => word.Content);
        int most = 0;
        for (int at = 0; at < words.Count && 2 * most < contents; at++)
        {
            most = Math.Max(most, DraftSearch.Longest(index, words, at).Contents);
        }

        if (most > 0 && 2 * most >= contents)
        {
            units[unit] = units[unit] with { Sense = units[unit].Sense | Sense.Draft };
        }
    }

    private static List<(int First, int Last)> Runs(
        DraftIndex index, List<Unit> units, List<DraftWord> words, List<int> owners)
    {
        List<(int, int)> runs = [];
        int at = 0;
        while (at < words.Count)
        {
            DraftRun run = DraftSearch.Longest(index, words, at);
            int end = run.Count == 0 ? at + 1 : run.First + run.Count;
            if (run.Contents > 0)
            {
                (int first, int last) = Trim(units, owners, Math.Max(run.First, at), end - 1, words);
                if (first <= last && Unbroken(units, first, last) && (runs.Count == 0 || runs[^1].Item2 < first))
                {
                    runs.Add((first, last));
                }
            }

            at = Math.Max(end, at + 1);
        }

        return runs;
    }

    // The row from its first to its last content word: „die Vielfalt der“ gives „Vielfalt“.
    private static (int First, int Last) Trim(List<Unit> units, List<int> owners, int first, int last, List<DraftWord> words)
    {
        while (first < last && !words[first].Content && !units[owners[first]].Has(Sense.Pronoun))
        {
            first++;
        }

        while (last > first && !words[last].Content)
        {
            last--;
        }

        return (owners[first], owners[last]);
    }

    private static bool Unbroken(List<Unit> units, int first, int last)
    {
        for (int unit = first; unit <= last; unit++)
        {
            bool inside = units[unit].Kind is UnitKind.Word or UnitKind.Comma or UnitKind.Dash or UnitKind.Sign;
            if (!inside || (first == last && units[unit].Has(Sense.Change | Sense.Blame | Sense.Praise | Sense.Better | Sense.Part)))
            {
                return false;
            }
        }

        return true;
    }

    private static void Merge(List<Unit> units, List<(int First, int Last)> runs)
    {
        for (int run = runs.Count - 1; run >= 0; run--)
        {
            (int first, int last) = runs[run];
            TextSpan span = new(units[first].Span.Start, units[last].End - units[first].Span.Start);
            Sense kept = first == last ? units[first].Sense & ~(Sense.Word | Sense.Text | Sense.Thing) : Sense.None;
            kept |= first == last && CoreTexts.Contains(units[first].Key) ? Sense.Text : Sense.None;
            units[first] = new Unit(UnitKind.Word, span, span, kept | Sense.Draft, first == last ? units[first].Key : string.Empty, units[first].Class);
            units.RemoveRange(first + 1, last - first);
        }
    }
}
