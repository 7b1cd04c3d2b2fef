using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting.Asking;
using DialogueMining.Pipeline.Drafting.Briefs;
using DialogueMining.Pipeline.Drafting.Grounding;

namespace DialogueMining.Pipeline.Drafting;

/// <summary>
/// Asks a language model for suggestions: a sentence a theme, a wording for a wish without words, the sentence with an insert
/// that has no place, another wording of a block. Each answer is checked by code against the draft and the statements it names;
/// what does not hold is refused and says why. Nothing is applied.
/// </summary>
/// <param name="options">Who is asked, and how patiently.</param>
public sealed class Drafter(DraftingOptions options)
{
    private const int LongestShown = 300;

    /// <summary>Asks for all suggestions, one after the other. A server that fails ends the asking, never the run.</summary>
    /// <param name="analysis">The result with names and contacts hidden: its words leave the machine.</param>
    /// <param name="cancellation">Ends the asking; what was answered until then stays.</param>
    public async Task<DraftingRun> DraftAsync(Analysis analysis, CancellationToken cancellation)
    {
        BriefMaker maker = new(analysis, options.MostStatements);
        Asker asker = new(options);
        List<Suggestion> suggestions = [];
        foreach (Brief brief in maker.All().Take(options.MostRequests))
        {
            ModelAnswer? answer = await asker.AskAsync(brief, cancellation).ConfigureAwait(false);
            if (answer is not null)
            {
                suggestions.Add(Read(brief, answer, new SuggestionId($"v{suggestions.Count + 1:000}")));
            }
            else if (asker.HasGivenUp)
            {
                break;
            }
        }

        return new DraftingRun(suggestions, asker.Requests, asker.Answers, maker.Withheld, asker.Failure);
    }

    private Suggestion Read(Brief brief, ModelAnswer answer, SuggestionId id)
    {
        IReadOnlyList<SuggestedSentence>? sentences = answer.Text.Length > options.LongestAnswer ? null : AnswerReader.Read(answer.Text);
        Refusal? refusal = sentences is null
            ? new Refusal(RefusalReason.Form, "Die Antwort hat nicht die verlangte Form.")
            : GroundingCheck.Of(brief.Ground, sentences);
        string text = sentences is null ? Shortened(answer.Text) : string.Join(' ', sentences.Select(sentence => sentence.Text));
        return new Suggestion(id, brief.Ground.Task, brief.Subject, text, sentences ?? [], refusal, options.Model);
    }

    private static string Shortened(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
