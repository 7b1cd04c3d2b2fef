using DialogueMining.Models;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>Masks everything of an analysis that words of the notes have got into. The drafts and their unchanged words stay.</summary>
internal sealed class AnalysisMask(TextMask mask)
{
    public Analysis Mask(Analysis analysis)
    {
        Dictionary<string, NoteMask> notes = NotesOf(analysis);
        ILookup<StatementId, AnnotatedStatement> statements = analysis.Statements.ToLookup(entry => entry.Statement.Id);
        ChangeMask changes = new(mask, statements);
        return analysis with
        {
            Material = Mask(analysis.Material, notes),
            Statements = [.. analysis.Statements.Select(entry => Mask(entry, notes))],
            Themes = [.. analysis.Themes.Select(Mask)],
            Wording = changes.Mask(analysis.Wording),
            Texts = [.. analysis.Texts.Select(changes.Mask).Select(text => text with { Problems = Mask(text.Problems) })],
            Priorities = Mask(analysis.Priorities),
            Dispositions = [.. analysis.Dispositions.Select(entry => entry with { Reason = mask.Mask(entry.Reason) })],
            Problems = Mask(analysis.Problems),
        };
    }

    private Dictionary<string, NoteMask> NotesOf(Analysis analysis)
    {
        ILookup<string, Statement> statements = analysis.Statements.Select(entry => entry.Statement).ToLookup(statement => statement.Source.File);
        Dictionary<string, NoteMask> notes = new(StringComparer.Ordinal);
        foreach (Note note in analysis.Material.Notes)
        {
            notes.TryAdd(note.File, new NoteMask(note, statements[note.File], mask));
        }

        return notes;
    }

    private EventMaterial Mask(EventMaterial material, Dictionary<string, NoteMask> notes) => material with
    {
        Event = material.Event with { Title = mask.Mask(material.Event.Title) },
        Notes = [.. material.Notes.Select(note => notes[note.File].Mask())],
        Votes = [.. material.Votes.Select(Mask)],
        Themes = ThemePlan.None,
        Decisions = new DecisionMask(mask).Mask(material.Decisions),
        Files = [.. material.Files.Select(file => file with { Path = mask.MaskPath(file.Path) })],
        Problems = Mask(material.Problems),
    };

    private AnnotatedStatement Mask(AnnotatedStatement entry, Dictionary<string, NoteMask> notes)
    {
        Statement statement = entry.Statement;
        TextEdits edits = mask.Edits(statement.Text);
        SourcePlace source = notes.TryGetValue(statement.Source.File, out NoteMask? note) ? note.Mask(statement.Source, edits) : Mask(statement.Source);
        Statement masked = statement with
        {
            Table = mask.Mask(statement.Table),
            Text = edits.Apply(statement.Text),
            Source = source,
            Columns = NoteMask.MaskColumns(statement.Columns, mask),
        };
        return new AnnotatedStatement(masked, StatementMask.Mask(entry.Content, edits));
    }

    private Theme Mask(Theme theme) => theme with
    {
        Label = mask.Mask(theme.Label),
        Keywords = [.. theme.Keywords.Select(mask.Mask)],
        Members = [.. theme.Members.Select(member => member with { Table = mask.Mask(member.Table) })],
        Figures = theme.Figures.Summary is { } summary ? theme.Figures with { Summary = summary with { Text = mask.Mask(summary.Text) } } : theme.Figures,
    };

    private PriorityCount Mask(PriorityCount count) => new(
        [.. count.Priorities.Select(priority => priority with
        {
            Topic = mask.Mask(priority.Topic),
            MergedFrom = [.. priority.MergedFrom.Select(mask.Mask)],
            Votes = [.. priority.Votes.Select(Mask)],
        })],
        [.. count.Turnout.Select(turnout => turnout with { Table = mask.Mask(turnout.Table) })],
        Mask(count.Problems));

    private VoteLine Mask(VoteLine vote) => vote with
    {
        Topic = mask.Mask(vote.Topic),
        Table = mask.MaskOrNull(vote.Table),
        Place = Mask(vote.Place),
    };

    private Problem[] Mask(IReadOnlyList<Problem> problems) => [.. problems.Select(problem => problem with
    {
        Place = problem.Place is { } place ? Mask(place) : null,
        Found = mask.Mask(problem.Found),
        Expected = mask.Mask(problem.Expected),
        Advice = mask.Mask(problem.Advice),
    })];

    private SourcePlace Mask(SourcePlace place) => place with { File = mask.MaskPath(place.File), Sheet = mask.MaskOrNull(place.Sheet) };
}
