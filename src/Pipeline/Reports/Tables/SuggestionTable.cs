using static DialogueMining.Pipeline.Reports.Tables.TableColumn;

namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>What a language model suggested, a row a suggestion; there is no such table where none was asked.</summary>
internal static class SuggestionTable
{
    public static ResultTable Create(ResultIndex index) => new(
        "suggestions",
        ["id", "task", "subject", "text", List("statementIds"), List("quotes"), Bool("refused"), "refusalReason", "refusalExplanation", "model"],
        index.Suggestions.Select(suggestion => new Cell[]
        {
            suggestion.Id.Value, Wire.Name(suggestion.Task), suggestion.Subject, suggestion.Text,
            Cell.Of(Wire.Names(suggestion.Sentences.SelectMany(sentence => sentence.Statements).Distinct())),
            Cell.Of(suggestion.Sentences.SelectMany(sentence => sentence.Quotes)),
            suggestion.Refusal is not null, suggestion.Refusal is { } refusal ? Wire.Name(refusal.Reason) : null,
            suggestion.Refusal?.Explanation, suggestion.Model,
        }));
}
