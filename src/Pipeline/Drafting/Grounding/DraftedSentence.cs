using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>A sentence of an answer, read, with the statements that it names.</summary>
internal sealed class DraftedSentence
{
    private static readonly char[] Ends = ['.', '!', '?', ';', ',', ' '];

    private readonly bool[] _verbatim;
    private readonly bool[] _quoted;

    private DraftedSentence(SuggestedSentence given, IReadOnlyList<AnnotatedStatement> cited)
    {
        Given = given;
        Content = GermanText.Analyze(given.Text);
        Cited = cited;
        Tables = [.. cited.Select(entry => entry.Statement.Table).Distinct()];
        _verbatim = Marked(cited.SelectMany(SentencesOf));
        _quoted = Marked(QuotationRule.Quoted(given.Text));
        // „nicht“ before words that are taken over whole turns them all the same.
        if (Tokens.Any(token => !_verbatim[token.Span.Start] && SpokenClause.IsDenying(token)))
        {
            Array.Clear(_verbatim);
        }
    }

    /// <summary>The sentence as it came.</summary>
    public SuggestedSentence Given { get; }

    /// <summary>Its words.</summary>
    public AnnotatedText Content { get; }

    /// <summary>The statements that it names, as far as they were sent.</summary>
    public IReadOnlyList<AnnotatedStatement> Cited { get; }

    /// <summary>Tables of the statements that it names.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>All its tokens.</summary>
    public IEnumerable<Token> Tokens => Content.Sentences.SelectMany(part => part.Tokens);

    public static DraftedSentence Of(SuggestedSentence given, Ground ground) =>
        new(given, [.. ground.Statements.Where(entry => given.Statements.Contains(entry.Statement.Id))]);

    /// <summary>Whether a token is part of a sentence that is taken over whole from a statement.</summary>
    public bool IsVerbatim(Token token) => _verbatim[token.Span.Start];

    /// <summary>Whether a token stands between quotation marks.</summary>
    public bool IsQuoted(Token token) => _quoted[token.Span.Start];

    /// <summary>Whether all of a statement is in the sentence, word for word.</summary>
    public bool Holds(AnnotatedStatement entry) => SentencesOf(entry).All(text => Given.Text.Contains(text, StringComparison.Ordinal));

    private static IEnumerable<string> SentencesOf(AnnotatedStatement entry) => entry.Content.Sentences
        .Select(part => entry.Content.Text.Substring(part.Span.Start, part.Span.Length).TrimEnd(Ends))
        .Where(text => text.Length > 0);

    private bool[] Marked(IEnumerable<string> stretches)
    {
        bool[] marked = new bool[Given.Text.Length];
        foreach (string stretch in stretches.Where(stretch => stretch.Length > 0))
        {
            for (int at = Given.Text.IndexOf(stretch, StringComparison.Ordinal); at >= 0; at = Given.Text.IndexOf(stretch, at + 1, StringComparison.Ordinal))
            {
                if (!IsLetter(at - 1) && !IsLetter(at + stretch.Length))
                {
                    Array.Fill(marked, true, at, stretch.Length);
                }
            }
        }

        return marked;
    }

    private bool IsLetter(int at) => at >= 0 && at < Given.Text.Length && char.IsLetterOrDigit(Given.Text[at]);
}
