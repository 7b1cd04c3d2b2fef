using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>
/// What was said just before at the same table in the same round. A statement that follows a wording proposal, takes up its
/// words and asks for nothing itself is likely to give grounds for it.
/// </summary>
/// <param name="reach">How many statements back it looks.</param>
internal sealed class TalkContext(int reach)
{
    /// <summary>Letters that two words must share at their beginning: „Toleranz“ and „toleriert“ share six.</summary>
    private const int SharedLetters = 6;

    /// <summary>Shortest word that can be taken up.</summary>
    private const int LeastWord = 5;

    private readonly List<Said> _said = [];
    private string _table = string.Empty;
    private int? _round;

    /// <summary>Adds what stands before a statement to its features.</summary>
    /// <returns>Whether anything does.</returns>
    public bool Describe(Statement statement, TalkFeatures features)
    {
        Enter(statement);
        if (_said.Count == 0)
        {
            return false;
        }

        Said before = _said[^1];
        features.Add(TalkTrait.Behind);
        features.Add(TalkTrait.BehindKind, (uint)before.Kind);
        if (before.IsChange)
        {
            features.Add(TalkTrait.BehindChange, (uint)before.Kind);
        }

        if (_said.Count > 1)
        {
            features.Add(TalkTrait.SecondBehind, (uint)_said[^2].Kind);
        }

        AddTakenUp(StemsOf(features), features);
        return true;
    }

    /// <summary>Whether a wording change stands right before a statement.</summary>
    public bool IsBehindChange(Statement statement)
    {
        Enter(statement);
        return _said.Count > 0 && _said[^1].IsChange;
    }

    /// <summary>Keeps what a statement said for those that follow.</summary>
    public void Remember(Statement statement, TalkFeatures features, StatementKind kind, bool isChange)
    {
        Enter(statement);
        bool takesSide = kind is StatementKind.Proposal or StatementKind.Objection or StatementKind.Agreement;
        _said.Add(new Said(kind, takesSide ? StemsOf(features) : [], isChange));
        if (_said.Count > reach)
        {
            _said.RemoveAt(0);
        }
    }

    private void AddTakenUp(HashSet<uint> stems, TalkFeatures features)
    {
        int back = _said.FindLastIndex(said => said.Stems.Overlaps(stems));
        if (back < 0)
        {
            return;
        }

        features.Add(TalkTrait.TakenUp, (uint)(_said.Count - back));
        if (_said[back].IsChange)
        {
            features.Add(TalkTrait.TakenUpChange);
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

    private static HashSet<uint> StemsOf(TalkFeatures features)
    {
        HashSet<uint> stems = [];
        foreach (TalkWord word in features.Tokens)
        {
            if (word.Folded.Length >= LeastWord && word.HasLetter && IsOpen(word.Class))
            {
                stems.Add(Hash.Of(word.Folded.AsSpan(0, Math.Min(word.Folded.Length, SharedLetters))));
            }
        }

        return stems;
    }

    // Small words are taken up by everybody.
    private static bool IsOpen(WordClass kind) => kind is WordClass.Noun or WordClass.ProperNoun or WordClass.Verb
        or WordClass.Adjective or WordClass.Adverb or WordClass.Unknown;

    /// <summary>A statement that stood before.</summary>
    /// <param name="Kind">What it does.</param>
    /// <param name="Stems">Beginnings of its words; empty where it takes no side.</param>
    /// <param name="IsChange">Whether it is about words of a text.</param>
    private sealed record Said(StatementKind Kind, HashSet<uint> Stems, bool IsChange);
}
