using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Collects the dot votes of notes.</summary>
internal sealed class VoteLines(List<Problem> problems)
{
    private readonly List<VoteLine> _lines = [];

    public IReadOnlyList<VoteLine> Lines => _lines;

    /// <summary>Says of the votes from an index on where they stand.</summary>
    public void Relocate(int from, Func<SourcePlace, SourcePlace> locate)
    {
        for (int index = from; index < _lines.Count; index++)
        {
            _lines[index] = _lines[index] with { Place = locate(_lines[index].Place) };
        }
    }

    public void Add(VoteForm form, NoteEntry entry)
    {
        if (form.Points is { } points)
        {
            _lines.Add(new VoteLine(form.Topic, points, entry.Table, entry.Round, entry.Place));
        }
        else
        {
            problems.Add(NoteProblems.FractionOfDots(entry.Place, entry.Text));
        }
    }
}
