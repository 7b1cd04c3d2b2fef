using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>A sentence as tokens that can be written anew one by one; what changed comes out as edits.</summary>
internal sealed class PhraseText
{
    private readonly string _text;

    private readonly string?[] _changed;

    private readonly bool _keepsCapital;

    /// <param name="text">The sentence.</param>
    /// <param name="keepsCapital">Whether a capital at its front is kept when another word comes first.</param>
    public PhraseText(string text, bool keepsCapital = true)
    {
        _text = text;
        _keepsCapital = keepsCapital;
        Tokens =
        [
            .. Tokenizer.Tokenize(text).Select(span =>
            {
                string form = text.Substring(span.Start, span.Length);
                bool word = span.Shape is TokenShape.Word or TokenShape.Abbreviation;
                return new PhraseToken(span.Start, form, form.ToLowerInvariant(), word);
            }),
        ];
        _changed = new string?[Tokens.Count];
    }

    public IReadOnlyList<PhraseToken> Tokens { get; }

    public int Count => Tokens.Count;

    /// <summary>The token in lower case; empty outside the sentence.</summary>
    public string Small(int index) => index >= 0 && index < Count ? Tokens[index].Small : string.Empty;

    /// <summary>Whether there is a word at the index.</summary>
    public bool IsWord(int index) => index >= 0 && index < Count && Tokens[index].IsWord;

    /// <summary>The token as it reads by now; empty where it was taken away.</summary>
    public string Now(int index) => _changed[index] ?? Tokens[index].Text;

    public bool IsChanged(int index) => _changed[index] is not null;

    /// <summary>Writes other words in the token's place; empty takes it away.</summary>
    public void Write(int index, string words) => _changed[index] = words == Tokens[index].Text ? null : words;

    /// <summary>Takes the token away.</summary>
    public void Remove(int index) => _changed[index] = string.Empty;

    /// <summary>First and last token (exclusive) that the span touches; null where it touches none.</summary>
    public (int First, int End)? TokensAt(TextSpan span)
    {
        int first = 0;
        while (first < Count && Tokens[first].End <= span.Start)
        {
            first++;
        }

        int end = first;
        while (end < Count && Tokens[end].Start < span.Start + span.Length)
        {
            end++;
        }

        return end > first ? (first, end) : null;
    }

    /// <summary>The sentence as it reads by now, its first letter a capital where it was one.</summary>
    public string Result()
    {
        KeepCapital();
        StringBuilder result = new(_text.Length + 16);
        int at = 0;
        foreach (TextEdit edit in Edits())
        {
            result.Append(_text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.Start + edit.Span.Length;
        }

        return result.Append(_text, at, _text.Length - at).ToString();
    }

    /// <summary>What changed, in order of place; a token that was taken away takes the space before or after it along.</summary>
    public IReadOnlyList<TextEdit> Edits()
    {
        KeepCapital();
        List<TextEdit> edits = [];
        for (int index = 0; index < Count; index++)
        {
            if (_changed[index] is { } words)
            {
                PhraseToken token = Tokens[index];
                edits.Add(words.Length > 0
                    ? new TextEdit(new TextSpan(token.Start, token.Text.Length), words)
                    : new TextEdit(WithSpace(index), string.Empty));
            }
        }

        return Joined(edits);
    }

    private TextSpan WithSpace(int index)
    {
        PhraseToken token = Tokens[index];
        int start = index > 0 && !IsRemovedFromFront(index) ? Tokens[index - 1].End : token.Start;
        bool front = start == token.Start;
        int end = front && index + 1 < Count ? Tokens[index + 1].Start : token.End;
        return new TextSpan(start, end - start);
    }

    // Behind an opening mark, or where all before it is gone too, the space after the token goes.
    private bool IsRemovedFromFront(int index) =>
        Tokens[index - 1].End == Tokens[index].Start || Enumerable.Range(0, index).All(each => _changed[each] is "");

    private List<TextEdit> Joined(List<TextEdit> edits)
    {
        List<TextEdit> joined = [];
        foreach (TextEdit edit in edits)
        {
            if (joined is [.., var last] && last.Span.Start + last.Span.Length >= edit.Span.Start)
            {
                int end = Math.Max(edit.Span.Start + edit.Span.Length, last.Span.Start + last.Span.Length);
                joined[^1] = new TextEdit(new TextSpan(last.Span.Start, end - last.Span.Start), last.NewText + edit.NewText);
            }
            else if (joined is [.., var near] && IsBlank(near.Span.Start + near.Span.Length, edit.Span.Start))
            {
                int from = near.Span.Start + near.Span.Length;
                string between = _text[from..edit.Span.Start];
                joined[^1] = new TextEdit(
                    new TextSpan(near.Span.Start, edit.Span.Start + edit.Span.Length - near.Span.Start),
                    near.NewText + between + edit.NewText);
            }
            else
            {
                joined.Add(edit);
            }
        }

        return joined;
    }

    private bool IsBlank(int start, int end) => _text.AsSpan(start, end - start).IsWhiteSpace();

    // What now stands first takes the capital that the first word had.
    private void KeepCapital()
    {
        int first = 0;
        while (first < Count && !Tokens[first].IsWord)
        {
            first++;
        }

        if (!_keepsCapital || first == Count || !Tokens[first].IsCapital)
        {
            return;
        }

        int now = Enumerable.Range(first, Count - first).FirstOrDefault(index => Now(index).Length > 0, -1);
        if (now >= 0 && (now > first || IsChanged(first)))
        {
            Write(now, Letters.Capital(Now(now)));
        }
    }
}
