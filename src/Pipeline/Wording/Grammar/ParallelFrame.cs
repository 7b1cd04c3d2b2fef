using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// New words that are told by their likeness to the old: „zweimal im Jahr ist zu wenig, wir wollen viermal im Jahr“,
/// „Erzieherinnen und Erzieher! Nicht nur Erzieherinnen“, „„informiert“ – nein, „angehört““.
/// </summary>
internal static class ParallelFrame
{
    // Longer rows are sentences, which are compared as a whole.
    private const int MostWords = 8;

    public static bool Read(Scene scene) => Corrects(scene) || NotOnly(scene) || Mirrors(scene);

    // „nein, B“ behind words of the draft with which nothing was to be done.
    private static bool Corrects(Scene scene)
    {
        if (!IsNo(scene.Clause) || !IsFree(scene) || scene.At + 1 >= scene.Clauses.Count)
        {
            return false;
        }

        Clause next = scene.Clauses[scene.At + 1];
        if (next.Members.Count > 4 || next.Has(Sense.Verbal) || next.Phrases is not [{ } fresh] || (fresh.InDraft && fresh.Kind != PhraseKind.Quoted))
        {
            return false;
        }

        ReplaceFrames.Give(scene, scene.Focus, fresh, "corrected", Clue.Operator | Clue.Carried);
        scene.SpentTo = next.Last;
        return true;
    }

    private static bool IsNo(Clause clause) =>
        clause.Members.Count == 1 && clause.Units[clause.First].Key is "nein" or "nee" or "noe" or "falsch" or "stopp";

    // Words of the draft were named, and nothing was to be done with them.
    private static bool IsFree(Scene scene) => scene.At > 0 && scene.Focus is { InDraft: true } && scene.FocusIsSure
        && !scene.Clauses[scene.At - 1].Has(Sense.Change)
        && scene.Findings.TrueForAll(finding => finding.Operation is ChangeOperation.Object or ChangeOperation.Keep);

    // „A und B! Nicht nur A“
    private static bool NotOnly(Scene scene)
    {
        Phrase? old = IsNotOnly(scene.Clause) ? scene.Clause.Phrases.Find(phrase => phrase.InDraft) : null;
        if (old is null || scene.At == 0 || scene.Findings.Count > 0
            || Roles.Free(scene.Clauses[scene.At - 1]).FirstOrDefault() is not { } fresh
            || !Holds(scene, fresh.Words, old.Words) || fresh.Words.Length <= old.Words.Length + 4)
        {
            return false;
        }

        scene.Add(ChangeOperation.Replace, old, fresh, null, "not-only", Clue.Operator);
        return true;
    }

    private static bool IsNotOnly(Clause clause) => clause.Members.Count is 3 or 4 && !clause.Has(Sense.Verbal)
        && clause.Units[clause.First].Has(Sense.Negation) && clause.Units[clause.Members[1]].Key is "nur" or "bloss" or "allein";

    private static bool Holds(Scene scene, TextSpan whole, TextSpan part) => scene.Text.AsSpan(whole.Start, whole.Length)
        .Contains(scene.Text.AsSpan(part.Start, part.Length), StringComparison.OrdinalIgnoreCase);

    // Words in the place of those that are spoken of that repeat some of them.
    private static bool Mirrors(Scene scene)
    {
        if (scene.Clause.Has(Sense.Blame | Sense.Praise))
        {
            return false;
        }

        if (Spoken(scene) is { Old: { } old } last)
        {
            return Like(scene, old) is { } fresh && ReplaceLast(scene, last, fresh);
        }

        // „25 Prozent ist mutlos, wir fordern 35 Prozent“: whatever was said of the words, others like them are asked for.
        return IsAsked(scene) && Like(scene, scene.OldWords(scene.Focus!)) is { } asked && Ask(scene, asked);
    }

    private static bool IsAsked(Scene scene) => scene.Findings.Count == 0 && scene.At > 0 && scene.Focus is { InDraft: true, Novel: false } focus
        && focus.Last < scene.Clause.First && scene.Clause.Has(Sense.Propose | Sense.Better | Sense.Modal) && !scene.Clause.Has(Sense.Negation);

    private static bool ReplaceLast(Scene scene, Finding last, TextSpan fresh)
    {
        scene.Findings[^1] = last with
        {
            Operation = ChangeOperation.Replace,
            New = fresh,
            Rule = "mirror",
            Clues = last.Clues | Clue.Operator | (IsQuoted(scene, fresh) ? Clue.QuotedNew : Clue.None),
            Clause = scene.At,
        };
        return true;
    }

    private static bool IsQuoted(Scene scene, TextSpan words) =>
        scene.Clause.Phrases.Exists(phrase => phrase.Kind == PhraseKind.Quoted && phrase.Words == words);

    private static bool Ask(Scene scene, TextSpan fresh)
    {
        Finding finding = scene.Make(ChangeOperation.Replace, scene.Focus, null, null, "mirror", Clue.Operator);
        scene.Findings.Add(finding with { New = fresh });
        return true;
    }

    // Words that were criticised, or for which something was offered that is less like them.
    private static Finding? Spoken(Scene scene) => scene.Findings is [.., { Old: not null } last] && last.Clause >= scene.At - 2
        && (last.Operation == ChangeOperation.Object
            || (last is { Operation: ChangeOperation.Replace, Rule: "offer", Stance: Stance.Asks } && (last.Clues & Clue.QuotedNew) == Clue.None)) ? last : null;

    private static TextSpan? Like(Scene scene, TextSpan old)
    {
        List<TextSpan> wanted = [.. WordCutter.Cut(scene.Text, old)];
        Clause clause = scene.Clause;
        int start = clause.Units[clause.First].Span.Start;
        List<TextSpan> said = [.. WordCutter.Cut(scene.Text, new TextSpan(start, clause.Units[clause.Last].End - start))];
        if (wanted.Count == 1 && IsNumber(scene.Text, wanted[0]))
        {
            // „96 ist falsch, es sind 94“
            List<TextSpan> numbers = said.FindAll(word => IsNumber(scene.Text, word));
            return numbers.Count == 1 && Key(scene.Text, numbers[0]) != Key(scene.Text, wanted[0]) ? numbers[0] : null;
        }

        if (wanted.Count is < 2 or > MostWords)
        {
            return null;
        }

        for (int at = 0; at + wanted.Count <= said.Count; at++)
        {
            if (IsLike(scene.Text, wanted, said, at))
            {
                return new TextSpan(said[at].Start, said[at + wanted.Count - 1].Start + said[at + wanted.Count - 1].Length - said[at].Start);
            }
        }

        return null;
    }

    // At least half of the words are the same in the same places, one long one among them, and some are others.
    private static bool IsLike(string text, List<TextSpan> wanted, List<TextSpan> said, int at)
    {
        int same = 0;
        bool telling = false;
        for (int index = 0; index < wanted.Count; index++)
        {
            bool equal = string.Equals(Key(text, wanted[index]), Key(text, said[at + index]), StringComparison.Ordinal);
            same += equal ? 1 : 0;
            telling |= equal && wanted[index].Length > 2 && WordingLexicon.Of(Key(text, wanted[index])) == Sense.None;
        }

        return telling && 2 * same >= wanted.Count && same < wanted.Count && IsContent(text, said, at, wanted);
    }

    private static bool IsNumber(string text, TextSpan word) => char.IsDigit(NumberKeys.Of(WordKey.Fine(text.Substring(word.Start, word.Length)))[0]);

    // What differs is a word of meaning.
    private static bool IsContent(string text, List<TextSpan> said, int at, List<TextSpan> wanted)
    {
        for (int index = 0; index < wanted.Count; index++)
        {
            string key = Key(text, said[at + index]);
            if (key != Key(text, wanted[index]) && !key.StartsWith("ander", StringComparison.Ordinal) && !key.StartsWith("alle", StringComparison.Ordinal) && (WordingLexicon.Of(key) & (Sense.Article | Sense.Pronoun | Sense.Verbal | Sense.Preposition | Sense.Anaphor | Sense.Subordinator)) != Sense.None)
            {
                return false;
            }
        }

        return true;
    }

    private static string Key(string text, TextSpan word) => WordKey.Coarse(WordKey.Fine(text.Substring(word.Start, word.Length)));
}
