using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Puts a person's words in letter for letter: nothing but the space beside them is mended.</summary>
internal static class ExactEdits
{
    private const string Closing = ",;.:!?)“”’‘»";

    public static Insertion Make(string text, Spot spot, PlaceKind kind, string words)
    {
        TextSpan span = spot.Words;
        return kind switch
        {
            PlaceKind.Words => new Insertion([new TextEdit(span, words)], 1),
            PlaceKind.Before => new Insertion([new TextEdit(new TextSpan(span.Start, 0), words + Space(words[^1], text, span.Start))], 1),
            PlaceKind.After or PlaceKind.Within => Behind(text, span.Start + span.Length, words),
            _ => Insertion.None,
        };
    }

    // Behind the mark that closes a quotation, not within it.
    private static Insertion Behind(string text, int end, string words)
    {
        int at = end;
        while (at < text.Length && text[at] is '“' or '”' or '’' or '‘' or '»')
        {
            at++;
        }

        bool joins = Closing.Contains(words[0], StringComparison.Ordinal) || char.IsWhiteSpace(words[0]);
        return new Insertion([new TextEdit(new TextSpan(at, 0), joins ? words : " " + words)], 1);
    }

    private static string Space(char last, string text, int at) =>
        char.IsWhiteSpace(last) || last is '„' or '‚' or '(' || at >= text.Length ? string.Empty : " ";
}
