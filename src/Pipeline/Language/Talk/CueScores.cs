using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>How much the words of a statement speak for each kind.</summary>
internal sealed class CueScores
{
    private static readonly CueList Proposals = new("kinds/proposal.txt");
    private static readonly CueList Reasons = new("kinds/reason.txt");
    private static readonly CueList Agreements = new("kinds/agreement.txt");
    private static readonly CueList Objections = new("kinds/objection.txt");
    private static readonly CueList Questions = new("kinds/question.txt");
    private static readonly IReadOnlySet<string> QuestionWords = CueSentence.Folded("kinds/question-words.txt");
    private static readonly IReadOnlySet<string> QuestionProposals = CueSentence.Folded("kinds/question-proposals.txt");

    /// <summary>A wish in the infinitive says it by itself.</summary>
    private const double InfinitiveWeight = 3;

    /// <summary>A question mark at the end decides against most cues; one before another sentence is often rhetorical.</summary>
    private const double QuestionWeight = 5;
    private const double InnerQuestionWeight = 2.5;

    private readonly double[] _scores = new double[Enum.GetValues<StatementKind>().Length];

    /// <param name="content">The statement.</param>
    /// <param name="words">All its tokens.</param>
    public CueScores(AnnotatedText content, TalkWord[] words)
    {
        List<CueSentence> sentences = [];
        int start = 0;
        foreach (Sentence sentence in content.Sentences)
        {
            CueSentence read = CueSentence.Of(sentence, words.AsSpan(start, sentence.Tokens.Count));
            start += sentence.Tokens.Count;
            if (read.Words.Count > 0)
            {
                sentences.Add(read);
            }
        }

        for (int index = 0; index < sentences.Count; index++)
        {
            AddSentence(sentences[index], index == sentences.Count - 1);
        }
    }

    public double this[StatementKind kind] => _scores[(int)kind];

    /// <summary>The kinds that have cues; a remark is what none tells of.</summary>
    public static IReadOnlyList<StatementKind> Told { get; } =
    [
        StatementKind.Question, StatementKind.Objection, StatementKind.Proposal, StatementKind.Agreement, StatementKind.Reason,
    ];

    private void Add(StatementKind kind, double weight) => _scores[(int)kind] += weight;

    private void AddSentence(CueSentence sentence, bool isLast)
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
    private void AddQuestion(CueSentence sentence, bool isLast)
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
