using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// The words that the items of a list go on with: „Der Beirat setzt sich ein für:“ makes an accusative of „- eine gute
/// Behandlung“.
/// </summary>
internal static class ListLead
{
    /// <summary>The lead with a space behind it; empty where the place stands in no item, or the item begins anew.</summary>
    public static string Of(string text, Spot spot)
    {
        bool goesOn = char.IsLower(spot.View.Text.FirstOrDefault());
        ItemList? list = goesOn ? ItemList.At(text, spot.Sentence.Start) : null;
        if (list is null || !list.Items.Any(item => item.Core.Start == spot.Sentence.Start))
        {
            return string.Empty;
        }

        string before = text[..list.Items[0].Line.Start].TrimEnd();
        string line = before[(before.LastIndexOf('\n') + 1)..];
        bool open = line.Length > 0 && line[^1] is not ('.' or '!' or '?') && line[0] is not ('#' or '|' or '>') && ItemList.MarkLength(line, 0) == 0;
        TextSpan? last = open ? DraftText.SentencesOf(line).Cast<TextSpan?>().LastOrDefault() : null;
        return last is { } sentence ? line.Substring(sentence.Start, sentence.Length).TrimEnd(':', ' ') + " " : string.Empty;
    }
}
