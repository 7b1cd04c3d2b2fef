using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Finds the object of a verb and puts it into another case.</summary>
/// <param name="text">The sentence.</param>
/// <param name="from">The verb that the object has.</param>
/// <param name="to">The verb that it gets.</param>
internal sealed class ObjectCase(PhraseText text, VerbFrame from, VerbFrame to)
{
    /// <summary>
    /// The object: behind the old preposition, else the first noun phrase that fits behind a finite verb, or the last
    /// one before a verb that stands last.
    /// </summary>
    public NounPhrase? Find((int First, int End) verb, bool finite)
    {
        Clause clause = Clause.Around(text, verb.First, verb.End - 1);
        bool behind = finite || from.Preposition is not null;
        IEnumerable<int> places = behind
            ? Enumerable.Range(verb.End, Math.Max(0, clause.End - verb.End))
            : Enumerable.Range(clause.First, verb.First - clause.First).Reverse();
        NounPhrase[] phrases = [.. places.Where(index => text.IsWord(index) && text.Tokens[index].IsCapital && index > 0)
            .Select(head => NounPhraseReader.Read(text, head))];
        return from.Preposition is null
            ? Array.Find(phrases, phrase => phrase.Preposition is null && Fits(phrase))
            : phrases.FirstOrDefault() is { } first && first.Preposition == verb.End - 1 ? first : null;
    }

    // „die Kinder der Stadt“: a genitive is no object.
    private bool Fits(NounPhrase phrase) =>
        phrase.Cells.Meets(CellSet.Of(from.Object)) && CaseOrder.Of(text, phrase)[0].Case != GrammaticalCase.Genitive;

    /// <summary>The edits that put the object, and what is joined to it, into the new case; null where its form is not known.</summary>
    public IReadOnlyList<TextEdit>? Recast(NounPhrase phrase)
    {
        List<TextEdit> edits = [];
        if (to.Preposition is { } preposition && preposition != from.Preposition)
        {
            edits.Add(new TextEdit(new TextSpan(text.Tokens[First(phrase)].Start, 0), preposition + " "));
        }

        NounPhrase? next = phrase;
        while (next is not null)
        {
            if (!Recast(next, edits))
            {
                return next == phrase ? null : edits;
            }

            next = Joined(next.Head + 1);
        }

        return edits;
    }

    private static int First(NounPhrase phrase) =>
        phrase.Determiners.Select(use => use.Index).Concat(phrase.Adjectives.Select(use => use.Index)).Append(phrase.Head)
            .Where(index => index != phrase.Preposition).Min();

    private NounPhrase? Joined(int joiner)
    {
        int at = joiner + 1;
        while (text.IsWord(at) && !text.Tokens[at].IsCapital
            && (Determiners.Readings(text.Small(at)).Count > 0 || ClosedWords.AdjectiveEnding(text.Small(at)) is not null))
        {
            at++;
        }

        bool joined = ClosedWords.IsJoiner(text.Small(joiner)) && text.IsWord(at) && text.Tokens[at].IsCapital;
        return joined && NounPhraseReader.Read(text, at) is { Preposition: null } phrase ? phrase : null;
    }

    private bool Recast(NounPhrase phrase, List<TextEdit> edits)
    {
        Cell? old = CaseOrder.Of(text, phrase).Where(each => each.Case == from.Object).Cast<Cell?>().FirstOrDefault();
        if (old is not { } found || phrase.Determiners.Any(use => use.Index == phrase.Preposition))
        {
            return false;
        }

        Cell cell = found with { Case = to.Object };
        Declension declension = phrase.Determiners is [.., var last] ? last.Determiner.Following : Declension.Strong;
        foreach (DeterminerUse use in phrase.Determiners)
        {
            Write(edits, use.Index, use.Determiner.Form(cell) ?? text.Small(use.Index));
        }

        foreach (AdjectiveUse use in phrase.Adjectives)
        {
            Write(edits, use.Index, text.Small(use.Index)[..^use.Ending.Length] + Endings.Of(declension, cell));
        }

        Write(edits, phrase.Head, NounForms.Form(phrase.Noun.Lemma, phrase.Noun.Class, cell, declension));
        return true;
    }

    private void Write(List<TextEdit> edits, int index, string form)
    {
        PhraseToken token = text.Tokens[index];
        if (!string.Equals(form, token.Text, StringComparison.OrdinalIgnoreCase))
        {
            edits.Add(new TextEdit(new TextSpan(token.Start, token.Text.Length), form));
        }
    }
}
