using DialogueMining.Models;
using DialogueMining.Pipeline.Privacy;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Privacy;

/// <summary>What becomes of names in a result: they go everywhere but where the draft has them, and every place stays right.</summary>
public sealed class PseudonymizerTests : IDisposable
{
    private static readonly SourcePlace Nowhere = new("notes/a.txt", 1, 1, null, null, []);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Forms_that_are_certainly_one_person_share_a_number()
    {
        Disclosure result = PrivacyEvent.Run(_folder.Path);

        Pseudonym quaas = Assert.Single(result.Key, person => person.Name == "Henrike Quaas");
        Assert.Contains("Quaas", quaas.Forms);
        Assert.Contains(result.Shared.Statements, entry => entry.Statement.Text == $"Frau {quaas.Token} fragt nach der Hauptstraße");
        Assert.Equal("[Person 4]", quaas.Token);
    }

    [Theory]
    [InlineData("Frau Schulz kommt. | Karin Schulz kommt. | K. Schulz kommt.", "1 1 1")]
    [InlineData("Frau Schulz kommt. | K. Schulz kommt.", "1 2")]
    [InlineData("Frau Schulz kommt. | Herr Schulz kommt. | Schulz kommt auch.", "1 2 3")]
    [InlineData("Frau Schulz kommt. | Frau Dr. Schulz kommt. | Schulz geht.", "1 1 1")]
    [InlineData("Herr Meier kommt. | Herrn Meiers Idee ist gut.", "1 1")]
    [InlineData("Karin Schulz kommt. | Karla Schulz kommt. | Frau Schulz kommt. | K. Schulz kommt.", "1 2 3 4")]
    [InlineData("Karin Schulz und Peter Schulz kommen. | Herr Schulz kommt.", "1 2 2")]
    public void Only_what_is_certain_is_one_person(string texts, string numbers)
    {
        Disclosure result = Of(texts.Split(" | "));

        Assert.Equal(numbers, string.Join(' ', result.Marks.Select(mark => mark.Pseudonym["[Person ".Length..^1])));
    }

    [Fact]
    public void A_name_alone_is_known_from_elsewhere_but_a_word_of_the_language_is_not()
    {
        Disclosure result = Of(["Frau Brandhorst und Herr Koch kommen.", "Brandhorsts Plan und Koch als Beruf", "Brandhorst-Plan ablehnen"]);

        Assert.Equal(
            ["Frau [Person 1] und Herr [Person 2] kommen.", "[Person 1] Plan und Koch als Beruf", "[Person 1]-Plan ablehnen"],
            result.Shared.Statements.Select(entry => entry.Statement.Text));
    }

    [Fact]
    public void Every_token_run_and_mention_of_the_shared_result_stands_where_it_says()
    {
        Disclosure result = PrivacyEvent.Run(_folder.Path);
        Dictionary<string, string> notes = result.Shared.Material.Notes.ToDictionary(note => note.File, note => note.Text);

        foreach (AnnotatedStatement entry in result.Shared.Statements)
        {
            Statement statement = entry.Statement;
            Assert.All(entry.Content.Sentences.SelectMany(sentence => sentence.Tokens), token => Assert.Equal(token.Form, Cut(statement.Text, token.Span)));
            Assert.All(statement.Source.Runs, run => Assert.Equal(
                Cut(statement.Text, new TextSpan(run.Start, run.Length)), notes[statement.Source.File].Substring(run.SourceStart, run.Length)));
        }

        Dictionary<StatementId, string> texts = result.Shared.Statements.ToDictionary(entry => entry.Statement.Id, entry => entry.Statement.Text);
        Assert.All(result.Shared.Wording.Mentions.Where(mention => mention.NewSpan is not null), mention =>
            Assert.Contains(mention.Words.NewText!, Cut(texts[mention.Statement], mention.NewSpan!.Value), StringComparison.Ordinal));
        Assert.Contains(result.Shared.Wording.Mentions, mention => mention.Words.NewText == "der Frau [Person 8] gehört");
    }

    [Fact]
    public void A_name_that_goes_on_in_the_next_line_is_hidden_in_both()
    {
        Disclosure result = PrivacyEvent.Run(_folder.Path);

        string note = result.Shared.Material.Notes.Single(each => each.File.EndsWith(".txt", StringComparison.Ordinal)).Text;
        Assert.Matches(@"- Frau \[Person \d+\] und Herr\r?\n  \[Person \d+\] wollen", note);
        Assert.Contains("Gastgeberin: [Person 4], VHS", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_the_draft_stay()
    {
        Disclosure result = PrivacyEvent.Run(_folder.Path);

        Assert.Contains(result.Shared.Statements, entry => entry.Statement.Text.Contains("Ada Lovelund", StringComparison.Ordinal));
        Assert.Contains("Ada Lovelund", result.Shared.Texts[0].Proposed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_proposed_text_is_still_made_of_its_segments()
    {
        Disclosure result = PrivacyEvent.Run(_folder.Path);

        Assert.All(result.Shared.Texts, text => Assert.Equal(
            text.Proposed, string.Concat(text.Segments.Where(segment => segment.Kind != SegmentKind.Deleted).Select(segment => segment.Text))));
    }

    [Fact]
    public void Kept_names_change_nothing()
    {
        Disclosure result = PrivacyEvent.Run(_folder.Path, hide: false);

        Assert.Same(result.Full, result.Shared);
        Assert.NotEmpty(result.Key);
    }

    private static string Cut(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static Disclosure Of(string[] texts)
    {
        Statement[] statements = [.. texts.Select((text, index) => new Statement(
            new StatementId($"s{index + 1:0000}"), "Tisch 1", 1, text, Nowhere, StatementKind.Remark, null, new Dictionary<string, string>()))];
        EventDefinition definition = new("e", "Ein Abend", null, null, "de", [], []);
        Analysis analysis = new(
            new EventMaterial(definition, [], [], Decisions.None, ThemePlan.None, [], []),
            new Pipeline.Annotation.Annotator(new Pipeline.Annotation.AnnotationOptions()).Annotate(statements),
            [], new FoundChanges([], []), [], new PriorityCount([], [], []), [], []);
        return new Pseudonymizer(new PrivacyOptions()).Disclose(analysis);
    }
}
