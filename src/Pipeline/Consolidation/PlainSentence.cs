using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// A sentence without its marks of emphasis and its link targets, for grammar to read, and the way back: „Ein **guter**
/// Plan“ is „Ein guter Plan“.
/// </summary>
internal sealed class PlainSentence
{
    private readonly List<int> _places;

    private readonly int _length;

    private PlainSentence(string marked, List<int> places)
    {
        _places = places;
        _length = marked.Length;
        Text = string.Concat(places.Select(place => marked[place]));
    }

    /// <summary>The sentence without marks.</summary>
    public string Text { get; }

    public static PlainSentence Of(string sentence)
    {
        List<int> places = [];
        for (int at = 0; at < sentence.Length; at++)
        {
            if (LinkTarget(sentence, at) is { } end)
            {
                at = end;
            }
            else if (!IsMark(sentence, at))
            {
                places.Add(at);
            }
        }

        return new PlainSentence(sentence, places);
    }

    /// <summary>Whether a sentence has emphasis or links, which are no words to stand in a series.</summary>
    public static bool HasMarks(string sentence) => sentence.AsSpan().IndexOfAny('*', '_', '[') >= 0;

    /// <summary>A span of the marked sentence in the plain one.</summary>
    public TextSpan Here(TextSpan marked)
    {
        int start = Index(marked.Start);
        return new TextSpan(start, Index(marked.Start + marked.Length) - start);
    }

    /// <summary>An edit of the plain sentence in the marked one; the marks around its words stay.</summary>
    public TextEdit Back(TextEdit edit)
    {
        int start = edit.Span.Start;
        if (edit.Span.Length == 0)
        {
            return edit with { Span = new TextSpan(start == 0 ? 0 : Behind(start - 1), 0) };
        }

        int from = _places[start];
        return edit with { Span = new TextSpan(from, _places[start + edit.Span.Length - 1] + 1 - from) };
    }

    // Behind a word its marks are closed first: „**fair** und offen“.
    private int Behind(int index) =>
        !char.IsLetterOrDigit(Text[index]) ? _places[index] + 1
        : index + 1 < _places.Count ? _places[index + 1]
        : _length;

    private int Index(int offset)
    {
        int index = _places.BinarySearch(offset);
        return index < 0 ? ~index : index;
    }

    // A star between letters is a gender form („Bürger*innen“), as is the line in „Bürger_innen“.
    private static bool IsMark(string text, int at) => text[at] switch
    {
        '*' or '_' => at == 0 || at + 1 == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '[' => text.IndexOf("](", at, StringComparison.Ordinal) > 0,
        _ => false,
    };

    // „](https://…)“: the offset of its last character; null where none begins here.
    private static int? LinkTarget(string text, int at)
    {
        bool begins = text[at] == ']' && at + 1 < text.Length && text[at + 1] == '(';
        int end = begins ? text.IndexOf(')', at) : -1;
        return end < 0 ? null : end;
    }
}
