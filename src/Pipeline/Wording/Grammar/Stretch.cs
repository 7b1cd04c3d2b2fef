using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// New words without quotation marks: all that stands behind the word that offers them, prepositions and adverbs
/// included („lieber per E-Mail“, „besser alle in einem Boot“), up to a verb, a reason or the place that is named.
/// </summary>
internal static class Stretch
{
    private const Sense Stops = Sense.Subordinator | Sense.Reason | Sense.Sondern | Sense.But | Sense.Instead | Sense.Than | Sense.Better
        | Sense.Blame | Sense.Praise | Sense.Refuse | Sense.Contest | Sense.Verbal | Sense.Anaphor | Sense.There;

    /// <summary>The words from a unit on; null where a quotation, a verb or nothing stands there.</summary>
    public static Phrase? From(Scene scene, int unit)
    {
        Clause clause = scene.Clause;
        List<int> members = [.. clause.Members.SkipWhile(member => member < unit || IsEdge(clause.Units[member]))];
        int length = 0;
        while (length < members.Count && !Ends(scene, members, length))
        {
            length++;
        }

        while (length > 0 && IsTail(clause.Units[members[length - 1]]))
        {
            length--;
        }

        return length == 0 || clause.Units[members[0]].Kind == UnitKind.Quote ? null : Of(clause, members, length);
    }

    /// <summary>All units of the clause from a unit on.</summary>
    public static Phrase? All(Scene scene, int unit)
    {
        List<int> members = [.. scene.Clause.Members.Where(member => member >= unit)];
        return members.Count == 0 ? null : Of(scene.Clause, members, members.Count);
    }

    private static Phrase Of(Clause clause, List<int> members, int length)
    {
        (int first, int last) = (members[0], members[length - 1]);
        int start = clause.Units[first].Span.Start;
        bool draft = members.Take(length).Any(member => clause.Units[member].Has(Sense.Draft));
        bool novel = members.Take(length).Any(member => PhraseReader.IsNovel(clause.Units[member]));
        bool framed = clause.Phrases.Exists(phrase => phrase.Framed && phrase.First <= first && phrase.Last >= first);
        return new Phrase(
            PhraseKind.Bare, new TextSpan(start, clause.Units[last].End - start), Sense.None, framed ? Sense.Word : Sense.None, first, last, draft, false, novel);
    }

    private static bool Ends(Scene scene, List<int> members, int at)
    {
        Unit unit = scene.Units[members[at]];
        if (at > 0 && members[at] != members[at - 1] + 1)
        {
            // A bracket stood between.
            return true;
        }

        bool stops = unit.Has(Stops) && !unit.Has(Sense.Draft | Sense.Article) && !(at == 0 && unit.Has(Sense.Praise));
        bool mark = unit.Kind is not (UnitKind.Word or UnitKind.Quote or UnitKind.Comma or UnitKind.Sign);
        return stops || mark || (at > 0 && (IsVerb(scene, unit) || IsPlace(scene, members[at])));
    }

    private static bool IsVerb(Scene scene, Unit unit) =>
        unit is { Class: WordClass.Verb, Kind: UnitKind.Word } && !char.IsUpper(scene.Text[unit.Span.Start]);

    /// <summary>Whether a unit begins the place of a change: „zehn | bei den Arbeitsstunden“, „Mitglied | im zweiten Satz“.</summary>
    public static bool IsPlace(Scene scene, int at)
    {
        Unit unit = scene.Units[at];
        if (!unit.Has(Sense.At | Sense.Into) || unit.Has(Sense.Draft))
        {
            return false;
        }

        Phrase? next = scene.Clause.Phrases.Find(phrase => phrase.First > at && phrase.First - at <= 2);
        return next is { Kind: PhraseKind.Place } || (next is { InDraft: true } && unit.Key is "bei" or "beim" or "bi" or "bim");
    }

    private static bool IsEdge(Unit unit) =>
        unit.Kind is not (UnitKind.Word or UnitKind.Quote) || unit.Has(Sense.And)
        || (unit.Has(Sense.Filler | Sense.Better) && !unit.Has(Sense.Draft) && !WholeClause.Speaks(unit))
        || (unit.Has(Sense.Article) && !unit.Has(Sense.Draft));

    private static bool IsTail(Unit unit) =>
        unit.Kind is not (UnitKind.Word or UnitKind.Quote) || (unit.Has(Sense.And | Sense.Or | Sense.Filler | Sense.Article | Sense.Preposition | Sense.Negation | Sense.Pronoun) && !unit.Has(Sense.Draft));
}
