using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Puts an infinitive with „zu“ beside others: „zu fällen, zu kappen oder zu beschädigen“. Each has its „zu“, commas part
/// them, and „und“ or „oder“ stands before the last.
/// </summary>
internal static class InfinitiveSeries
{
    private const string Mark = "zu";

    /// <summary>The edits; null where the anchor or the new words are no such infinitive.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="anchor">The words beside which the new ones go.</param>
    /// <param name="after">Whether behind them or before them.</param>
    /// <param name="words">The new words, with „zu“ or without.</param>
    public static IReadOnlyList<TextEdit>? Join(SentenceView view, TextSpan anchor, bool after, NewWords words)
    {
        int verb = view.Behind(anchor) - 1;
        if (!IsMember(view, verb - 1) || Infinitive(words.Text) is not { } infinitive)
        {
            return null;
        }

        string form = Mark + " " + infinitive;
        bool last = view.IsJoint(verb - 2);
        if (!after)
        {
            // Before the last member and its „oder“ a comma is enough.
            return [last ? Put(view.End(verb - 3), ", " + form) : Put(view.Start(verb - 1), form + ", ")];
        }

        if (last)
        {
            TextSpan joint = new(view.End(verb - 3), view.End(verb - 2) - view.End(verb - 3));
            return [new TextEdit(joint, ","), Put(view.End(verb), $" {view.Form(verb - 2)} {form}")];
        }

        bool alone = !(view.IsSeparator(verb + 1) && (IsMember(view, verb + 2) || HoldsMark(view.Form(verb + 2))));
        string link = words.Joint.Length > 0 ? words.Joint : "und";
        return [Put(view.End(verb), alone ? $" {link} {form}" : ", " + form)];
    }

    private static TextEdit Put(int at, string text) => new(new TextSpan(at, 0), text);

    /// <summary>Whether „zu“ stands there with an infinitive behind it.</summary>
    public static bool IsMember(SentenceView view, int index) =>
        view.Form(index) == Mark && VerbLexicon.LooksInfinitive(view.Form(index + 1));

    // „mitzureden“
    private static bool HoldsMark(string word) => word.IndexOf(Mark, StringComparison.Ordinal) > 0 && VerbLexicon.LooksInfinitive(word);

    // „zu vergiften“, or a verb that is known for one: „offen“ and „selten“ only look like it.
    private static string? Infinitive(string words)
    {
        bool marked = words.StartsWith(Mark + " ", StringComparison.OrdinalIgnoreCase);
        string verb = marked ? words[(Mark.Length + 1)..] : words;
        bool single = verb.Length > 0 && char.IsLower(verb[0]) && !verb.Contains(' ', StringComparison.Ordinal);
        return single && (marked ? VerbLexicon.LooksInfinitive(verb) : VerbLexicon.Contains(verb)) ? verb : null;
    }
}
