using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Cuts a statement into pieces: every word by itself, quotations opened, marks kept.</summary>
internal sealed class PieceReader
{
    private static readonly WordMemory<(uint Key, uint Stem)> Hashes = new(ReadHashes);

    private readonly string _text;

    private readonly List<Token> _tokens;

    private readonly int[] _clauses;

    private readonly Sense[] _senses;

    private int _token;

    private PieceReader(AnnotatedText content, List<Unit> units, List<Clause> clauses)
    {
        _text = content.Text;
        _tokens = [.. content.Sentences.SelectMany(sentence => sentence.Tokens)];
        (_clauses, _senses) = (new int[_text.Length + 1], new Sense[_text.Length + 1]);
        Array.Fill(_clauses, -1);
        for (int at = 0; at < clauses.Count; at++)
        {
            foreach (int member in clauses[at].Members)
            {
                Unit unit = units[member];
                _clauses.AsSpan(unit.Span.Start, unit.Span.Length).Fill(at);
                _senses[unit.Span.Start] = unit.Key.Length > 0 ? unit.Sense & ~Sense.Draft : Sense.None;
            }
        }
    }

    public List<Piece> Pieces { get; } = [];

    public List<WordSpan> Quotes { get; } = [];

    /// <summary>Reads the pieces.</summary>
    /// <param name="content">The statement.</param>
    /// <param name="plain">Its units before those of a draft were joined.</param>
    /// <param name="units">Its units as the clauses have them.</param>
    /// <param name="clauses">Its clauses.</param>
    public static PieceReader Read(AnnotatedText content, List<Unit> plain, List<Unit> units, List<Clause> clauses)
    {
        PieceReader reader = new(content, units, clauses);
        foreach (Unit unit in plain)
        {
            reader.Take(unit);
        }

        return reader;
    }

    private void Take(Unit unit)
    {
        if (unit.Kind == UnitKind.Quote)
        {
            int first = Pieces.Count;
            Cut(unit.Inner, Sense.None, Quotes.Count);
            if (Pieces.Count > first)
            {
                Quotes.Add(new WordSpan(first, Pieces.Count - 1, unit.Inner));
                return;
            }
        }
        else if (unit.Kind == UnitKind.Word)
        {
            Cut(unit.Span, unit.Sense | _senses[unit.Span.Start], -1);
            return;
        }

        Add(new Piece(unit.Kind == UnitKind.Quote ? UnitKind.Sign : unit.Kind, unit.Span, Hash.Join((uint)unit.Kind, _text[unit.Span.Start]), 0, unit.Sense, 0, -1, ClauseAt(unit.Span.Start)));
    }

    private void Cut(TextSpan span, Sense sense, int quote)
    {
        int count = Pieces.Count;
        foreach (TextSpan cut in WordCutter.Cut(_text, span))
        {
            TextSpan word = Pieces.Count == count && span.Start < cut.Start && _text[span.Start] == '§' ? new TextSpan(span.Start, cut.Start + cut.Length - span.Start) : cut;
            (uint key, uint stem) = Hashes.Of(_text.AsSpan(word.Start, word.Length));
            Add(new Piece(UnitKind.Word, word, key, stem, sense, FormOf(word), quote, ClauseAt(word.Start)));
        }

        if (Pieces.Count == count && quote < 0)
        {
            Add(new Piece(UnitKind.Sign, span, Hash.Of(_text.AsSpan(span.Start, span.Length)), 0, sense, 0, -1, ClauseAt(span.Start)));
        }
    }

    private static (uint Key, uint Stem) ReadHashes(string word)
    {
        string fine = WordKey.Fine(word);
        return (Hash.Of(fine), Hash.Of(WordKey.Stem(WordKey.Coarse(fine))));
    }

    private void Add(Piece piece) => Pieces.Add(piece.Spelt(_text));

    private int ClauseAt(int start) => _clauses[start] >= 0 ? _clauses[start] : Pieces.Count > 0 ? Pieces[^1].Clause : 0;

    private uint FormOf(TextSpan word)
    {
        while (_token + 1 < _tokens.Count && _tokens[_token].Span.Start + _tokens[_token].Span.Length <= word.Start)
        {
            _token++;
        }

        uint kind = _tokens.Count == 0 ? 0 : (uint)_tokens[_token].Class;
        uint cap = char.IsUpper(_text[word.Start]) ? (word.Length > 1 && char.IsUpper(_text[word.Start + 1]) ? 2u : 1u) : char.IsDigit(_text[word.Start]) ? 3u : 0u;
        return (kind * 4) + cap;
    }
}
