using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>What an answer may rest on, word by word.</summary>
internal sealed class GroundWords(Ground ground)
{
    private readonly Dictionary<StatementId, SpokenWords> _statements = ground.Statements
        .ToDictionary(entry => entry.Statement.Id, entry => SpokenWords.Of(entry, ground.Mentions[entry.Statement.Id]));

    public Ground Ground => ground;

    /// <summary>The draft, read.</summary>
    public AnnotatedText DraftText { get; } = GermanText.Analyze(ground.Draft);

    /// <summary>The words of the draft.</summary>
    public SpokenWords Draft => field ??= SpokenWords.Of(DraftText);

    /// <summary>The words of statements.</summary>
    public SpokenWords Of(IEnumerable<AnnotatedStatement> statements) =>
        SpokenWords.Joined(statements.Select(entry => _statements[entry.Statement.Id]));

    /// <summary>The texts of the statements that a sentence names, and the draft.</summary>
    public IEnumerable<AnnotatedText> Texts(DraftedSentence sentence) => sentence.Cited.Select(entry => entry.Content).Append(DraftText);
}
