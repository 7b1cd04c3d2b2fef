using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// What stands before the verb of a German sentence must not stay empty: „In der Regel tagen wir öffentlich“ without its
/// first words is „Wir tagen öffentlich“, and no question.
/// </summary>
internal static class FrontField
{
    // Without a plain subject behind the verb the sentence has lost it: that is for people to decide.
    private const double Torn = 0.4;

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "wir", "ich", "du", "er", "man", "sie", "es", "niemand", "jemand",
    };

    // Before a noun these are its articles.
    private static readonly HashSet<string> LonePronouns = new(StringComparer.Ordinal) { "jeder", "jede", "alle", "dies", "das" };

    /// <summary>The edits without the first words; null where these are not all that stands before the verb.</summary>
    public static Insertion? Without(SentenceView view, TextSpan words)
    {
        int verb = view.Behind(words);
        verb = view.IsComma(verb) ? verb + 1 : verb;
        bool front = view.At(words.Start) == 0 && view.Text.TrimEnd() is [.., '.' or '!'] && IsVerb(view, verb);
        if (!front)
        {
            return null;
        }

        int first = view.Form(verb + 1) == "sich" ? verb + 2 : verb + 1;
        int behind = SubjectEnd(view, first);
        if (behind <= first)
        {
            return new Insertion([new TextEdit(new TextSpan(0, view.Start(verb)), string.Empty)], Torn);
        }

        string subject = view.Text[view.Start(first)..view.End(behind - 1)];
        return new Insertion(
            [
                new TextEdit(new TextSpan(0, view.Start(verb)), Capital.Upper(subject) + " "),
                new TextEdit(new TextSpan(view.End(first - 1), view.End(behind - 1) - view.End(first - 1)), string.Empty),
            ],
            1);
    }

    private static bool IsVerb(SentenceView view, int index) =>
        view.IsWord(index) && char.IsLower(view.Form(index)[0]) && view.Tokens[index].Class is WordClass.Verb or WordClass.Auxiliary
        && Verbs.Infinitives(view.Form(index)).Where(VerbLexicon.Contains)
            .SelectMany(infinitive => Verbs.Readings(view.Form(index), infinitive))
            .Any(reading => reading.Slot.IsFinite && reading.Slot.Mood != VerbMood.Imperative);

    // The token behind the subject that begins here; the same index where none does.
    private static int SubjectEnd(SentenceView view, int first)
    {
        if (IsPronoun(view, first))
        {
            return first + 1;
        }

        int head = first;
        while (view.IsDeterminer(head) || view.IsInflectedAdjective(head))
        {
            head++;
        }

        bool subject = view.IsNoun(head) && !view.IsPreposition(first) && !view.IsContraction(first) && MayBeNominative(view, first);
        return subject ? WithAttributes(view, head) : first;
    }

    private static bool IsPronoun(SentenceView view, int index) => Pronouns.Contains(view.Form(index))
        || (LonePronouns.Contains(view.Form(index)) && !view.IsNoun(index + 1) && !view.IsInflectedAdjective(index + 1));

    private static bool MayBeNominative(SentenceView view, int first) =>
        !view.IsDeterminer(first) || Determiners.Readings(view.Form(first)).Any(reading => reading.Cells.Meets(CellSet.Of(GrammaticalCase.Nominative)));

    // „die Mitglieder des Vorstands und die Gäste“
    private static int WithAttributes(SentenceView view, int head)
    {
        int end = head + 1;
        while (NounAfter(view, view.IsJoint(end) ? end + 1 : IsGenitive(view, end) ? end : -1) is { } noun)
        {
            end = noun + 1;
        }

        return end;
    }

    private static bool IsGenitive(SentenceView view, int index) => view.Form(index) is "der" or "des" or "eines" or "einer" or "aller" or "unserer" or "unseres";

    private static int? NounAfter(SentenceView view, int index)
    {
        if (index < 0)
        {
            return null;
        }

        int at = index;
        while (view.IsDeterminer(at) || view.IsInflectedAdjective(at))
        {
            at++;
        }

        return view.IsNoun(at) ? at : null;
    }
}
