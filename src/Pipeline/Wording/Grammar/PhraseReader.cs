using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// Finds the phrases of a clause: quotations, runs of plain words, places in the text. Words that hold the clause
/// together (verbs, pronouns, prepositions, adverbs) end a run; a preposition gives the next run its role.
/// </summary>
internal sealed class PhraseReader
{
    private readonly string _text;

    private readonly List<Unit> _units;

    private readonly List<Phrase> _phrases = [];

    private readonly List<int> _run = [];

    private Sense _role;

    private bool _weak;

    private PhraseReader(string text, List<Unit> units)
    {
        _text = text;
        _units = units;
    }

    public static List<Phrase> Read(string text, List<Unit> units, IReadOnlyList<int> members)
    {
        PhraseReader reader = new(text, units);
        foreach (int member in members)
        {
            reader.Take(member);
        }

        reader.Flush();
        reader.FramePlaces();
        reader.DropWeak();
        return reader._phrases;
    }

    // „in der Aufzählung „A“ fehlt „B““: with another quotation free, the one behind a part of the text names the place.
    private void FramePlaces()
    {
        for (int index = 0; index + 1 < _phrases.Count; index++)
        {
            (Phrase part, Phrase quote) = (_phrases[index], _phrases[index + 1]);
            bool beside = part.Kind == PhraseKind.Place && (part.Frame & Sense.Count) == Sense.None && part.Role != Sense.None
                && quote.Kind == PhraseKind.Quoted && quote.First == part.Last + 1;
            if (beside && _phrases.Exists(other => other.Kind == PhraseKind.Quoted && other.Role == Sense.None && !ReferenceEquals(other, quote)))
            {
                _phrases[index + 1] = quote with { Role = part.Role, Frame = part.Frame, First = part.First };
                _phrases.RemoveAt(index);
            }
        }
    }

    // „statt fordern lieber fördern“: a verb is words of a change where no other new words are there.
    private void DropWeak()
    {
        if (_phrases.Exists(phrase => !phrase.Weak && !phrase.InDraft && phrase.Kind != PhraseKind.Place))
        {
            _phrases.RemoveAll(phrase => phrase.Weak);
        }
    }

    private void Take(int index)
    {
        Unit unit = _units[index];
        bool verb = IsVerb(unit);
        if (_run.Count > 0 && verb != _weak)
        {
            Flush();
        }

        _weak = verb;
        if (Intensifies(index))
        {
            TakeBreak(unit);
        }
        else if (unit.Kind == UnitKind.Quote)
        {
            TakeQuote(index);
        }
        else if (unit.Kind == UnitKind.Comma || unit.Has(Sense.And | Sense.Or))
        {
            TakeJoint(index);
        }
        else if (Ends(unit) && !Determines(index))
        {
            TakeBreak(unit);
        }
        else
        {
            TakeWord(index);
        }
    }

    // „viel besser“, „weit schöner“
    private bool Intensifies(int index) => _units[index].Key is "viel" or "weit" or "wesentlich" or "deutlich" or "vill" or "vui"
        && index + 1 < _units.Count && _units[index + 1].Has(Sense.Better);

    // „alle zwei Jahre“, „jedes Kind“: before a noun the pronoun belongs to it.
    private bool Determines(int index)
    {
        Unit unit = _units[index];
        bool determiner = unit.Key is "alle" or "allen" or "aller" or "jeder" or "jede" or "jedes" or "jeden" or "jedem" or "viele" or "einige"
            or "manche" or "mehrere" or "beide" or "andere" or "anderen" or "mein" or "meine" or "welche";
        return determiner && index + 1 < _units.Count && _units[index + 1] is { Kind: UnitKind.Word } next
            && (!next.Has(Sense.Break) || next.Has(Sense.Draft)) && next.Class is not (WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb);
    }

    // A verb that the lexicon does not know: it divides the phrases beside it.
    private bool IsVerb(Unit unit) => unit is { Kind: UnitKind.Word, Sense: Sense.None, Class: WordClass.Verb or WordClass.Auxiliary }
        && !char.IsUpper(_text[unit.Span.Start]);

    // Signs end a run, but for those that join words („Patientin/Patient“).
    private bool Ends(Unit unit) => unit.Kind is UnitKind.Sign or UnitKind.Close
        ? _run.Count == 0 || !(_text[unit.Span.Start] is '/' or '&' or '+')
        : unit.Has(Sense.Break) || IsPronoun(unit);

    private void TakeWord(int index)
    {
        if (BeginsNew(_units[index]))
        {
            Flush();
        }

        _run.Add(index);
    }

    // „statt Stadtrat | Öffentlichkeit“: the old words end where those of the draft do.
    private bool EndsOld(Unit unit) => (_role & Sense.Instead) != Sense.None && _run.Count > 0 && _units[_run[^1]].Has(Sense.Draft)
        && !unit.Has(Sense.Draft) && _run.TrueForAll(member => _units[member].Has(Sense.Draft | Sense.Article))
        && (char.IsUpper(_text[unit.Span.Start]) || char.IsDigit(_text[unit.Span.Start]) || char.IsLower(_text[_units[_run[^1]].Span.Start]));

    // „Nummer eins | Jugendlichen“
    private bool BehindPlace(Unit unit) => _run.Count > 0 && _units[_run[^1]] is { Key.Length: 0 } part && part.Has(Sense.Part) && part.Has(Sense.Count)
        && !unit.Has(Sense.Part | Sense.Text | Sense.Word | Sense.Article | Sense.Count);

    // „im Text | das Begriffspaar“: behind a noun these articles begin a phrase of its own; „der“ and „des“ may go on.
    private bool BeginsNew(Unit unit) =>
        BehindPlace(unit) || EndsOld(unit) || unit.Has(Sense.Article) && unit.Key is "das" or "den" or "dem" or "die" or "ein" or "eine" or "einen" or "einem"
        && _run.Count > 0 && _units[_run[^1]] is { Kind: UnitKind.Word } last && !last.Has(Sense.Article | Sense.And | Sense.Or);

    // „es“, „dies“ stand for words; „das“ may be the article of what follows.
    private static bool IsPronoun(Unit unit) => unit.Has(Sense.Anaphor) && !unit.Has(Sense.Article);

    // „A und B“: a joint within a run of plain words; between quotations it hands the role on.
    private void TakeJoint(int index)
    {
        if (_run.Count > 0)
        {
            _run.Add(index);
        }
        else if (_phrases.Count > 0 && _phrases[^1].Last == index - 1 && _role == Sense.None)
        {
            // Marked by the joint: „durch B und A durch B“ begins anew.
            _role = _phrases[^1].Role == Sense.None ? Sense.None : _phrases[^1].Role | Sense.And;
        }
    }

    private void TakeBreak(Unit unit)
    {
        bool empty = _run.Count == 0;
        if (!empty)
        {
            Flush();
        }

        if (unit.Has(Sense.Preposition))
        {
            // „von … zu“, „in … hinein“: of two prepositions in a row the first that moves words decides.
            _role = unit.Sense & Sense.Preposition;
        }
        else if (!(empty && unit.Has(Sense.Filler | Sense.Negation)))
        {
            _role = Sense.None;
        }
    }

    private void TakeQuote(int index)
    {
        Sense frame = Sense.None;
        int first = index;
        bool named = index + 1 < _units.Count && _units[index + 1].Has(Sense.Article | Sense.Word);
        bool place = (_role & (Sense.Into | Sense.At | Sense.From)) != Sense.None && !named && _run.Exists(member => _units[member].Has(Sense.Part));
        if (_run.Count > 0 && !place && IsFrame())
        {
            frame = _run.Aggregate(Sense.None, (senses, member) => senses | _units[member].Sense);
            first = _run[0];
            _run.Clear();
        }
        else if (_run.Count > 0)
        {
            // „in der Tarifinformation „A“ …“: the quotation says what the noun is called, and shares its role.
            Sense role = _role;
            Flush();
            _role = _phrases.Count > 0 && _phrases[^1].Kind == PhraseKind.Place ? Sense.None : role;
        }

        Unit unit = _units[index];
        _phrases.Add(new Phrase(PhraseKind.Quoted, unit.Inner, _role, frame, first, index, unit.Has(Sense.Draft)));
        _role = Sense.None;
    }

    // Words before a quotation that only introduce it: „das hässliche Wort „…““, „der „…““.
    private bool IsFrame()
    {
        foreach (int member in _run)
        {
            Unit unit = _units[member];
            bool small = unit.Has(Sense.Article | Sense.Word | Sense.Part | Sense.Text | Sense.Count);
            if (!small && (unit.Span.Start >= _text.Length || char.IsUpper(_text[unit.Span.Start])) && member != _run[0])
            {
                return _units[_run[^1]].Has(Sense.Word | Sense.Part | Sense.Text);
            }
        }

        return true;
    }

    private void Flush()
    {
        Trim();
        if (_run.Count > 0)
        {
            Add();
        }

        _run.Clear();
        _role = Sense.None;
    }

    private void Add()
    {
        int first = _run[0];
        int last = _run[^1];
        if (IsPlace())
        {
            _phrases.Add(new Phrase(PhraseKind.Place, Words(), _role, Senses(), first, last, false));
            return;
        }

        Sense frame = StripFrame();
        if (_run.Count == 0)
        {
            return;
        }

        _phrases.Add(new Phrase(PhraseKind.Bare, Words(), _role, frame, first, last, IsDrafts(), _weak, IsNovel()));
    }

    // A word that no draft has, or words of drafts that no draft has in a row.
    private bool IsNovel() => _run.Exists(member => IsNovel(_units[member])) || _run.Count(member => _units[member].Has(Sense.Draft)) > 1;

    /// <summary>Whether a unit is a word of its own that stands in no draft.</summary>
    public static bool IsNovel(Unit unit) => unit.Kind == UnitKind.Word && !unit.Has(
        Sense.Draft | Sense.Article | Sense.And | Sense.Or | Sense.Filler | Sense.Preposition | Sense.Pronoun | Sense.Too);

    // The head of the phrase stands in the draft: an adjective of the draft beside another noun tells nothing.
    private bool IsDrafts()
    {
        int draft = _run.FindLastIndex(member => _units[member].Has(Sense.Draft));
        bool noun = draft >= 0 && (_units[_run[draft]].Key.Length == 0 || char.IsUpper(_text[_units[_run[draft]].Span.Start]));
        return draft >= 0 && (noun || !_run.Skip(draft + 1).Any(member => char.IsUpper(_text[_units[member].Span.Start])));
    }

    private bool IsPlace()
    {
        bool small = _run.TrueForAll(member =>
            _units[member].Has(Sense.Part | Sense.Count | Sense.Article | Sense.Text | Sense.Word | Sense.And)
            || _units[member].Key is "ganze" or "ganzen" or "gesamte" or "gesamten" or "neue" or "neuen" or "neuer" or "neues" or "weitere" or "weiteren" or "weiterer");
        bool code = _run.Count == 2 && _units[_run[0]].Has(Sense.Part) && _units[_run[0]].Has(Sense.Count) && _units[_run[1]].Key.Length <= 3;
        return (small || code) && _run.Exists(member => _units[member].Has(Sense.Part | Sense.Text | Sense.Word));
    }

    // „das Wort Kunden“, „der Begriff der Partizipation“, „Punkt Toleranz“: the frame word goes.
    private Sense StripFrame()
    {
        int at = _run.FindIndex(member => _units[member].Has(Sense.Word));
        bool only = at >= 0 && _run.GetRange(0, at).TrueForAll(IsSmall);
        if (at < 0 || at + 1 >= _run.Count || !only || _units[_run[at]].Has(Sense.Draft) || EndsFrame(_units[_run[at + 1]]))
        {
            return Sense.None;
        }

        Sense frame = _units[_run[at]].Sense;
        _run.RemoveRange(0, at + 1);
        Trim();
        return frame;
    }

    // „einen schönen Titel gehabt“
    private static bool EndsFrame(Unit unit) => unit.Has(Sense.And | Sense.Or)
        || (unit is { Kind: UnitKind.Word, Class: WordClass.Verb or WordClass.Auxiliary } && (!unit.Has(Sense.Draft) || unit.Key is "gehabt" or "gewesen" or "geworden"));

    private bool IsSmall(int member) =>
        _units[member].Has(Sense.Article | Sense.Count) || !char.IsUpper(_text[_units[member].Span.Start]) || member == _run[0];

    private Sense Senses() => _run.Aggregate(Sense.None, (senses, member) => senses | _units[member].Sense);

    private void Trim()
    {
        while (_run.Count > 0 && (_units[_run[0]].Has(Sense.Article | Sense.And | Sense.Or) || _units[_run[0]].Kind == UnitKind.Comma))
        {
            _run.RemoveAt(0);
        }

        while (_run.Count > 0 && (_units[_run[^1]].Has(Sense.Article | Sense.And | Sense.Or) || _units[_run[^1]].Kind == UnitKind.Comma))
        {
            _run.RemoveAt(_run.Count - 1);
        }
    }

    private TextSpan Words()
    {
        int start = _units[_run[0]].Span.Start;
        return new TextSpan(start, _units[_run[^1]].End - start);
    }
}
