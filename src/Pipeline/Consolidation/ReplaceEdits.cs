using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Puts words in the place of others: what agrees with them in the sentence is mended, and what points back to them in the next.</summary>
internal sealed class ReplaceEdits(PhraseReplacer replacer)
{
    private static readonly FrozenSet<string> Numbers = LanguageData.Lines("number-words.txt").Select(line => line.Split(' '))
        .Where(fields => fields[0] == "cardinal" && fields[1] != "1").SelectMany(fields => fields.Skip(1)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Pointers = ["er", "sie", "es", "sein", "seine", "seinem", "seinen", "seiner", "ihr", "ihre", "ihrem", "ihren", "ihrer"];

    /// <summary>The edits; spans count within the sentence, and may reach into the next.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="old">The words that give way.</param>
    /// <param name="words">The new ones.</param>
    /// <param name="next">What follows in the paragraph, space included; empty where nothing does.</param>
    public IReadOnlyList<TextEdit> Make(SentenceView view, TextSpan old, string words, string next)
    {
        IReadOnlyList<TextEdit> edits = Agreeing(view, old, words, next);
        bool capital = view.Tokens.Count > 0 && char.IsUpper(view.Form(0).FirstOrDefault());
        return !capital ? edits : [.. edits.Select(edit => edit.Span.Start == view.Start(0) ? edit with { NewText = Capital.Upper(edit.NewText) } : edit)];
    }

    private IReadOnlyList<TextEdit> Agreeing(SentenceView view, TextSpan old, string words, string next)
    {
        if (IsTakenAsGiven(view, old, words))
        {
            return [new TextEdit(old, words)];
        }

        if (Manner(view, old, words) is { } manner)
        {
            return [new TextEdit(manner, words)];
        }

        if (ClauseWithCommas(view, old, words) is { } clause)
        {
            return [new TextEdit(clause, " " + words)];
        }

        if (CountedUp(view, old, words) is { } counted)
        {
            return counted;
        }

        if (WithPreposition(view, old, words) is { } wide)
        {
            return [new TextEdit(wide, words)];
        }

        if (Suspended.Replace(replacer, view, old, words) is { } pair)
        {
            return pair;
        }

        PlainSentence plain = PlainSentence.Of(view.Text);
        TextSpan here = plain.Here(old);
        IReadOnlyList<TextEdit> edits = VerbFrameEdits.Replace(replacer, plain.Text, here, words)
            ?? WordEdits.Parted(plain.Text, replacer.Replace(plain.Text, here, words).Edits, here, words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        return [.. edits.Select(plain.Back), .. PointingBack(view.Text.Length, plain, here, words, next)];
    }

    private static bool IsTakenAsGiven(SentenceView view, TextSpan old, string words) =>
        IsWholeSentence(view, old, words) || IsCountedAnew(view, old, words) || IsPhraseForWords(view, old, words) || IsParticiple(view, old, words);

    // „In guten Händen alt werden“ to „Selbst bestimmt, gut begleitet“: what is all of a line gives way to what is all of one.
    private static bool IsWholeSentence(SentenceView view, TextSpan old, string words)
    {
        (int first, int behind) = (view.At(old.Start), view.Behind(old));
        bool whole = first == 0 && behind - first > 2 && Enumerable.Range(behind, view.Tokens.Count - behind).All(index => !view.IsWord(index));
        return whole && (view.IsPreposition(0) || view.IsContraction(0) || words.Contains(", ", StringComparison.Ordinal) || words.Contains(": ", StringComparison.Ordinal)
            || Enumerable.Range(0, behind).Any(view.IsVerb));
    }

    // „nach Dauer der Wartezeit“ to „nach Bedarf“: words with a preposition of their own take the place of the old ones with theirs.
    private static TextSpan? WithPreposition(SentenceView view, TextSpan old, string words)
    {
        int before = view.At(old.Start) - 1;
        string first = words.Split(' ')[0].ToLowerInvariant();
        bool own = words.Contains(' ', StringComparison.Ordinal) && Prepositions.Cells(first) is not null && Determiners.Readings(first).Count == 0;
        return own && before > 0 && view.IsPreposition(before) && !view.IsDeterminer(before) && view.Start(before + 1) <= old.Start
            ? new TextSpan(view.Start(before), old.Start + old.Length - view.Start(before))
            : null;
    }

    // „nach einem Monat“ to „drei Monate“, or „einem“ to „drei“: number and noun go as they would with „mehrere“.
    private List<TextEdit>? CountedUp(SentenceView view, TextSpan old, string words)
    {
        string[] parts = words.Split(' ', 2);
        old = WithOne(view, old, parts.Length);
        int first = view.At(old.Start);
        TextSpan? phrase = !IsCounted(view, first, parts) ? null : parts.Length > 1 ? old : view.IsNoun(first + 1) && view.Behind(old) == first + 1
            ? new TextSpan(old.Start, view.End(first + 1) - old.Start) : null;
        if (phrase is not { } span)
        {
            return null;
        }

        if (!view.IsDeterminer(first))
        {
            // The number is no article: it stays as it is, whatever the case.
            TextSpan noun = new(view.Start(first + 1), span.Start + span.Length - view.Start(first + 1));
            return [new TextEdit(view.Tokens[first].Span, parts[0]), .. replacer.Replace(view.Text, noun, parts[1]).Edits];
        }

        string several = parts.Length > 1 ? parts[1] : Several(view.Form(first + 1));
        return [.. replacer.Replace(view.Text, span, "mehrere " + several).Edits.Select(edit => edit with { NewText = string.Join(' ', edit.NewText.Split(' ')
            .Select(word => word.StartsWith("mehrere", StringComparison.OrdinalIgnoreCase) ? parts[0] : word)) })];
    }

    // „einem Monat“ to „drei Monate“, and behind a preposition „zwei Jahren“ to „drei Monate“.
    private static bool IsCounted(SentenceView view, int first, string[] parts)
    {
        bool one = view.IsDeterminer(first) && !view.IsContraction(first);
        bool several = parts.Length > 1 && view.IsPreposition(first - 1) && IsNumber(view.Form(first));
        return (one && Numbers.Contains(WordFold.Fold(parts[0]))) || (several && IsNumber(parts[0]));
    }

    private static bool IsNumber(string word) => Numbers.Contains(WordFold.Fold(word)) || (word != "1" && word.Length > 0 && word.All(char.IsAsciiDigit));

    // „Familien, [die hier wohnen]“ to „aus der Stadt“: the commas go with the clause.
    private static TextSpan? ClauseWithCommas(SentenceView view, TextSpan old, string words)
    {
        (int first, int behind) = (view.At(old.Start), view.Behind(old));
        bool clause = view.IsComma(first - 1) && behind - first > 1 && view.Tokens[first].Class is WordClass.Pronoun or WordClass.Determiner
            && view.IsVerb(behind - 1);
        bool phrase = clause && Prepositions.Cells(words.Split(' ')[0].ToLowerInvariant()) is not null && view.Start(first) == old.Start;
        int end = view.IsComma(behind) ? view.End(behind) : old.Start + old.Length;
        return phrase ? new TextSpan(view.Start(first - 1), end - view.Start(first - 1)) : null;
    }

    // „einen [Sprecher]“ to „zwei Sprecherinnen“
    private static TextSpan WithOne(SentenceView view, TextSpan old, int words)
    {
        int before = view.At(old.Start) - 1;
        bool one = words > 1 && before >= 0 && !view.IsContraction(before) && Determiners.Readings(view.Form(before).ToLowerInvariant()) is [{ Determiner.Stem: "ein" }, ..];
        return one ? new TextSpan(view.Start(before), old.Start + old.Length - view.Start(before)) : old;
    }

    private static string Several(string noun) =>
        Nouns.Readings(noun) is [var reading, ..] ? NounForms.Plural(reading.Lemma, reading.Class.Plural) : noun;

    // „öffentlich“ to „in der Regel öffentlich“, „zweimal jährlich“ to „viermal im Jahr“: a phrase comes as it is.
    private static bool IsPhraseForWords(SentenceView view, TextSpan old, string words)
    {
        (int first, int behind) = (view.At(old.Start), view.Behind(old));
        if (IsAdverbForPhrase(view, (first, behind), words) || IsTimeForPhrase(view, first, words))
        {
            return true;
        }

        bool adverbs = behind > first && !InsertEdits.IsAttribute(view, behind - 1) && Enumerable.Range(first, behind - first).All(index =>
            char.IsLower(view.Form(index)[0]) && !view.IsDeterminer(index) && !view.IsPreposition(index)
            && view.Tokens[index].Class is WordClass.Adjective or WordClass.Adverb);
        return adverbs && words.Split(' ').SkipLast(1).Select(word => word.ToLowerInvariant())
            .Any(word => Prepositions.Cells(word) is not null || Prepositions.Contraction(word) is not null);
    }

    // „zweimal im Jahr“ to „vierteljährlich“
    private static bool IsAdverbForPhrase(SentenceView view, (int First, int Behind) old, string words) =>
        old.Behind - old.First > 1 && !words.Contains(' ', StringComparison.Ordinal) && char.IsLower(words.FirstOrDefault())
        && view.IsNoun(old.Behind - 1) && !view.IsDeterminer(old.First) && char.IsLower(view.Form(old.First).FirstOrDefault())
        && Enumerable.Range(old.First, old.Behind - old.First).Any(index => view.IsPreposition(index) || view.IsContraction(index))
        && GermanText.Analyze(words).Sentences is [{ Tokens: [{ Class: WordClass.Adjective or WordClass.Adverb }] }];

    // „bei Bedarf“ to „jeden Monat“
    private static bool IsTimeForPhrase(SentenceView view, int first, string words) =>
        view.IsPreposition(first) && !view.IsDeterminer(first) && words.Split(' ') is [var each, _] && each.ToLowerInvariant() is "jeden" or "jede" or "jedes" or "alle" or "diesen" or "dieses";

    // „ist offen“ to „ist geöffnet“: a quality, and no form of the verb.
    private static bool IsParticiple(SentenceView view, TextSpan old, string words)
    {
        int first = view.At(old.Start);
        return view.Behind(old) == first + 1 && AdjectiveLexicon.Contains(view.Form(first)) && !InsertEdits.IsAttribute(view, first)
            && words.StartsWith("ge", StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal)
            && words[^1] is 't' or 'n' && !VerbLexicon.Contains(words);
    }

    // „freundlich empfangen“ to „herzlich“: the verb stays, how it is done is said anew.
    private static TextSpan? Manner(SentenceView view, TextSpan old, string words)
    {
        int first = view.At(old.Start);
        bool pair = view.Behind(old) == first + 2 && IsManner(view.Tokens[first]) && char.IsLower(view.Form(first + 1)[0])
            && view.Tokens[first + 1].Class is WordClass.Verb;
        return pair && GermanText.Analyze(words).Sentences is [{ Tokens: [var only] }] && IsManner(only) && !words.StartsWith("ge", StringComparison.Ordinal)
            ? view.Tokens[first].Span : null;
    }

    private static bool IsManner(Token token) =>
        token.Class is WordClass.Adjective or WordClass.Adverb && char.IsLower(token.Form[0]) && AdjectiveLexicon.Contains(token.Form);

    // „14 Tage“ to „einen Monat“: who counts anew says it whole.
    private static bool IsCountedAnew(SentenceView view, TextSpan old, string words) =>
        char.IsAsciiDigit(view.Form(view.At(old.Start)).FirstOrDefault())
        && words.Contains(' ', StringComparison.Ordinal) && Determiners.Readings(words.Split(' ')[0].ToLowerInvariant()).Count > 0;

    // „Wir führen eine Liste. Sie hängt im Flur.“
    private IEnumerable<TextEdit> PointingBack(int length, PlainSentence plain, TextSpan old, string words, string next)
    {
        string opening = PronounCheck.WithoutPreposition(next.TrimStart());
        string first = string.Concat(opening.TakeWhile(char.IsLetter));
        if (!Array.Exists(Pointers, each => string.Equals(each, first, StringComparison.OrdinalIgnoreCase)) || PronounCheck.HasRival(plain.Text, old))
        {
            return [];
        }

        int end = plain.Text.Length;
        int start = end + next.Length - opening.Length;
        List<TextEdit> edits =
        [
            .. replacer.Replace(plain.Text + next, old, words).Edits.Where(edit => edit.Span.Start >= end),
        ];
        bool pointer = edits.Count > 0 && edits[0].Span.Start == start && PronounCheck.Agrees(plain.Text, old, opening);
        return pointer ? edits.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start - end + length } }) : [];
    }
}
