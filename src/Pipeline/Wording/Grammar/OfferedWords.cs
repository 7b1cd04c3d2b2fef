using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Finds the words that a clause offers: behind „besser“, before „wäre schöner“, behind an arrow, by themselves.</summary>
internal static class OfferedWords
{
    /// <summary>The words; null when the clause offers none.</summary>
    public static Phrase? Of(Scene scene)
    {
        Clause clause = scene.Clause;
        List<Phrase> free = Roles.Free(clause);
        int better = clause.Find(Sense.Better);
        return better >= 0 && Provides(clause, better) ? null : Of(scene, clause, free, better);
    }

    private static Phrase? Of(Scene scene, Clause clause, List<Phrase> free, int better)
    {
        bool judged = Judged(scene, better);
        if ((Suggested(clause) ?? Behind(scene, free, better)) is { } behind)
        {
            return behind;
        }

        if (Whole(scene, judged) is { } whole && !free.Exists(phrase => Outdoes(phrase, whole)))
        {
            return whole;
        }

        return (!IsEnough(clause, better) || IsCriticised(scene)) && (judged || IsOpen(scene)) ? Favoured(clause) ?? Surest(scene, free) : null;
    }

    // „dafür haben wir den Putzplan“: with a full verb right behind it the adverb says what something is for.
    private static bool Provides(Clause clause, int better) => clause.Units[better].Key is "dafuer" or "dafür" && better < clause.Last
        && (clause.Units[better + 1] is { Class: WordClass.Verb or WordClass.Auxiliary } || clause.Units[better + 1].Has(Sense.Auxiliary | Sense.Copula))
        && !clause.Units[better + 1].Has(Sense.Write | Sense.Modal | Sense.Insert | Sense.Change) && clause.Units[better + 1].Key is not ("kommt" or "kaeme" or "steht" or "stuende" or "nehmen");

    // „Wie wär’s mit B?“
    private static Phrase? Suggested(Clause clause) => clause.Units[clause.First].Key == "wie" && clause.SaysAny("waere", "waer", "waers", "wär's", "waer's", "waer’s")
        ? Roles.Under(clause, Sense.With).Find(phrase => !phrase.InDraft || phrase.Kind == PhraseKind.Quoted) : null;

    // A quotation says more than all the words; words of the draft alone are nothing new.
    private static bool Outdoes(Phrase phrase, Phrase whole) => phrase.Kind == PhraseKind.Quoted
        || (phrase is { InDraft: true, Novel: false } && phrase.Words.Length >= whole.Words.Length);

    // „A reicht“ with words of the draft: the rest is enough, nothing is offered.
    private static bool IsEnough(Clause clause, int better) =>
        better >= 0 && clause.Units[better].Key is "reicht" or "reichte" or "genuegt" or "genuegte"
        && Roles.Free(clause).Exists(phrase => phrase.InDraft);

    private static bool IsOpen(Scene scene) =>
        scene.Clause.Opening == UnitKind.Arrow || Speaks(scene.Clause) || Proposed(scene) || Alone(scene);

    private static Phrase? Surest(Scene scene, List<Phrase> free) =>
        Roles.Fresh(free) is { } fresh ? Roles.Extend(scene, fresh) : Tail.Quotation(scene);

    // „besser B“: the words directly behind, or a quotation anywhere behind.
    private static Phrase? Behind(Scene scene, List<Phrase> free, int better)
    {
        if (better < 0)
        {
            return null;
        }

        Phrase? quoted = free.FirstOrDefault(phrase => phrase.First > better && phrase.Kind == PhraseKind.Quoted);
        return quoted ?? Stretch.From(scene, better + 1);
    }

    // Without quotation marks small words belong to the offer too: „-> in der Stadt“, „bestimmt mit wär besser“.
    private static Phrase? Whole(Scene scene, bool judged) =>
        scene.Clause.Opening == UnitKind.Arrow ? WholeClause.Of(scene)
        : judged ? WholeClause.Before(scene, Sense.Copula | Sense.Sound | Sense.Auxiliary | Sense.Better) : null;

    // „B wäre besser“, „B trifft es besser“, „B reicht doch“
    private static bool Judged(Scene scene, int better)
    {
        Clause clause = scene.Clause;
        if (better >= 0 && clause.Members.Exists(member => member == better - 1 && clause.Units[member].Has(Sense.Negation)))
        {
            // „doppelt hält nicht besser“
            return false;
        }

        bool last = better >= 0 && clause.Members.TrueForAll(member => member <= better || clause.Units[member].Has(Sense.Filler | Sense.But));
        return last || IsWished(clause) || Compares(scene) || (better >= 0 && clause.Has(Sense.Copula | Sense.Sound | Sense.Auxiliary | Sense.Propose));
    }

    // „B wäre gut“
    private static bool IsWished(Clause clause) => (clause.Has(Sense.Praise) || clause.Units[clause.Last].Class == WordClass.Adjective) && clause.Members.Exists(member => clause.Units[member].Key
        is "waere" or "waer" or "waeren" or "faende" or "faend" or "faenden" or "waar" or "wea" or "wuerde" or "wuerden");

    // „B wäre herzlicher“: a comparative that is no word of the lexicon.
    private static bool Compares(Scene scene)
    {
        Clause clause = scene.Clause;
        Unit last = clause.Units[clause.Last];
        bool comparative = last is { Kind: UnitKind.Word, Sense: Sense.None } && last.Key.Length > 5
            && last.Key.EndsWith("er", StringComparison.Ordinal) && char.IsLower(scene.Text[last.Span.Start]);
        return comparative && (clause.Says("waere") || clause.Says("waer") || clause.Says("klingt") || clause.Says("ist") || clause.Says("finden"));
    }

    // „schreibt B“, „sagt doch einfach B“, „wir würden B sagen“: somebody asks for words; „sagt Herr X“ does not.
    private static bool Speaks(Clause clause)
    {
        int verb = clause.Find(Sense.Write | Sense.Called);
        if (verb < 0)
        {
            return false;
        }

        string key = clause.Units[verb].Key;
        bool infinitive = key.EndsWith("en", StringComparison.Ordinal) && verb == clause.Last && !clause.Has(Sense.Pronoun);
        return IsUsual(clause, verb) || infinitive || IsImperative(clause, verb) || clause.Has(Sense.Propose) || IsAsked(clause) || (Urges(clause) && key.EndsWith('t'));
    }

    // „sollte B schreiben“; what one „kann“ say is not asked for.
    private static bool IsAsked(Clause clause) => clause.Has(Sense.Modal) && !clause.SaysAny("kann", "darf", "koennen");

    // „„Zugezogene“ sagt man“
    private static bool IsUsual(Clause clause, int verb) => clause.SaysAny("man", "mer", "ma") && !clause.Has(Sense.Negation)
        && clause.Units[verb].Key is "sagt" or "schreibt" or "nennt" && clause.Phrases.Exists(phrase => phrase is { Kind: PhraseKind.Quoted, InDraft: false });

    private static bool IsImperative(Clause clause, int verb) => clause.Members.TakeWhile(member => member < verb).All(member => clause.Units[member].Has(Sense.Filler | Sense.And))
        && (clause.Units[verb].Key is "schreib" or "sag" or "nimm" or "nehmt" || Urges(clause) || IsOrdered(clause, verb)
            || clause.Phrases.Exists(phrase => phrase.Kind == PhraseKind.Quoted));

    // „also schreibt's Vielfalt“; „schreibt der Vorstand“ tells who does.
    private static bool IsOrdered(Clause clause, int verb) => clause.Units[verb].Key == "schreibt" && verb < clause.Last
        && !clause.Units[verb + 1].Has(Sense.Article | Sense.Pronoun | Sense.Preposition) && clause.Units[verb + 1].Class != WordClass.ProperNoun;

    private static bool Urges(Clause clause) => clause.SaysAny("bitte", "doch", "einfach", "halt", "eben", "lieber");

    // „Vorschlag: B“, „wir schlagen B vor“
    private static bool Proposed(Scene scene)
    {
        Clause clause = scene.Clause;
        bool quoted = clause.Phrases.Exists(phrase => phrase.Kind == PhraseKind.Quoted && phrase.Role == Sense.None);
        bool before = clause.Opening == UnitKind.Colon && scene.At > 0
            && (Proposes(scene.Clauses[scene.At - 1]) || (scene.At > 1 && Names(scene.Clauses[scene.At - 2])));
        return before || (clause.Has(Sense.Propose) && quoted) || Favoured(clause) is not null;
    }

    private static bool Proposes(Clause before) => before.Has(Sense.Better) || Names(before) || before.Members.Exists(member =>
        before.Units[member] is { } unit && unit.Has(Sense.Propose) && !unit.Has(Sense.Modal));

    // „Unser Vorschlag“, „eine Idee“
    private static bool Names(Clause before) => before.Members.Exists(member =>
        before.Units[member].Key.EndsWith("vorschlag", StringComparison.Ordinal) || before.Units[member].Key is "alternative" or "idee" or "wunsch");

    // „Wir sind für B“
    private static Phrase? Favoured(Clause clause) => clause.Phrases.Find(phrase =>
        phrase.Kind == PhraseKind.Quoted && phrase.Has(Sense.At) && clause.Units[phrase.First - 1].Key == "fuer" && clause.Has(Sense.Copula));

    // Words by themselves behind others: „A ist zu wenig: „B““, „A – man nimmt Tabletten ein! „B““, „Spiegelstrich 5: „B““.
    private static bool Alone(Scene scene)
    {
        Clause clause = scene.Clause;
        if (clause.Phrases.Count == 0 || IsAsking(scene))
        {
            return false;
        }

        bool criticised = IsCriticised(scene);
        if (criticised && Names(clause.Units[clause.First], clause))
        {
            return true;
        }

        return clause.Phrases[0].Kind == PhraseKind.Quoted ? (criticised && IsShort(clause)) || IsLone(scene)
            : criticised && clause.Opening == UnitKind.Stop && IsSingle(scene);
    }

    // „Objekte sind tot. Exponate?“ offers, other questions ask.
    private static bool IsAsking(Scene scene) => scene.Clause.Ending == UnitKind.Question
        && !(scene.Clause.Members.Count == 1 && !scene.Clause.Phrases[0].InDraft && IsCriticised(scene));

    private static bool IsLone(Scene scene) =>
        scene.Clause.Members.Count == 1 && !scene.Clause.Phrases[0].InDraft && IsNamed(scene);

    // „A sagt kein Mensch mehr, das heißt B“
    private static bool Names(Unit first, Clause clause) => clause.Has(Sense.Called) && (first.Has(Sense.Anaphor) || clause.SaysAny("das", "es", "dat", "des"));

    private static bool IsSingle(Scene scene) => scene.Clause.Members.Count == 1 || IsBare(scene.Clause)
        || (scene.Clause.Members.Count <= 4 && !scene.Clause.Has(Sense.Verbal) && Resembles(scene));

    // „Kooperation vielleicht“, „also Fachkräfte“: nothing but words and what leaves the choice open.
    private static bool IsBare(Clause clause) => clause.Phrases is [{ InDraft: false, Role: Sense.None } only]
        && clause.Members.TrueForAll(member => (member >= only.First && member <= only.Last) || clause.Units[member].Has(Sense.Filler));

    // „alle fünf Jahre ist zu lang. alle zwei Jahre“: a word in common shows what the other words stand for.
    private static bool Resembles(Scene scene)
    {
        TextSpan old = scene.Findings.Count > 0 && scene.Findings[^1].Old is { } span ? span : default;
        string said = scene.Text.Substring(old.Start, old.Length);
        return scene.Clause.Members.Exists(member => scene.Units[member].Span.Length > 3
            && said.Contains(scene.Text.Substring(scene.Units[member].Span.Start, scene.Units[member].Span.Length), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsCriticised(Scene scene) =>
        scene.Findings is [.., { Operation: ChangeOperation.Object, Old: not null } last]
        && (last.Clause == scene.At - 1 || (last.Clause == scene.At - 2 && IsBare(scene.Clause)));

    private static bool IsShort(Clause clause) =>
        (clause.Phrases[0].First == clause.First || clause.Members.Count <= 4) && clause.Members.Count <= 8
        && !clause.Phrases[0].InDraft && !clause.Has(Sense.Blame | Sense.Sound | Sense.Negation | Sense.Modal);

    private static bool IsNamed(Scene scene)
    {
        bool words = scene.Findings.Count == 0 && scene.Focus is { Kind: PhraseKind.Quoted, InDraft: true };
        bool part = scene.Clause.Opening == UnitKind.Colon && scene.At > 0
            && scene.Clauses[scene.At - 1] is { Phrases: [{ Kind: PhraseKind.Place }], Members.Count: <= 2 };
        return words || part;
    }
}
