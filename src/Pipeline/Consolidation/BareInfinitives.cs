using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Puts an infinitive beside others that hang on one verb: „Wir wollen sammeln, waschen, trocknen und günstig verkaufen“. Commas part
/// them, and „und“ or „oder“ stands before the last.
/// </summary>
internal static class BareInfinitives
{
    /// <summary>The edits; null where the anchor or the new words are no such infinitive.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="anchor">The words beside which the new ones go.</param>
    /// <param name="after">Whether behind them or before them.</param>
    /// <param name="words">The new words.</param>
    public static IReadOnlyList<TextEdit>? Join(SentenceView view, TextSpan anchor, bool after, NewWords words)
    {
        int verb = view.Behind(anchor) - 1;
        if (!IsMember(view, verb) || !IsInfinitive(words.Text))
        {
            return null;
        }

        return view.IsJoint(verb - 1) ? AtLast(view, verb, after, words)
            : [Beside(view, verb, after, IsInSeries(view, verb) ? ", " : Link(words), words.Text)];
    }

    // „malen und kneten“ + „basteln“: „malen, kneten und basteln“, „malen, basteln und kneten“.
    private static TextEdit[] AtLast(SentenceView view, int verb, bool after, NewWords words)
    {
        int end = view.End(verb - 2);
        return after
            ? [new TextEdit(new TextSpan(end, view.End(verb - 1) - end), ","), Beside(view, verb, true, $" {view.Form(verb - 1)} ", words.Text)]
            : [new TextEdit(new TextSpan(end, 0), ", " + words.Text)];
    }

    private static string Link(NewWords words) => words.Joint.Length > 0 ? $" {words.Joint} " : " und ";

    private static TextEdit Beside(SentenceView view, int verb, bool after, string link, string words) => after
        ? new TextEdit(new TextSpan(view.End(verb), 0), link + words)
        : new TextEdit(new TextSpan(view.Start(verb), 0), words + link);

    private static bool IsInSeries(SentenceView view, int verb) => view.IsJoint(verb + 1)
        || (view.IsComma(verb - 1) && IsMember(view, verb - 2)) || (view.IsComma(verb + 1) && EndsInMember(view, verb + 2));

    // „…, bezahlbar halten und teilen“; what begins with „der“ or „wenn“ is a clause of its own.
    private static bool EndsInMember(SentenceView view, int first)
    {
        int end = first;
        while (view.IsWord(end) && !view.IsSeparator(end))
        {
            end++;
        }

        return end > first && IsMember(view, end - 1) && !view.IsDeterminer(first) && !ClosedWords.IsOpener(view.Form(first));
    }

    private static bool IsMember(SentenceView view, int index) => view.Form(index - 1) != "zu"
        && (IsInfinitive(view.Form(index)) || (index < view.Tokens.Count && view.IsVerb(index) && VerbLexicon.LooksInfinitive(view.Form(index))));

    private static bool IsInfinitive(string word) => word.Length > 0 && char.IsLower(word[0]) && !word.Contains(' ', StringComparison.Ordinal)
        && VerbLexicon.LooksInfinitive(word) && VerbLexicon.Contains(word);
}
