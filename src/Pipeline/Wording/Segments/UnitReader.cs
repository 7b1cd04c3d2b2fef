using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>Cuts an annotated statement into units: quotations, arrows, words with their senses, punctuation.</summary>
internal sealed class UnitReader
{
    private readonly string _text;

    private readonly List<Token> _tokens = [];

    private readonly List<Quote> _quotes;

    private readonly List<Unit> _units = [];

    private UnitReader(AnnotatedText content)
    {
        _text = content.Text;
        foreach (Sentence sentence in content.Sentences)
        {
            _tokens.AddRange(sentence.Tokens);
        }

        _quotes = QuoteScanner.Scan(_text);
        bool starred = _quotes.Exists(quote => IsStarred(quote) && !IsStress(quote, false));
        _quotes.RemoveAll(quote => IsStress(quote, starred));
    }

    public static List<Unit> Read(AnnotatedText content)
    {
        UnitReader reader = new(content);
        reader.Walk();
        VoteTalk.Mute(reader._units);
        PlaceMerger.Merge(reader._units);
        return reader._units;
    }

    // „bitte *nicht* streichen“: stars around a small word stress it, they do not quote.
    private bool IsStress(Quote quote, bool starred) => IsStarred(quote) && quote.Inner.Length <= 40
        && _text.Substring(quote.Inner.Start, quote.Inner.Length).Split(' ').All(word => IsSmall(word) && (!starred || IsGlue(word)));

    private bool IsStarred(Quote quote) => _text[quote.Outer.Start] is '*' or '_';

    // Where stars quote other words, they stress nothing but glue.
    private static bool IsGlue(string word) => (WordingLexicon.Of(WordKey.Fine(word))
        & (Sense.Negation | Sense.Filler | Sense.Modal | Sense.Pronoun | Sense.Anaphor | Sense.Change | Sense.Stay | Sense.Refuse)) != Sense.None;

    private static bool IsSmall(string word) => WordingLexicon.Of(WordKey.Fine(word)) is var sense && sense != Sense.None
        && (sense & (Sense.Thing | Sense.Article | Sense.Preposition | Sense.Word | Sense.Part | Sense.Text)) == Sense.None;

    private void Walk()
    {
        int token = 0;
        int quote = 0;
        int end = 0;
        while (token < _tokens.Count)
        {
            int at = Math.Max(_tokens[token].Span.Start, end);
            if (quote < _quotes.Count && _quotes[quote].Outer.Start <= at)
            {
                end = AddQuote(_quotes[quote++]);
            }
            else
            {
                int before = quote < _quotes.Count ? _quotes[quote].Outer.Start : _text.Length;
                AddLine(at);
                (token, end) = AddToken(token, at, before);
            }

            while (token < _tokens.Count && EndOf(_tokens[token]) <= end)
            {
                token++;
            }
        }
    }

    private static int EndOf(Token token) => token.Span.Start + token.Span.Length;

    private int AddQuote(Quote quote)
    {
        _units.Add(new Unit(UnitKind.Quote, quote.Outer, quote.Inner, Sense.None, string.Empty, WordClass.Unknown));
        return quote.End;
    }

    private void AddLine(int at)
    {
        int from = _units.Count == 0 ? 0 : _units[^1].End;
        int line = from < at ? _text.IndexOf('\n', from, at - from) : -1;
        if (line >= 0 && _units.Count > 0)
        {
            Add(UnitKind.Line, line, 1);
        }
    }

    private (int Token, int End) AddToken(int index, int at, int before)
    {
        int arrow = Arrows.LengthAt(_text, at);
        if (arrow > 0)
        {
            Add(UnitKind.Arrow, at, arrow);
            return (index, at + arrow);
        }

        int mark = Arrows.NewMarkAt(_text, at);
        if (mark > 0)
        {
            Add(UnitKind.Comma, at, mark);
            return (index, at + mark);
        }

        int end = Math.Min(EndOf(_tokens[index]), before);
        if (char.IsLetterOrDigit(_text[at]) || _text[at] == '§' || (_text[at] == '-' && end - at > 1 && char.IsLetter(_text[at + 1])))
        {
            return AddWord(index, at, end, before);
        }

        AddSign(index, at);
        return (index, end);
    }

    private (int Token, int End) AddWord(int index, int at, int end, int before)
    {
        WordEntry word = WordEntry.Of(_text.AsSpan(at, end - at));
        if (word.Mark is { } mark && _units.Count > 0)
        {
            Add(mark, at, end - at);
            return (index, end);
        }

        (string key, Sense sense, int last) = (word.Key, word.Sense, index);
        if (word.IsHead)
        {
            (string turn, int lastOfTurn) = Turn(key, index, before);
            if (lastOfTurn > index)
            {
                (key, last, sense) = (turn, lastOfTurn, WordEntry.Wholly(turn, WordingLexicon.Of(turn)));
                end = EndOf(_tokens[last]);
            }
        }

        sense = Orthography.Check(_text, at, sense, Opens(at));

        TextSpan span = new(at, end - at);
        _units.Add(new Unit(UnitKind.Word, span, span, sense, key, _tokens[index].Class));
        return (last, end);
    }

    // Whether a capital here says nothing because a sentence begins.
    private bool Opens(int at) =>
        _units.Count == 0 || _units[^1].Kind is not (UnitKind.Word or UnitKind.Comma) || at == 0;

    // The longest turn of speech that begins here.
    private (string Key, int Last) Turn(string first, int index, int before)
    {
        string key = first;
        string best = first;
        int last = index;
        for (int next = index + 1; next < _tokens.Count && next - index < WordingLexicon.LongestTurn; next++)
        {
            if (EndOf(_tokens[next]) > before || !char.IsLetterOrDigit(_tokens[next].Form[0]))
            {
                break;
            }

            key = key + " " + WordEntry.Of(_tokens[next].Form).Fine;
            if (!WordingLexicon.BeginsTurn(key))
            {
                break;
            }

            if (WordingLexicon.Of(key) != Sense.None)
            {
                (best, last) = (key, next);
            }
        }

        return (best, last);
    }

    private void AddSign(int index, int at)
    {
        UnitKind kind = Signs.KindOf(_text, at);
        if (kind == UnitKind.Stop && _text[at] == '.' && IsOrdinalPoint(index, at))
        {
            return;
        }

        // A picture takes two characters.
        string sign = _text.Substring(at, char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length ? 2 : 1);
        if (kind != UnitKind.Sign || WordingLexicon.Of(sign) == Sense.None)
        {
            Add(kind, at, 1);
            return;
        }

        TextSpan span = new(at, sign.Length);
        _units.Add(new Unit(UnitKind.Word, span, span, WordingLexicon.Of(sign), sign, WordClass.Symbol));
    }

    // „1. Absatz“, „Nr. 4“, „Z. 12“: this point ends no sentence.
    private bool IsOrdinalPoint(int index, int at)
    {
        if (_units.Count == 0 || _units[^1].End != at || index + 1 >= _tokens.Count)
        {
            return false;
        }

        string next = WordEntry.Of(_tokens[index + 1].Form).Fine;
        return (_units[^1].Has(Sense.Count) && (char.IsLower(_tokens[index + 1].Form[0]) || (WordingLexicon.Of(next) & Sense.Part) != 0))
            || (_units[^1].Has(Sense.Part) && char.IsDigit(next[0]));
    }

    private void Add(UnitKind kind, int at, int length)
    {
        TextSpan span = new(at, length);
        _units.Add(new Unit(kind, span, span, Sense.None, string.Empty, WordClass.Punctuation));
    }
}
