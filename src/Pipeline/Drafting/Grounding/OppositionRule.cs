using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>What a table opposed is not presented as agreed.</summary>
internal static class OppositionRule
{
    private static readonly FrozenSet<string> Dissent =
        LanguageData.Lines("dissent-words.txt").Concat(LanguageData.Lines("drafting/dissent-marks.txt")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Consensus = LanguageData.Lines("consensus-words.txt").ToFrozenSet(StringComparer.Ordinal);

    public static Refusal? Check(DraftedSentence sentence, GroundWords words) =>
        words.Ground.IsDraft ? InDraft(sentence, words) : InReport(sentence, words);

    private static Refusal? InReport(DraftedSentence sentence, GroundWords words)
    {
        if (words.Ground.Agreement != ThemeAgreement.Consensus && ClaimsConsensus(sentence, words))
        {
            return new Refusal(RefusalReason.Opposition, "Der Satz spricht von Einigkeit, von der die Aussagen nichts sagen.");
        }

        // A word that is only quoted („Stichworte wie ‚Bedenken‘“) shows nothing.
        bool shows = sentence.Tokens.Any(token => Has(Dissent, token) && !sentence.IsQuoted(token)) || IsNegatedConsensus(sentence);
        if (shows)
        {
            return null;
        }

        if (words.Ground.Agreement == ThemeAgreement.Contested)
        {
            return new Refusal(RefusalReason.Opposition, "Die Tische waren nicht einig; der Satz sagt es nicht.");
        }

        if (HidesObjection(sentence, words))
        {
            return new Refusal(RefusalReason.Opposition, "Unter den genannten Aussagen ist ein Einwand; der Satz sagt es nicht.");
        }

        HashSet<string> lemmas = Lemmas(sentence);
        return words.Ground.Opposed
            .Where(opposed => Speaks(opposed, sentence, lemmas, words))
            .Select(Presented)
            .FirstOrDefault();
    }

    // A proposal and an objection in one sentence that shows neither whose they are nor that they differ.
    private static bool HidesObjection(DraftedSentence sentence, GroundWords words)
    {
        AnnotatedStatement[] objections = [.. sentence.Cited.Where(entry => entry.Statement.Kind == StatementKind.Objection)];
        return objections.Length > 0 && words.Ground.Agreement != ThemeAgreement.Consensus
            && sentence.Cited.Any(entry => entry.Statement.Kind is StatementKind.Proposal or StatementKind.Agreement)
            && Claims(sentence) && !Array.TrueForAll(objections, sentence.Holds);
    }

    // Whether the sentence says more than that something was spoken of.
    private static bool Claims(DraftedSentence sentence) =>
        sentence.Tokens.Any(token => SpokenWords.IsContent(token) && !sentence.IsQuoted(token) && !ReportingWords.IsNeutral(token));

    // It has the new words of the change, names no table that they come from, and nobody who opposed them.
    private static bool Speaks(OpposedWords opposed, DraftedSentence sentence, HashSet<string> lemmas, GroundWords words)
    {
        string[] telling = [.. opposed.Coming.Where(word => !words.Draft.Has(word))];
        string[] all = telling.Length > 0 ? telling : [.. opposed.Coming.Concat(opposed.Going)];
        return all.Length > 0 && all.All(lemmas.Contains) && Claims(sentence)
            && !sentence.Content.Sentences.Any(part => TableMention.Of(part, words.Ground).Count > 0)
            && !sentence.Cited.Any(entry => opposed.Statements.Contains(entry.Statement.Id) && sentence.Holds(entry));
    }

    private static Refusal? InDraft(DraftedSentence sentence, GroundWords words)
    {
        HashSet<string> lemmas = Lemmas(sentence);
        return words.Ground.Opposed
            .Where(opposed => !opposed.IsApplied && opposed.Coming.Any(word => !words.Draft.Has(word)) && opposed.Coming.Where(word => !words.Draft.Has(word)).All(lemmas.Contains))
            .Select(Presented)
            .FirstOrDefault();
    }

    private static Refusal Presented(OpposedWords opposed) =>
        new(RefusalReason.Opposition, $"Gegen „{opposed.Words}“ ist {string.Join(", ", opposed.Tables)}; der Satz stellt es als vereinbart dar.");

    private static bool ClaimsConsensus(DraftedSentence sentence, GroundWords words)
    {
        SpokenWords cited = words.Of(sentence.Cited);
        return SpokenClause.Of(sentence.Content).Where(clause => !clause.IsDenied).SelectMany(clause => clause.Tokens)
            .Any(token => Has(Consensus, token) && (words.Ground.Agreement == ThemeAgreement.Contested || cited.Of(token) == Stance.None));
    }

    private static bool IsNegatedConsensus(DraftedSentence sentence) => SpokenClause.Of(sentence.Content)
        .Any(clause => clause.IsDenied && clause.Tokens.Any(token => Has(Consensus, token)));

    private static HashSet<string> Lemmas(DraftedSentence sentence) => [.. SpokenWords.Content(sentence.Content).Select(token => WordFold.Fold(token.Lemma))];

    private static bool Has(FrozenSet<string> words, Token token) => words.Contains(token.Lemma.ToLowerInvariant()) || words.Contains(token.Form.ToLowerInvariant());
}
