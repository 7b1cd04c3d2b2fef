using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Reads a noun phrase from its noun to the left: adjectives, determiners, preposition.</summary>
internal sealed class NounPhraseReader(PhraseText text)
{
    /// <summary>Words between article and participle that are looked over: „die von allen Menschen getragene Lösung“.</summary>
    private const int LongestAttribute = 7;

    private const int MostAdverbs = 2;

    private readonly List<DeterminerUse> _determiners = [];

    private readonly List<AdjectiveUse> _adjectives = [];

    private Contraction? _contraction;

    private int? _preposition;

    private bool _counted;

    private int _first;

    /// <summary>The phrase around the noun at the index.</summary>
    public static NounPhrase Read(PhraseText text, int head) => new NounPhraseReader(text).Read(head);

    private NounPhrase Read(int head)
    {
        IReadOnlyList<NounReading> readings = Nouns.Readings(Letters.Capital(text.Tokens[head].Text));
        _first = head;
        Walk(head - 1, readings);
        CellSet before = Before();
        CellSet shared = _first == head ? OfFirstConjunct(head) : CellSet.All;
        NounReading noun = readings.FirstOrDefault(reading => reading.Cells.Meets(before & shared), readings[0]);
        CellSet cells = (noun.Cells.IsEmpty ? CellSet.All : noun.Cells).NarrowedBy(before).NarrowedBy(shared);
        return new NounPhrase(head, _first, noun, cells, [.. _determiners], [.. _adjectives], _preposition, _contraction);
    }

    private void Walk(int at, IReadOnlyList<NounReading> readings)
    {
        CellSet noun = readings.Aggregate(CellSet.None, (cells, reading) => cells | reading.Cells);
        while (at >= 0)
        {
            int next = Step(at, noun);
            if (next == at)
            {
                return;
            }

            at = next;
        }
    }

    // The index to go on at; the same index where the phrase ends.
    private int Step(int at, CellSet noun)
    {
        PhraseToken token = text.Tokens[at];
        if (!token.IsWord && !ClosedWords.IsNumber(token.Small))
        {
            return IsInside(at) ? at - 1 : at;
        }

        if (Determiners.Readings(token.Small).Count > 0)
        {
            return TakeDeterminer(at, noun);
        }

        if (Prepositions.Contraction(token.Small) is { } contraction && _determiners.Count == 0)
        {
            return TakeContraction(at, contraction);
        }

        if (Prepositions.Cells(token.Small) is { } cells)
        {
            return TakePreposition(at, cells, noun);
        }

        return _determiners.Count > 0 ? at : TakeModifier(at, token);
    }

    private int TakeModifier(int at, PhraseToken token)
    {
        if (ClosedWords.IsNumber(token.Small))
        {
            _counted = true;
            return Take(at);
        }

        if (ClosedWords.IsJoiner(token.Small) || token.IsSuspended)
        {
            return _adjectives.Count > 0 && IsAdjectiveOrSuspended(at - 1) ? at - 1 : at;
        }

        if (IsIndeclinable(at, token))
        {
            return Take(at);
        }

        if (AdjectiveEndingAt(at) is { } ending)
        {
            _adjectives.Insert(0, new AdjectiveUse(at, ending));
            return Take(at);
        }

        return _adjectives.Count > 0 && IsAdverb(at) ? at - 1 : at;
    }

    private int Take(int at)
    {
        _first = at;
        return at - 1;
    }

    private int TakeDeterminer(int at, CellSet noun)
    {
        CellSet known = noun & Before();
        DeterminerReading[] fitting =
        [
            .. Determiners.Readings(text.Small(at))
                .Where(reading => (reading.Cells & noun & OfAdjectives(reading.Determiner.Following)).Meets(_determiners.Count > 0 ? known : CellSet.All)),
        ];
        if (fitting.Length > 0)
        {
            _determiners.Insert(0, new DeterminerUse(at, fitting[0].Determiner));
            return Take(at);
        }

        return _determiners.Count == 0 && _adjectives.Count > 0 && OuterDeterminer(at, noun) is { } outer ? TakeDeterminer(outer, noun) : at;
    }

    private int TakeContraction(int at, Contraction contraction)
    {
        _contraction = contraction;
        _preposition = at;
        _determiners.Insert(0, new DeterminerUse(at, Determiners.Definite));
        Take(at);
        return -1;
    }

    private int TakePreposition(int at, CellSet cells, CellSet noun)
    {
        bool outside = _determiners.Count == 0 && _adjectives.Count > 0 && !(noun & OfAdjectives(Declension.Strong)).Meets(cells);
        if (outside && OuterDeterminer(at, noun) is { } outer)
        {
            return TakeDeterminer(outer, noun);
        }

        _preposition = at;
        Take(at);
        return -1;
    }

    // „die [von allen] getragene Lösung“: the article that fits the noun, past the words of a participle.
    private int? OuterDeterminer(int from, CellSet noun)
    {
        for (int at = from - 1; at >= Math.Max(0, from - LongestAttribute) && text.IsWord(at); at--)
        {
            bool fits = Determiners.Readings(text.Small(at))
                .Any(reading => !(reading.Cells & noun & OfAdjectives(reading.Determiner.Following)).IsEmpty);
            if (fits)
            {
                return at;
            }
        }

        return null;
    }

    // What stands between the words of one phrase: a comma between adjectives, a quotation mark after the article.
    private bool IsInside(int at)
    {
        string mark = text.Tokens[at].Text;
        if (mark == ",")
        {
            return _adjectives.Count > 0 && AdjectiveEndingAt(at - 1) is { } ending && ending == _adjectives[0].Ending;
        }

        return mark is "„" or "\"" or "»" or "‚" or "'" or "“" && text.IsWord(at - 1)
            && (Determiners.Readings(text.Small(at - 1)).Count > 0 || Prepositions.Contraction(text.Small(at - 1)) is not null);
    }

    private bool IsAdjectiveOrSuspended(int at) =>
        text.IsWord(at) && (text.Tokens[at].IsSuspended || AdjectiveEndingAt(at) == _adjectives[0].Ending);

    // A word without an ending before an adjective („sehr“), where the phrase goes on to its left.
    private bool IsAdverb(int at)
    {
        for (int left = at; left > at - MostAdverbs && left >= 0 && text.IsWord(left); left--)
        {
            if (Determiners.Readings(text.Small(left - 1)).Count > 0 || Prepositions.Contraction(text.Small(left - 1)) is not null)
            {
                return !text.Tokens[at].IsCapital || at == 0;
            }
        }

        return false;
    }

    private static bool IsIndeclinable(int at, PhraseToken token) =>
        token.IsCapital && at > 0
            ? token.Small.EndsWith("er", StringComparison.Ordinal) && !Nouns.Contains(token.Text)
            : Adjectives.IsIndeclinable(token.Small);

    private string? AdjectiveEndingAt(int at) =>
        text.IsWord(at) && (!text.Tokens[at].IsCapital || at == 0) && !FollowsSubject(at) && !IsVerbBeforeNumber(at) && !IsVerbBehindNoun(at)
            ? ClosedWords.AdjectiveEnding(text.Small(at))
            : null;

    // „Dem Rat gehören zwei Sprecher an“: before a number without an article stands no adjective.
    private bool IsVerbBeforeNumber(int at) => _counted && VerbLexicon.Contains(text.Small(at));

    // „Im Sommer spenden Bäume Schatten“: behind a noun stands no adjective of the next one.
    private bool IsVerbBehindNoun(int at) => at > 1 && text.IsWord(at - 1) && text.Tokens[at - 1].IsCapital && VerbLexicon.Contains(text.Small(at));

    // „wir leben Vielfalt“: what stands right behind a subject pronoun is the verb.
    private bool FollowsSubject(int at) => at > 0 && text.IsWord(at - 1) && ClosedWords.SubjectRow(text.Small(at - 1)) is not null;

    private CellSet Before()
    {
        CellSet cells = OfAdjectives(_determiners is [.., var last] ? last.Determiner.Following : Declension.Strong);
        foreach (DeterminerUse use in _determiners)
        {
            string form = _contraction is not null && use.Index == _preposition ? _contraction.Article : text.Small(use.Index);
            cells = cells.NarrowedBy(CellSet.Where([.. use.Determiner.Forms], form));
        }

        if (_preposition is { } preposition)
        {
            cells = cells.NarrowedBy(Prepositions.Cells(_contraction?.Preposition ?? text.Small(preposition)) ?? CellSet.All);
        }

        return _counted ? cells.NarrowedBy(CellSet.Plural) : cells;
    }

    private CellSet OfAdjectives(Declension declension) =>
        _adjectives.Aggregate(CellSet.All, (cells, use) => cells.NarrowedBy(Endings.Cells(declension, use.Ending)));

    // „mit Respekt und Toleranz“: the second noun has the case of the first.
    private CellSet OfFirstConjunct(int head)
    {
        if (head < 2 || !ClosedWords.IsJoiner(text.Small(head - 1)) || !text.IsWord(head - 2) || !text.Tokens[head - 2].IsCapital
            || text.Tokens[head - 2].IsSuspended)
        {
            return CellSet.All;
        }

        NounPhrase first = Read(text, head - 2);
        return first.First == first.Head
            ? CellSet.All
            : first.Cells.Each().Aggregate(CellSet.None, (cells, cell) => cells | CellSet.Of(cell.Case));
    }
}
