using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Kinds;

/// <summary>
/// What was said just before at the same table in the same round. A statement that follows a wording proposal, takes up
/// its words and asks for nothing itself gives grounds for it.
/// </summary>
internal sealed class ReasonContext(int reach)
{
    /// <summary>Letters that two words must share at their beginning: „Toleranz“ and „toleriert“ share six.</summary>
    private const int SharedLetters = 6;

    /// <summary>Shortest word that can be taken up.</summary>
    private const int LeastWord = 5;

    /// <summary>
    /// Weight of standing right behind a wording change. On our corpora half of those without another sign are reasons:
    /// it needs a second sign.
    /// </summary>
    private const double FollowsWeight = 1.25;

    /// <summary>Weight of words that are taken up from a proposal or objection within reach.</summary>
    private const double TakenUpWeight = 1;

    /// <summary>Share that is left of „weil“ and „schließlich“ where nothing was proposed before: then they explain a story.</summary>
    private const double ShareAlone = 0.5;

    private readonly List<Said> _said = [];
    private string _table = string.Empty;
    private int? _round;

    /// <summary>Puts the kind „reason“ into the context of what was said before.</summary>
    public void Weigh(AnnotatedStatement statement, KindScores scores)
    {
        Enter(statement.Statement);
        if (!_said.Exists(said => said.Stems.Count > 0))
        {
            scores.Add(StatementKind.Reason, -(1 - ShareAlone) * scores[StatementKind.Reason]);
            return;
        }

        if (_said[^1].IsChange)
        {
            scores.Add(StatementKind.Reason, FollowsWeight);
        }

        HashSet<string> stems = StemsOf(statement);
        if (_said.Exists(said => said.Stems.Overlaps(stems)))
        {
            scores.Add(StatementKind.Reason, TakenUpWeight);
        }
    }

    /// <summary>Keeps what a statement said for those that follow.</summary>
    public void Remember(AnnotatedStatement statement, StatementKind kind, bool isChange)
    {
        Enter(statement.Statement);
        bool isGrounded = kind is StatementKind.Proposal or StatementKind.Objection;
        _said.Add(new Said(isGrounded ? StemsOf(statement) : [], isChange && isGrounded));
        if (_said.Count > reach)
        {
            _said.RemoveAt(0);
        }
    }

    private void Enter(Statement statement)
    {
        if (statement.Table != _table || statement.Round != _round)
        {
            _said.Clear();
            (_table, _round) = (statement.Table, statement.Round);
        }
    }

    private static HashSet<string> StemsOf(AnnotatedStatement statement)
    {
        HashSet<string> stems = new(StringComparer.Ordinal);
        foreach (Token token in statement.Content.Sentences.SelectMany(sentence => sentence.Tokens))
        {
            string word = WordFold.Fold(token.Form);
            if (word.Length >= LeastWord && char.IsLetter(word[0])
                && !StopWords.Contains(token.Form) && !StopWords.Contains(token.Lemma))
            {
                stems.Add(word[..Math.Min(word.Length, SharedLetters)]);
            }
        }

        return stems;
    }

    /// <summary>A statement that stood before.</summary>
    /// <param name="Stems">Beginnings of its words; empty where nothing was proposed or criticised.</param>
    /// <param name="IsChange">Whether it is about words of a text.</param>
    private sealed record Said(HashSet<string> Stems, bool IsChange);
}
