using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Gives a sentence, a list item, a heading or a paragraph a new wording.</summary>
internal static class RewriteEdits
{
    private static readonly string[] BlockWords =
        ["absatz", "überschrift", "ueberschrift", "titel", "motto", "spiegelstrich", "abschnitt", "punkt", "präambel"];

    public static IReadOnlyList<TextEdit> Make(string text, Spot spot, string newText, Anchor? anchor)
    {
        string words = newText.Trim();
        if (words.Length == 0)
        {
            return [];
        }

        TextSpan block = WithoutNumber(text, spot.Block);
        words = words[DraftText.NumberOf(words)..];
        TextSpan span = spot.Words == block || NamesBlock(anchor) ? block : spot.Sentence;
        string old = text.Substring(span.Start, span.Length);
        string mark = old[old.TrimEnd('.', ',', ';', '!', '?', ':').Length..];
        string written = char.IsUpper(old.FirstOrDefault(char.IsLetter)) ? Opened(words) : words;
        return [new TextEdit(span, Marked(written, mark))];
    }

    // „(2) “ is not worded anew.
    private static TextSpan WithoutNumber(string text, TextSpan block)
    {
        int number = DraftText.NumberOf(text.AsSpan(block.Start, block.Length));
        return new TextSpan(block.Start + number, block.Length - number);
    }

    // A new sentence brings its own mark; list items and headings keep theirs, or none.
    private static string Marked(string written, string mark)
    {
        bool closed = written.TrimEnd('“', '”', '"', '«', '»', '‘') is [.., '.' or '!' or '?' or ':' or '…'];
        bool ofList = mark.Length > 0 && mark[0] is ',' or ';';
        return mark.Length == 0 ? written.TrimEnd('.') : ofList || !closed ? written.TrimEnd('.') + mark : written;
    }

    // The capital stands behind the mark that opens a quotation.
    private static string Opened(string words)
    {
        string core = words.TrimStart('„', '“', '"', '»', '«', '‚', '(');
        return words[..^core.Length] + Capital.Upper(core);
    }

    private static bool NamesBlock(Anchor? anchor) => anchor is not null
        && !Names(anchor.Text, "satz", true) && BlockWords.Any(word => Names(anchor.Text, word, false));

    // „Absatz“ contains „satz“: only the word itself counts, and „§ 2 Absatz 1 Satz 1“ has both.
    private static bool Names(string anchor, string word, bool whole)
    {
        int at = anchor.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && whole && char.IsLetter(anchor[at - 1]))
        {
            at = anchor.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at >= 0;
    }
}
