using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Collects the dot votes of notes.</summary>
internal sealed class VoteLines(List<Problem> problems)
{
    private readonly List<VoteLine> _lines = [];

    public IReadOnlyList<VoteLine> Lines => _lines;

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
