using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting.Briefs;
using DialogueMining.Pipeline.Drafting.Grounding;

namespace DialogueMining.Tests.Drafting;

/// <summary>An answer to a question, true or planted, with the way it was made.</summary>
/// <param name="Way">How it was made.</param>
/// <param name="Brief">The question.</param>
/// <param name="Sentences">Its sentences.</param>
internal sealed record DraftedAnswer(string Way, Brief Brief, IReadOnlyList<SuggestedSentence> Sentences)
{
    public DraftedAnswer(string way, Brief brief, string text, IEnumerable<StatementId> cited, params IReadOnlyList<string> quotes)
        : this(way, brief, [new SuggestedSentence(text, [.. cited], quotes)])
    {
    }

    /// <summary>The text of its only sentence.</summary>
    public string Text => string.Join(' ', Sentences.Select(sentence => sentence.Text));

    /// <summary>Why the program refuses it, after it went through JSON as a server would send it; null where it holds.</summary>
    public Refusal? Judge() => AnswerReader.Read(Json(Sentences)) is { } read
        ? GroundingCheck.Of(Brief.Ground, read)
        : new Refusal(RefusalReason.Form, "?");

    /// <summary>The same with other words in its only sentence.</summary>
    public DraftedAnswer Said(string way, string text) => new(way, Brief, text, Sentences[0].Statements, Sentences[0].Quotes);

    public static string Json(IEnumerable<SuggestedSentence> sentences) => JsonSerializer.Serialize(new
    {
        sentences = sentences.Select(sentence => new
        {
            text = sentence.Text,
            statements = sentence.Statements.Select(id => id.Value),
            quotes = sentence.Quotes,
        }),
    });

    public override string ToString() => $"[{Way}] {Brief.Subject}: {Text} ({string.Join(' ', Sentences.SelectMany(sentence => sentence.Statements).Select(id => id.Value))})";
}
