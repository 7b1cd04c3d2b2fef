using DialogueMining.Models;

namespace DialogueMining.Pipeline.Kinds;

/// <summary>How much the words of a statement speak for each kind.</summary>
internal sealed class KindScores
{
    private static readonly CueList Proposals = new("kinds/proposal.txt");
    private static readonly CueList Reasons = new("kinds/reason.txt");
    private static readonly CueList Agreements = new("kinds/agreement.txt");
    private static readonly CueList Objections = new("kinds/objection.txt");
    private static readonly CueList Questions = new("kinds/question.txt");
    private static readonly IReadOnlySet<string> QuestionWords = SentenceWords.Folded("kinds/question-words.txt");
    private static readonly IReadOnlySet<string> QuestionProposals = SentenceWords.Folded("kinds/question-proposals.txt");

    /// <summary>A wish in the infinitive says it by itself.</summary>
    private const double InfinitiveWeight = 3;

    /// <summary>A question mark at the end decides against most cues; one before another sentence is often rhetorical.</summary>
    private const double QuestionWeight = 5;
    private const double InnerQuestionWeight = 2.5;

    private readonly Dictionary<StatementKind, double> _scores = [];

    public KindScores(AnnotatedStatement statement)
    {
        SentenceWords[] sentences = [.. statement.Content.Sentences.Select(SentenceWords.Of).Where(entry => entry.Words.Count > 0)];
        for (int index = 0; index < sentences.Length; index++)
        {
            AddSentence(sentences[index], index == sentences.Length - 1);
        }
    }

    public double this[StatementKind kind] => _scores.GetValueOrDefault(kind);

    public void Add(StatementKind kind, double weight) => _scores[kind] = this[kind] + weight;

    /// <summary>The kind with most weight, on a tie the first in the order of <see cref="Order"/>.</summary>
    public StatementKind Best(double threshold)
    {
        StatementKind best = StatementKind.Remark;
        double most = 0;
        foreach (StatementKind kind in Order)
        {
            if (this[kind] >= threshold && this[kind] > most)
            {
                (best, most) = (kind, this[kind]);
            }
        }

        return best;
    }

    private static readonly StatementKind[] Order =
    [
        StatementKind.Question, StatementKind.Objection, StatementKind.Proposal, StatementKind.Agreement, StatementKind.Reason,
    ];

    private void AddSentence(SentenceWords sentence, bool isLast)
    {
        Add(StatementKind.Proposal, Proposals.Weigh(sentence.Words) + (sentence.EndsInInfinitive ? InfinitiveWeight : 0));
        Add(StatementKind.Reason, Reasons.Weigh(sentence.Words));
        Add(StatementKind.Agreement, Agreements.Weigh(sentence.Words));
        Add(StatementKind.Objection, Objections.Weigh(sentence.Words));
        Add(StatementKind.Question, Questions.Weigh(sentence.Words));
        if (sentence.IsQuestion)
        {
            AddQuestion(sentence, isLast);
        }
    }

    /// <summary>„Könnte man nicht …?“ asks for something; other questions ask for an answer.</summary>
    private void AddQuestion(SentenceWords sentence, bool isLast)
    {
        bool isProposal = sentence.Words.Count > 1
            && (QuestionProposals.Contains($"{sentence.Words[0]} {sentence.Words[1]}")
                || (sentence.Words.Count > 2 && QuestionProposals.Contains(string.Join(' ', sentence.Words.Take(3)))));
        double bonus = QuestionWords.Contains(sentence.Words[0]) ? 1 : 0;
        Add(
            isProposal ? StatementKind.Proposal : StatementKind.Question,
            (isLast ? QuestionWeight : InnerQuestionWeight) + bonus);
    }
}
