using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Log;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Desk;

/// <summary>What a language model suggested is in no text before a person adopts it, and bears its mark afterwards.</summary>
public sealed class SuggestionTests : IDisposable
{
    private const string Model = "modell-7b";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Before_anybody_adopts_it_nothing_of_it_is_in_the_result()
    {
        using ReviewDesk desk = Open(out SuggestionSample sample);

        Assert.Equal(4, desk.Suggestions.Count);
        Assert.DoesNotContain(desk.Suggestions, suggestion => suggestion.Refusal is not null);
        Assert.DoesNotContain("mit Respekt", desk.State.Texts[0].Text.Proposed, StringComparison.Ordinal);
        Assert.Null(desk.State.Find(sample.Theme)!.Theme.Figures.Summary);
        Assert.Equal(0, desk.Version);
    }

    [Fact]
    public void A_sentence_with_new_words_in_one_place_decides_about_the_change_that_asked_for_them()
    {
        using ReviewDesk desk = Open(out SuggestionSample sample);
        Suggestion suggestion = Of(desk, SuggestionTask.InsertPhrase);

        DeskAnswer answer = desk.Adopt("A. Weber", suggestion, suggestion.Text, See(Subject.Of(sample.Insert)), null, null);

        Assert.Empty(answer.Problems);
        Assert.Contains("Wir fördern mit Respekt den Dialog.", desk.State.Texts[0].Text.Proposed, StringComparison.Ordinal);
        ChangeRuling ruling = desk.State.Find(sample.Insert)!.Ruling!;
        Assert.Equal(Verdict.AdoptElsewhere, ruling.Verdict);
        Assert.Equal(new ModelOrigin(Model, Reworded: false), ruling.Signature.Origin);
        Assert.Equal("A. Weber", ruling.Signature.DecidedBy);
    }

    [Fact]
    public void A_reworded_sentence_is_told_apart_and_takes_the_place_of_the_drafts()
    {
        using ReviewDesk desk = Open(out SuggestionSample sample);

        DeskAnswer answer = desk.Adopt(
            "A. Weber", Of(desk, SuggestionTask.InsertPhrase), "Wir fördern einen Dialog mit Respekt.", See(Subject.Of(sample.Insert)), null, "Klingt besser.");

        Assert.Empty(answer.Problems);
        Assert.Contains("Wir fördern einen Dialog mit Respekt. Die Stadt ist offen.", desk.State.Texts[0].Text.Proposed, StringComparison.Ordinal);
        ChangeItem own = Assert.Single(desk.State.Changes, item => item.Ruling is { Signature.Origin: not null });
        Assert.True(own.Ruling!.Signature.Origin!.Reworded);
        Assert.Equal("Klingt besser.", own.Ruling.Signature.Reason);
    }

    [Fact]
    public void A_wording_for_a_wish_comes_where_the_person_puts_it_with_the_statement_behind_it()
    {
        using ReviewDesk desk = Open(out SuggestionSample sample);
        Suggestion suggestion = Of(desk, SuggestionTask.WishWording);
        Amendment place = new(
            new ChangeDecision(
                new ChangeBasis(null, "leitbild", ChangeOperation.Insert, null, suggestion.Text, null), Verdict.Adopt, null, false,
                new ChosenPlace(null, null, null, "offen", null), new Signature(string.Empty, null, null), new SourcePlace("x", null, null, null, null, [])),
            [sample.Wish]);

        DeskAnswer answer = desk.Adopt("A. Weber", suggestion, suggestion.Text, See(Subject.Of(sample.Wish)), place, null);

        Assert.Empty(answer.Problems);
        Assert.Contains("und einladend", desk.State.Texts[0].Text.Proposed, StringComparison.Ordinal);
        Assert.Contains(desk.State.Changes, item => item.Ruling?.Signature is { DecidedBy: "A. Weber", Origin.Model: Model } && item.Change.Evidence.Any(evidence => evidence.Statement == sample.Wish));
    }

    [Fact]
    public void A_theme_is_summed_up_and_a_second_opening_says_so_again()
    {
        SuggestionSample sample;
        using (ReviewDesk desk = Open(out sample))
        {
            Suggestion suggestion = Of(desk, SuggestionTask.ThemeSummary);
            Assert.Empty(desk.Adopt("A. Weber", suggestion, suggestion.Text, See(Subject.Of(sample.Theme)), null, null).Problems);
        }

        using ReviewDesk again = DeskSample.Open(_folder.Path);
        ThemeSummary summary = again.State.Find(sample.Theme)!.Theme.Figures.Summary!;
        Assert.Equal(new ModelOrigin(Model, Reworded: false), summary.Signature.Origin);
        Assert.Equal(DeskOutcome.Confirmed, again.Undo("A. Weber").Outcome);
        Assert.Null(again.State.Find(sample.Theme)!.Theme.Figures.Summary);
    }

    [Fact]
    public void Another_wording_of_a_block_takes_its_place()
    {
        using ReviewDesk desk = Open(out _);
        Suggestion suggestion = Of(desk, SuggestionTask.AlternativeText);

        Assert.Empty(desk.Adopt("A. Weber", suggestion, suggestion.Text, null, null, null).Problems);

        Assert.Contains(suggestion.Text, desk.State.Texts[0].Text.Proposed, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_name_the_model_and_who_adopted_it()
    {
        using (ReviewDesk desk = Open(out SuggestionSample sample))
        {
            Suggestion suggestion = Of(desk, SuggestionTask.InsertPhrase), summary = Of(desk, SuggestionTask.ThemeSummary);
            desk.Adopt("A. Weber", suggestion, suggestion.Text, See(Subject.Of(sample.Insert)), null, null);
            desk.Adopt("A. Weber", summary, "Es geht um Respekt.", See(Subject.Of(sample.Theme)), null, null);
        }

        CommandResult export = CommandLine.Run("export", _folder.Path);

        Assert.True(export.ExitCode == 0, export.Errors);
        string minutes = File.ReadAllText(Path.Combine(_folder.Path, "review", "protokoll.md")), report = File.ReadAllText(Path.Combine(_folder.Path, "report.html"));
        Assert.Contains("Vorschlag eines Sprachmodells (modell-7b), übernommen von A. Weber am ", minutes, StringComparison.Ordinal);
        Assert.Contains("mit anderen Worten übernommen von A. Weber", minutes, StringComparison.Ordinal);
        Assert.Contains("Vorschlag eines Sprachmodells (modell-7b), übernommen von A. Weber am ", report, StringComparison.Ordinal);
        Assert.Contains("Es geht um Respekt.", report, StringComparison.Ordinal);
        (Analysis? read, _) = new FinishedResult(new Pipeline.Annotation.AnnotationOptions()).Read(File.ReadAllBytes(Path.Combine(_folder.Path, FinishedResult.FileName)));
        Assert.Contains(read!.Themes, theme => theme.Figures.Summary is { Text: "Es geht um Respekt.", Signature.Origin.Reworded: true });
        (IReadOnlyList<LogEntry>? entries, _) = ReviewLog.Read(_folder.Path);
        Assert.All(entries!, entry => Assert.Contains("\"suggestedBy\":\"modell-7b\"", entry.Action, StringComparison.Ordinal));
    }

    private ReviewDesk Open(out SuggestionSample sample)
    {
        sample = SuggestionSample.Write(_folder, Model);
        return DeskSample.Open(_folder.Path);
    }

    private static Suggestion Of(ReviewDesk desk, SuggestionTask task) => desk.Suggestions.First(suggestion => suggestion.Task == task);

    private static Seen See(Subject subject) => new(subject, 0);
}
