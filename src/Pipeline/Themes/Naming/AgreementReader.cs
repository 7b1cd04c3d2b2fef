using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Reads from a theme's statements whether the tables were of one mind.</summary>
internal static class AgreementReader
{
    // Three tables in one direction are more than one table's mood; an objecting share of a quarter is no outlier.
    private const int TablesOfOneMind = 3;
    private const double ObjectingShare = 0.25;

    private static readonly FrozenSet<string> ConsensusWords = LanguageData.Set("consensus-words.txt");
    private static readonly FrozenSet<string> DissentWords = LanguageData.Set("dissent-words.txt");
    private static readonly FrozenSet<string> Negations = LanguageData.Set("negation-words.txt");

    public static ThemeAgreement Read(IReadOnlyList<AnnotatedStatement> statements)
    {
        int said = 0;
        foreach (AnnotatedStatement statement in statements)
        {
            said += Said(statement.Content);
        }

        int backing = Tables(statements, StatementKind.Agreement);
        int objecting = Tables(statements, StatementKind.Objection);
        if (said < 0 || (backing > 0 && objecting >= 2 && objecting >= ObjectingShare * (backing + objecting)))
        {
            return ThemeAgreement.Contested;
        }

        return said > 0 || (backing >= TablesOfOneMind && objecting == 0)
            ? ThemeAgreement.Consensus
            : ThemeAgreement.Open;
    }

    private static int Tables(IReadOnlyList<AnnotatedStatement> statements, StatementKind kind)
    {
        HashSet<string> tables = new(StringComparer.Ordinal);
        foreach (AnnotatedStatement statement in statements)
        {
            if (statement.Statement.Kind == kind)
            {
                tables.Add(statement.Statement.Table);
            }
        }

        return tables.Count;
    }

    // Above zero for words of consensus, below for words of dissent; „kein Konsens“ counts as dissent.
    private static int Said(AnnotatedText text)
    {
        int sum = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            for (int index = 0; index < sentence.Tokens.Count; index++)
            {
                int sign = Sign(sentence.Tokens[index]);
                sum += sign != 0 && IsNegated(sentence.Tokens, index) ? -sign : sign;
            }
        }

        return Math.Sign(sum);
    }

    private static int Sign(Token token) =>
        (Contains(ConsensusWords, token) ? 1 : 0) - (Contains(DissentWords, token) ? 1 : 0);

    // Up to three tokens back: „nicht alle einig“, „keinen echten Konsens“.
    private static bool IsNegated(IReadOnlyList<Token> tokens, int index)
    {
        for (int back = 1; back <= 3 && index - back >= 0; back++)
        {
            if (Contains(Negations, tokens[index - back]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(FrozenSet<string> words, Token token) =>
        words.Contains(token.Lemma.ToLowerInvariant()) || words.Contains(token.Form.ToLowerInvariant());
}
