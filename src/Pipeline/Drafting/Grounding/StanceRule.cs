using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>What the statements say is not denied, and what they deny is not said.</summary>
internal static class StanceRule
{
    private const string Table = "Tisch", But = "sondern";

    public static Refusal? Check(DraftedSentence sentence, GroundWords words)
    {
        SpokenWords cited = words.Of(sentence.Cited);
        bool wasDenied = false;
        foreach (SpokenClause clause in SpokenClause.Of(sentence.Content))
        {
            // „nicht A, sondern B“ without its „nicht“.
            Token? turned = clause.Tokens[0].Form == But && !wasDenied && !sentence.IsVerbatim(clause.Tokens[0])
                ? clause.Tokens[0]
                : clause.Tokens.FirstOrDefault(token => IsTurned(token, clause, sentence, cited, words));
            turned ??= DropsDenial(clause, sentence) ? clause.Tokens[0] : null;
            if (turned is not null)
            {
                return new Refusal(RefusalReason.Negation, clause.IsDenied
                    ? $"„{turned.Form}“ ist hier verneint, in den Quellen nicht."
                    : $"„{turned.Form}“ ist in den Quellen verneint, hier nicht.");
            }

            wasDenied = clause.IsDenied;
        }

        return null;
    }

    // „Wer nicht zahlt, kommt nicht“ denies twice: the same words with one „nicht“ less say something else, though they still deny.
    private static bool DropsDenial(SpokenClause clause, DraftedSentence sentence)
    {
        HashSet<string> content = Keys(clause);
        int[] denials = content.Count < 2 || sentence.IsVerbatim(clause.Tokens[0])
            ? []
            : [.. sentence.Cited.SelectMany(entry => SpokenClause.Of(entry.Content)).Where(said => Keys(said).SetEquals(content)).Select(Denials)];
        return denials.Length > 0 && !denials.Contains(Denials(clause));
    }

    private static int Denials(SpokenClause clause) => clause.Tokens.Count(SpokenClause.IsDenying);

    private static HashSet<string> Keys(SpokenClause clause) =>
        [.. clause.Tokens.Where(token => SpokenWords.IsContent(token) && !SpokenClause.IsDenying(token)).Select(token => token.Lemma)];

    private static bool IsTurned(Token token, SpokenClause clause, DraftedSentence sentence, SpokenWords cited, GroundWords words)
    {
        if (!SpokenWords.IsContent(token) || sentence.IsVerbatim(token) || (sentence.IsQuoted(token) && IsNeutral(clause, sentence)))
        {
            return false;
        }

        Stance found = Found(token, cited, words);
        return found != Stance.None && (found & (clause.IsDenied ? Stance.Denied : Stance.Said)) == 0 && !Reports(token, sentence, cited, words);
    }

    // „Drei Aussagen betreffen ‚Parkplätze‘“ says nothing for or against them.
    private static bool IsNeutral(SpokenClause clause, DraftedSentence sentence) =>
        clause.Tokens.Where(SpokenWords.IsContent).All(token => sentence.IsQuoted(token) || ReportingWords.IsNeutral(token));

    // „Punkt“ may report and may be what is spoken of: as a noun of the statements it is the latter.
    private static bool Reports(Token token, DraftedSentence sentence, SpokenWords cited, GroundWords words) =>
        ReportingWords.Allows(token, words.Ground, sentence.Cited)
        && (token.Lemma == Table || token.Class != WordClass.Noun || cited.Of(token) == Stance.None);

    // A report goes by the statements; a draft may say as well what the draft says.
    private static Stance Found(Token token, SpokenWords cited, GroundWords words)
    {
        Stance said = cited.Of(token);
        return words.Ground.IsDraft || said == Stance.None ? said | words.Draft.Of(token) : said;
    }
}
