using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Puts a noun phrase into the place of a noun, article, adjectives and preposition with it.</summary>
internal sealed class NounReplacement
{
    private readonly PhraseText _text;
    private readonly NounPhrase _phrase;
    private readonly NewWords _words;
    private readonly NounChoice _choice;
    private readonly (int First, int End) _old;
    private readonly Cell _oldCell;
    private readonly bool _oldPlural;

    private NounReplacement(PhraseText text, (int First, int End) old, NounPhrase phrase, NewWords words, NounChoice choice)
    {
        _text = text;
        _old = old;
        _phrase = phrase;
        _words = words;
        _choice = choice;
        IReadOnlyList<Cell> cells = CaseOrder.Of(text, phrase);
        Cell cell = cells[Math.Min(choice.Cell, cells.Count - 1)];
        _oldPlural = cell.Genus == Genus.Plural || IsPair(text, old, phrase.Head);
        _oldCell = _oldPlural ? cell with { Genus = Genus.Plural } : cell;
    }

    /// <summary>Writes the new words into the text.</summary>
    /// <returns>What the noun was and what it has become.</returns>
    public static CellChange Write(PhraseText text, (int First, int End) old, NounPhrase phrase, NewWords words, NounChoice choice) =>
        new NounReplacement(text, old, phrase, words, choice).Write();

    private CellChange Write()
    {
        Cell cell = CellOf(_words.Nouns[0], _choice.Reading);
        Determiner? last = WriteDeterminers(cell) ?? Own(cell);
        Declension declension = last?.Following ?? Declension.Strong;
        foreach (AdjectiveUse use in _phrase.Adjectives.Where(use => use.Index < _old.First))
        {
            string form = _text.Tokens[use.Index].Text;
            _text.Write(use.Index, form[..^use.Ending.Length] + Endings.Of(declension, cell));
        }

        WriteNouns(cell, last);
        bool plural = cell.Genus == Genus.Plural || (_words.Nouns.Count > 1 && !_words.Nouns.All(IsDoing));
        return new CellChange(_oldCell, plural ? cell with { Genus = Genus.Plural } : cell);
    }

    // „Das Lesen und Schreiben fällt leicht“: infinitives under one article are one doing.
    private static bool IsDoing(NewNoun noun) => noun.Readings[0] is { Class: { Genus: Genus.Neuter, IsCountable: false } } reading
        && VerbLexicon.LooksInfinitive(Letters.Small(reading.Lemma));

    private Cell CellOf(NewNoun noun, int choice)
    {
        NounReading reading = noun.Readings[Math.Min(choice, noun.Readings.Count - 1)];
        Genus genus = reading.Class.IsAdjectival ? GenusOfPerson(reading) : reading.Class.Genus;
        bool plural = genus == Genus.Plural || BecomesPlural(noun, reading, genus);
        return new Cell(plural ? Genus.Plural : genus, _oldCell.Case);
    }

    // „eine Beamtin, eine Angestellte“
    private Genus GenusOfPerson(NounReading reading) =>
        reading.Class.Genus == Genus.Masculine && _oldCell.Genus == Genus.Feminine && !reading.Lemma.EndsWith('r')
            ? Genus.Feminine
            : reading.Class.Genus;

    private bool BecomesPlural(NewNoun noun, NounReading reading, Genus genus)
    {
        if (_words.Alone is not null || (noun.IsPlural && !IsOneOf(reading)))
        {
            return true;
        }

        if (_oldPlural)
        {
            return !HasOwnSingular(noun, reading) && reading.Class.IsCountable;
        }

        if (reading.Class.IsAdjectival)
        {
            return (IsGroup(_phrase.Noun) && _words.Text.Small(noun.Index).EndsWith("en", StringComparison.Ordinal)) || IsWholeGroup(noun);
        }

        return !IsOneOf(reading) && IsGivenAsPlural(noun, reading, genus);
    }

    // „der Bürger“ to „Menschen“: as a nominative that is a plural, as an accusative it may be a singular.
    private bool IsGivenAsPlural(NewNoun noun, NounReading reading, Genus genus) =>
        reading.Lemma != Letters.Capital(_words.Text.Tokens[noun.Index].Text) && !reading.Cells.Contains(new Cell(genus, _oldCell.Case))
        && reading.Cells.Meets(CellSet.Plural);

    // „jedem Urlauber“ to „Gäste“: the old word has this form in the plural too, and what is meant here is one of them.
    private bool IsOneOf(NounReading reading) => reading.Class.IsCountable && reading.Class.Genus != Genus.Plural && _words.Nouns.Count == 1 && _words.Determiner is null
        && !_oldPlural && reading.Lemma != _phrase.Noun.Lemma && _phrase.Noun.Cells.Meets(CellSet.Plural)
        && _phrase.Determiners.Any(use => use.Index < _old.First && use.Determiner.Stem is "jed" or "jeglich" or "ein" or "kein");

    // „das Personal“ to „Beschäftigten“, „das Ehrenamt“ to „Ehrenamtlichen“: what is no single person gives way to several.
    private static bool IsGroup(NounReading old) => !old.Class.IsAdjectival && (old.Class.Genus == Genus.Neuter || !old.Class.IsCountable);

    // „das Personal“ to „Mitarbeitende“: a group of persons, and no single one of them that „ein“ or „jedes“ would count.
    private bool IsWholeGroup(NewNoun noun) => _words.Text.Small(noun.Index).EndsWith('e') && _words.Determiner is null
        && (_phrase.Noun.Class.Genus == Genus.Neuter || _phrase.Noun.Lemma.EndsWith("schaft", StringComparison.Ordinal))
        && !_phrase.Noun.Class.IsAdjectival && _phrase.Determiners.All(use => use.Determiner.Stem is not ("ein" or "kein" or "jed" or "jeglich"));

    // „die Leute“ has no singular, and „die Kirchen“ to „Kirche“ means nothing but another number: the new noun's own counts.
    private bool HasOwnSingular(NewNoun noun, NounReading reading) =>
        noun.IsSingular && (_phrase.Noun.Class.Genus == Genus.Plural || reading.Lemma == _phrase.Noun.Lemma || IsCounted || IsAdded(noun));

    // „Fahrzeuge“ to „Fahrzeuge und Material“: the old noun stays, what joins it has its own number.
    private bool IsAdded(NewNoun noun) =>
        noun.Index != _words.Nouns[0].Index && _words.Nouns[0].Readings.Any(reading => reading.Lemma == _phrase.Noun.Lemma);

    // „passende Räume“ to „ein fester Saal“: „ein“ says that it is one; so does „die Gärtner“ to „der Gartendienst“.
    private bool IsCounted => _words.Determiner is { } index && _phrase.Determiners.All(use => use.Index >= _old.First)
        && (Determiners.Readings(_words.Text.Small(index))[0].Determiner.Stem == "ein" || _phrase.Determiners.Count > 0);

    // It comes along where the old words have none that it could take the place of.
    private Determiner? Own(Cell cell) => _phrase.Determiners.Count == 0 && (HasLostArticle || (_oldPlural && cell.Genus != Genus.Plural && IsCounted))
        ? Determiners.Readings(_words.Text.Small(_words.Determiner!.Value))[0].Determiner
        : null;

    // „Die Wehr“, where the lexicon knows no other than „das Wehr“: an article gives way to an article.
    private bool HasLostArticle => _words.Determiner is not null && _old.First < _phrase.Head && Determiners.Readings(_text.Small(_old.First)).Count > 0;

    private Determiner? WriteDeterminers(Cell cell)
    {
        Determiner? last = null;
        foreach (DeterminerUse use in _phrase.Determiners)
        {
            Determiner determiner = Given(use) ?? Fitting(use.Determiner, cell);
            string? form = determiner.Form(cell);
            bool gone = form is null || IsDropped(determiner, cell) || IsLeftOut(use, cell);
            last = gone ? last : determiner;
            if (use.Index == _phrase.Preposition)
            {
                _text.Write(use.Index, WithPreposition(_phrase.Contraction!.Preposition, form!, contract: true));
            }
            else if (gone)
            {
                _text.Remove(use.Index);
            }
            else
            {
                WriteDeterminer(use, form!);
            }
        }

        return last;
    }

    private void WriteDeterminer(DeterminerUse use, string form)
    {
        if (Contracts(use, form) is { } contraction)
        {
            _text.Write(_phrase.Preposition!.Value, Cased(contraction.Form, _phrase.Preposition.Value));
            _text.Remove(use.Index);
            return;
        }

        _text.Write(use.Index, Cased(form, use.Index));
    }

    // „in der Zusammenarbeit“ to „im Austausch“: contracted where the old pair could not be and the new one is wont to be.
    private Contraction? Contracts(DeterminerUse use, string form)
    {
        if (_choice.IsOpen || use.Determiner != Determiners.Definite || _phrase.Preposition != use.Index - 1)
        {
            return null;
        }

        string preposition = _text.Small(use.Index - 1);
        bool could = Prepositions.Contraction(preposition, _text.Small(use.Index)) is { IsPlain: true };
        return !could && Prepositions.Contraction(preposition, form) is { IsPlain: true } contraction ? contraction : null;
    }

    private string WithPreposition(string preposition, string article, bool contract)
    {
        Contraction? contraction = contract ? Prepositions.Contraction(preposition, article) : null;
        bool wont = contraction is { IsPlain: true } || (contraction is not null && _phrase.Contraction is { IsPlain: false });
        return wont ? contraction!.Form : $"{preposition} {article}";
    }

    // An article that was named with the old words and again with the new ones: the new one counts.
    private Determiner? Given(DeterminerUse use)
    {
        if (_words.Determiner is not { } index || use.Index < _old.First || use.Index == _phrase.Preposition)
        {
            return null;
        }

        return Determiners.Readings(_words.Text.Small(index))[0].Determiner;
    }

    private Determiner Fitting(Determiner determiner, Cell cell)
    {
        if (determiner.Form(cell) is null && determiner.Stem.StartsWith("jed", StringComparison.Ordinal))
        {
            return Determiners.Every;
        }

        bool counts = _oldPlural && cell.Genus != Genus.Plural && determiner.Stem is "all" or "beid" or "sämtlich";
        return counts ? Determiners.Definite : determiner;
    }

    // „mehrere Vereine“ to „Nachbarschaft“: nothing is left to count.
    private bool IsDropped(Determiner determiner, Cell cell) =>
        _oldPlural && cell.Genus != Genus.Plural && determiner.Stem is "mehrer" or "einig" or "etlich";

    // „Der Gast“ to „Gäste“: who gives the article with the old word alone wants several without one.
    private bool IsLeftOut(DeterminerUse use, Cell cell) => use.Index != _phrase.Preposition
        && (_words.Alone is not null || IsGeneral(use, cell) || IsTakenOut(use));

    // „Alle Kinder“ to „Kinder, die hier leben“: the noun stays, so the other word is what was meant.
    private bool IsTakenOut(DeterminerUse use) => use.Index >= _old.First && use.Determiner.Stem == "all" && _words.Determiner is null
        && _words.Nouns[0].Readings.Any(reading => reading.Lemma == _phrase.Noun.Lemma);

    private bool IsGeneral(DeterminerUse use, Cell cell) => !_oldPlural && cell.Genus == Genus.Plural && _words.Determiner is null
        && use.Index >= _old.First && _words.Nouns is [{ IsPlural: true }]
        && use.Determiner.Stem is not ("kein" or "sein" or "ihr" or "unser");

    private void WriteArticle(Cell cell)
    {
        if (_words.Determiner is { } article)
        {
            _words.Text.Write(article, Own(cell)?.Form(cell) ?? string.Empty);
        }
    }

    private void WriteNouns(Cell cell, Determiner? last)
    {
        PhraseText words = _words.Text;
        WriteArticle(cell);

        for (int index = 0; index < _words.Nouns.Count; index++)
        {
            NewNoun noun = _words.Nouns[index];
            Cell own = index == 0 ? cell : CellOf(noun, 0);
            string again = index == 0 ? string.Empty : Repeated(last, cell, own);
            Declension declension = last is not null && last.Form(own) is not null ? last.Following : Declension.Strong;
            WriteNoun(noun, index == 0 ? _choice.Reading : 0, own, declension);
            int front = noun.Adjectives.Count > 0 ? noun.Adjectives[0] : noun.Index;
            words.Write(front, again + words.Now(front));
        }

        Remove();
        _text.Write(_phrase.Head, words.Result());
    }

    // The old words go, but for an article or preposition among them.
    private void Remove()
    {
        for (int index = _old.First; index < _old.End; index++)
        {
            if (index != _phrase.Preposition && _phrase.Determiners.All(use => use.Index != index))
            {
                _text.Remove(index);
            }
        }
    }

    private void WriteNoun(NewNoun noun, int choice, Cell cell, Declension declension)
    {
        PhraseText words = _words.Text;
        foreach (int index in noun.Adjectives)
        {
            AdjectiveReading adjective = AdjectiveForms.Read(words.Small(index));
            words.Write(index, Adjectives.Form(adjective.Base, adjective.Degree, Endings.Of(declension, cell)));
        }

        if (_words.Alone?.Form(cell) is { } several)
        {
            words.Write(noun.Index, several);
            return;
        }

        NounReading reading = noun.Readings[Math.Min(choice, noun.Readings.Count - 1)];
        string given = Letters.Capital(words.Tokens[noun.Index].Text);
        bool asGiven = !reading.Class.IsAdjectival && reading.Cells.Contains(cell) && reading.Source < NounSource.Head;
        words.Write(noun.Index, asGiven ? given : NounForms.Form(reading.Lemma, reading.Class, cell, declension));
    }

    // „der Toleranz und des Respekts“: the article comes again where it has another form.
    private string Repeated(Determiner? determiner, Cell first, Cell own)
    {
        if (determiner?.Form(own) is not { } form || form == determiner.Form(first))
        {
            return string.Empty;
        }

        return _phrase.Contraction is { } contraction
            ? WithPreposition(contraction.Preposition, form, contract: true) + " "
            : form + " ";
    }

    private string Cased(string form, int index) => _text.Tokens[index].IsCapital ? Letters.Capital(form) : form;

    private static bool IsPair(PhraseText text, (int First, int End) old, int head) =>
        head + 2 < old.End && ClosedWords.IsJoiner(text.Small(head + 1)) && text.Tokens[head + 2].IsCapital;
}
