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

    // Small words that lead a phrase without belonging to it; an adverb does belong („immer eine Handbreit“).
    private const Sense Joint = Sense.Article | Sense.Preposition | Sense.And | Sense.Or | Sense.Auxiliary | Sense.Copula | Sense.Modal
        | Sense.Negation | Sense.Subordinator | Sense.Sondern | Sense.But | Sense.Anaphor;

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

    // A quotation is the draft's when at least two thirds of its content words stand there in a row: „volle Teilhabe“ is
    // not, where the draft has „gleichberechtigte Teilhabe“.
    private static void MarkQuote(DraftIndex index, string text, List<Unit> units, int unit)
    {
        List<DraftWord> words = index.Number(text, units[unit].Inner);
        int contents = words.Count(word => word.Content);
        int most = 0;
        for (int at = 0; at < words.Count && most < contents; at++)
        {
            most = Math.Max(most, DraftSearch.Longest(index, words, at).Contents);
        }

        if ((most > 0 && 3 * most >= 2 * contents) || (contents == 0 && StandsWhole(index, words)))
        {
            units[unit] = units[unit] with { Sense = units[unit].Sense | Sense.Draft };
        }
    }

    // „nicht“, „und der“: small words alone are the draft's where they stand there just so.
    private static bool StandsWhole(DraftIndex index, List<DraftWord> words) => words.Count > 0 && words.TrueForAll(word => word.Id >= 0)
        && index.Places(words[0].Id).Any(place => words.Count <= index.Texts[place.Text].Words.Count - place.Word
            && words.Select((word, at) => index.Texts[place.Text].Words[place.Word + at].Id == word.Id).All(same => same));

    private static List<(int First, int Last)> Runs(
        DraftIndex index, List<Unit> units, List<DraftWord> words, List<int> owners)
    {
        List<(int, int)> runs = [];
        int at = 0;
        int taken = 0;
        while (at < words.Count)
        {
            DraftRun run = DraftSearch.Longest(index, words, at);
            int end = run.Count == 0 ? at + 1 : run.First + run.Count;
            if (run.Contents > 0)
            {
                int from = Math.Max(run.First, taken);
                (int first, int last) = Trim(units, owners, from, end - 1, words, EndsSentence(index, run));
                first = Opens(units, owners[from], last) ? owners[from] : first;
                if (first <= last && Unbroken(units, first, last) && (runs.Count == 0 || runs[^1].Item2 < first))
                {
                    runs.Add((first, last));
                }
            }

            at = Math.Max(end, at + 1);
            taken = run.Count > 0 ? at : taken;
        }

        return runs;
    }

    // „Die Jugend verwaltet sich selbst“: up to the end of a sentence of the draft small words belong to the row as well.
    private static bool EndsSentence(DraftIndex index, DraftRun run)
    {
        DraftText text = index.Texts[run.Text];
        int end = text.Words[run.Word + run.Count - 1].End;
        return run.Count > 2 && end < text.Draft.Text.Length && text.Draft.Text[end] is '.' or '!' or '?';
    }

    // The row from its first to its last content word: „die Vielfalt der“ gives „Vielfalt“.
    private static (int First, int Last) Trim(List<Unit> units, List<int> owners, int first, int last, List<DraftWord> words, bool whole)
    {
        while (first < last && !words[first].Content && units[owners[first]].Has(Joint) && !units[owners[first]].Has(Sense.Pronoun))
        {
            first++;
        }

        while (!whole && last > first && !words[last].Content && !EndsWithVerb(units, owners[last]))
        {
            last--;
        }

        return (owners[first], owners[last]);
    }

    // „Angehörige dürfen: das klingt …“: before a mark the verb belongs to the words.
    private static bool EndsWithVerb(List<Unit> units, int at) => at + 1 < units.Count && units[at].Has(Sense.Modal | Sense.Copula | Sense.Auxiliary)
        && units[at + 1].Kind is UnitKind.Colon or UnitKind.Question or UnitKind.Dash;

    // „Im Einzelfall streichen“, „gegenüber der Stadt klingt …“: at the head of a clause and before what is done with
    // the words, the small word that leads them belongs to them.
    private static bool Opens(List<Unit> units, int first, int last)
    {
        bool head = first == 0 || units[first - 1].Kind is not (UnitKind.Word or UnitKind.Quote);
        bool small = units[first].Has(Sense.Into | Sense.At | Sense.With | Sense.Of | Sense.Copula | Sense.Modal | Sense.Auxiliary)
            && !units[first].Has(Sense.Article | Sense.Pronoun);
        bool spoken = last + 1 < units.Count
            && (units[last + 1].Has(Sense.Delete | Sense.Sound | Sense.Blame) || units[last + 1].Kind == UnitKind.Arrow);
        bool leads = (small && spoken) || IsLabel(units, first, last) || (IsPreposition(units[first]) && IsSpokenOf(units, last + 1));
        return head ? leads : IsDoubled(units[first - 1], units[first]);
    }

    // „auf Augenhöhe: so lassen“
    private static bool IsLabel(List<Unit> units, int first, int last) => IsPreposition(units[first]) && !units[first].Has(Sense.After | Sense.Before)
        && last + 1 < units.Count && units[last + 1].Kind is UnitKind.Colon or UnitKind.Dash;

    private static bool IsPreposition(Unit unit) => unit.Has(Sense.Preposition) && !unit.Has(Sense.Article);

    // „über | mittels eingeschriebenen Briefes“
    private static bool IsDoubled(Unit outer, Unit inner) =>
        inner.Has(Sense.Preposition) && outer.Has(Sense.Preposition) && !outer.Has(Sense.After | Sense.Before);

    // „Nach freiem Ermessen, ist das …?“, „nach Maßgabe hat niemand verstanden“: nothing is put in beside the words.
    private static bool IsSpokenOf(List<Unit> units, int from)
    {
        bool begins = from < units.Count && (units[from].Kind is UnitKind.Comma or UnitKind.Question || units[from].Has(Sense.Auxiliary | Sense.Copula));
        for (int at = from; begins && at < units.Count && at < from + 12; at++)
        {
            begins = units[at].Kind != UnitKind.Quote && units[at].Key != "noch"
                && !units[at].Has(Sense.Insert | Sense.Add | Sense.Lack | Sense.Belong | Sense.Place | Sense.Move | Sense.Called);
        }

        return begins;
    }

    private static bool Unbroken(List<Unit> units, int first, int last)
    {
        for (int unit = first; unit <= last; unit++)
        {
            bool inside = units[unit].Kind is UnitKind.Word or UnitKind.Comma or UnitKind.Dash or UnitKind.Sign;
            if (!inside || (first == last && units[unit].Key is "gehabt" or "gewesen" or "geworden") || (first == last && units[unit].Has(Sense.Change | Sense.Blame | Sense.Praise | Sense.Better | Sense.Part | Sense.Stay | Sense.Called)))
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
