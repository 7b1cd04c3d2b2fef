using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Desk;

/// <summary>A result with one suggestion of each kind, and one that was refused.</summary>
/// <param name="Theme">The theme that is summed up.</param>
/// <param name="Insert">The insert that has no place.</param>
/// <param name="Wish">The wish that names no words.</param>
internal sealed record SuggestionSample(ThemeId Theme, ChangeId Insert, StatementId Wish)
{
    /// <summary>Writes the result into a folder.</summary>
    public static SuggestionSample Write(TemporaryFolder folder, string model)
    {
        const string Notes = "- „Respekt“ ergänzen\n- Der Text soll freundlicher klingen\n- Mehr Bäume im Park\n- Bänke im Park\n";
        folder.Write("event/event.json", """
            { "id": "klein", "title": "Kleine Veranstaltung", "documents": [ { "id": "leitbild", "title": "Leitbild", "draft": "drafts/leitbild.md" } ],
              "rounds": [ { "number": 1, "title": "Leitbild", "kind": "wording", "document": "leitbild" } ] }
            """);
        folder.Write("event/drafts/leitbild.md", "# Leitbild\n\nWir fördern den Dialog. Die Stadt ist offen.\n");
        folder.Write("event/notes/tisch-1.txt", $"Tisch 1\n\nRunde 1\n{Notes}");
        folder.Write("event/notes/tisch-2.txt", $"Tisch 2\n\nRunde 1\n{Notes}");
        DialoguePipeline pipeline = new(new PipelineOptions());
        Disclosure result = pipeline.Disclose(pipeline.Analyze(Path.Combine(folder.Path, "event")));
        Analysis analysis = result.Full;
        Change insert = analysis.Wording.Changes.First(change => change.Words.Operation == ChangeOperation.Insert);
        Statement wish = analysis.Statements.Select(entry => entry.Statement).First(statement => statement.Text.Contains("freundlicher", StringComparison.Ordinal));
        Theme theme = analysis.Themes[0];
        StatementId asked = insert.Evidence[0].Statement;
        int block = analysis.Material.Event.Documents[0].Draft!.Blocks.First(each => each.Kind == BlockKind.Paragraph).Number;
        Suggestion Made(int number, SuggestionTask task, string subject, string text, StatementId ground, Refusal? refusal = null) => new(
            new SuggestionId($"v{number:000}"), task, subject, text, [new SuggestedSentence(text, [ground], [])], refusal, model);
        Disclosure whole = result with
        {
            Suggestions =
            [
                Made(1, SuggestionTask.ThemeSummary, theme.Id.Value, "Beide Tische wünschen sich mehr Grün.", theme.Members[0].Statement),
                Made(2, SuggestionTask.WishWording, wish.Id.Value, "und einladend", wish.Id),
                Made(3, SuggestionTask.InsertPhrase, insert.Id.Value, "Wir fördern mit Respekt den Dialog.", asked),
                Made(4, SuggestionTask.AlternativeText, $"leitbild#{block}", "Wir fördern den Dialog und den Respekt. Die Stadt ist offen.", asked),
                Made(5, SuggestionTask.WishWording, wish.Id.Value, "am 3. Mai", wish.Id, new Refusal(RefusalReason.Number, "Die Zahl 3 steht nirgends.")),
            ],
        };
        byte[] json = pipeline.Write(whole, new RunSettings("test", 1, new Dictionary<string, string> { ["min-tables"] = "2" }))
            .First(file => file.Path == FinishedResult.FileName).Content.ToArray();
        File.WriteAllBytes(Path.Combine(folder.Path, FinishedResult.FileName), json);
        File.WriteAllText(Path.Combine(folder.Path, "run.json"), "{ \"version\": \"test\", \"seed\": 1, \"options\": { \"min-tables\": \"2\" } }");
        return new SuggestionSample(theme.Id, insert.Id, wish.Id);
    }
}
