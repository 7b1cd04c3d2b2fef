using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>A stretch of a sentence that is said or denied as a whole.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="IsDenied">Whether it is turned into its opposite.</param>
internal sealed record SpokenClause(IReadOnlyList<Token> Tokens, bool IsDenied)
{
    private static readonly FrozenSet<string> Denying = LanguageData.Set("drafting/denying-words.txt");
    private static readonly FrozenSet<string> Turns = FrozenSet.ToFrozenSet(["sondern", "aber", "jedoch", "dafür", "statt", "anstatt", "anstelle"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Joints = FrozenSet.ToFrozenSet(["und", "oder", "sowie"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Exchanges = FrozenSet.ToFrozenSet(["ersetzen", "ersetzt", "austauschen"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Arrows = FrozenSet.ToFrozenSet(["->", "→", "=>", "⇒", "-->"], StringComparer.Ordinal);

    /// <summary>„… und Tisch 5 keine Autos“ begins anew.</summary>
    private const string Speaker = "Tisch";

    /// <summary>The clauses of a text.</summary>
    public static IEnumerable<SpokenClause> Of(AnnotatedText text) => text.Sentences.SelectMany(Of);

    private static IEnumerable<SpokenClause> Of(Sentence sentence)
    {
        List<Token> clause = [];
        for (int at = 0; at < sentence.Tokens.Count; at++)
        {
            Token token = sentence.Tokens[at];
            bool isArrow = Arrows.Contains(token.Form);
            if (clause.Count > 0 && (isArrow || Parts(sentence.Tokens, at)))
            {
                foreach (SpokenClause part in Read(clause, isArrow))
                {
                    yield return part;
                }

                clause = [];
            }

            clause.Add(token);
        }

        foreach (SpokenClause part in Read(clause, false))
        {
            yield return part;
        }
    }

    // „A durch B ersetzen“: A is to go and B to come.
    private static IEnumerable<SpokenClause> Read(List<Token> clause, bool goes)
    {
        int through = clause.Exists(token => Exchanges.Contains(Small(token.Lemma))) ? clause.FindIndex(token => Small(token.Form) == "durch") : -1;
        if (through > 0 && !goes)
        {
            yield return new SpokenClause(clause[..through], true);
            yield return new SpokenClause(clause[through..], false);
        }
        else
        {
            yield return new SpokenClause(clause, goes || clause.Exists(IsDenying));
        }
    }

    private static bool Parts(IReadOnlyList<Token> tokens, int at)
    {
        Token token = tokens[at];
        string small = Small(token.Form);
        return token.Form is "," or ";" or ":" or "–" or "—" or "(" or ")" or "/" || Turns.Contains(small)
            || (Joints.Contains(small) && at + 1 < tokens.Count && (IsDenying(tokens[at + 1]) || tokens[at + 1].Lemma == Speaker));
    }

    /// <summary>Whether a word turns its clause into the opposite.</summary>
    public static bool IsDenying(Token token) => Denying.Contains(Small(token.Form)) || Denying.Contains(Small(token.Lemma));

    private static string Small(string word) => word.ToLowerInvariant();
}
