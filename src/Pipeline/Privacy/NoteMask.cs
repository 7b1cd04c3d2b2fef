using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>Masks a notes file; the places of its entries and statements move along.</summary>
internal sealed class NoteMask
{
    private readonly Note _note;
    private readonly TextMask _mask;
    private readonly TextEdits _edits;

    public NoteMask(Note note, IEnumerable<Statement> statements, TextMask mask)
    {
        (_note, _mask) = (note, mask);
        List<TextEdit> edits = [];
        foreach (Statement statement in statements)
        {
            Place(edits, mask.Edits(statement.Text), statement.Source.Runs);
        }

        foreach (NoteEntry entry in note.Entries)
        {
            if (!EventTexts.IsStatement(entry.Kind))
            {
                Place(edits, mask.Edits(entry.Text), entry.Place.Runs);
            }

            PlaceCells(edits, entry);
        }

        _edits = new TextEdits(Disjoint(edits));
    }

    public Note Mask() => new(
        _mask.MaskPath(_note.File), _edits.Apply(_note.Text),
        [.. _note.Entries.Select(entry => entry with
        {
            Table = _mask.Mask(entry.Table),
            Text = Within(entry).Apply(entry.Text),
            Place = Mask(entry.Place, Within(entry)),
            Columns = MaskColumns(entry.Columns, _mask),
        })]);

    /// <summary>A place in the note whose text had edits of its own.</summary>
    public SourcePlace Mask(SourcePlace place, TextEdits edits) => place with
    {
        File = _mask.MaskPath(place.File),
        Sheet = _mask.MaskOrNull(place.Sheet),
        Runs = [.. place.Runs.Select(run => Mask(run, edits)).Where(run => run.Length > 0)],
    };

    public static Dictionary<string, string> MaskColumns(IReadOnlyDictionary<string, string> columns, TextMask mask) =>
        columns.ToDictionary(column => column.Key, column => mask.MaskCell(column.Key, column.Value), StringComparer.Ordinal);

    /// <summary>A name that goes on in a second line is replaced in its first, and goes in the second.</summary>
    private SourceRun Mask(SourceRun run, TextEdits edits)
    {
        int start = _edits.StartAfter(run.SourceStart);
        int length = _edits.EndAfter(run.SourceStart + run.Length) - start;
        return new SourceRun(edits.EndAfter(run.Start), length, start);
    }

    /// <summary>What of the note's edits lies in an entry, in the entry's places.</summary>
    private TextEdits Within(NoteEntry entry)
    {
        List<TextEdit> within = [];
        foreach (SourceRun run in entry.Place.Runs)
        {
            int end = run.SourceStart + run.Length;
            for (int index = _edits.CountBefore(run.SourceStart); index < _edits.All.Count && End(_edits.All[index]) <= end; index++)
            {
                TextEdit edit = _edits.All[index];
                TextSpan span = edit.Span with { Start = edit.Span.Start - run.SourceStart + run.Start };
                bool goesOn = edit.NewText.Length == 0 && within.Count > 0;
                within.Add(goesOn ? new TextEdit(new TextSpan(End(within[^1]), span.Start + span.Length - End(within[^1])), string.Empty) : edit with { Span = span });
            }
        }

        return new TextEdits(within);
    }

    private static int End(TextEdit edit) => edit.Span.Start + edit.Span.Length;

    private static void Place(List<TextEdit> edits, TextEdits own, IReadOnlyList<SourceRun> runs)
    {
        foreach (TextEdit edit in own.All)
        {
            string text = edit.NewText;
            foreach (SourceRun run in runs)
            {
                int start = Math.Max(run.Start, edit.Span.Start), end = Math.Min(run.Start + run.Length, End(edit));
                if (start < end)
                {
                    edits.Add(new TextEdit(new TextSpan(run.SourceStart + start - run.Start, end - start), text));
                    text = string.Empty;
                }
            }
        }
    }

    /// <summary>Cells beside the statement have no place of their own: their words are looked for in their row, else in the file.</summary>
    private void PlaceCells(List<TextEdit> edits, NoteEntry entry)
    {
        foreach ((string name, string value) in entry.Columns)
        {
            string masked = _mask.MaskCell(name, value);
            if (masked != value && !PlaceCell(edits, value, masked, RowOf(entry)))
            {
                PlaceCell(edits, value, masked, (0, _note.Text.Length));
            }
        }
    }

    private bool PlaceCell(List<TextEdit> edits, string value, string masked, (int Start, int End) stretch)
    {
        int known = edits.Count;
        int at = stretch.Start;
        while ((at = _note.Text.IndexOf(value, at, stretch.End - at, StringComparison.Ordinal)) >= 0)
        {
            edits.Add(new TextEdit(new TextSpan(at, value.Length), masked));
            at += value.Length;
        }

        return edits.Count > known;
    }

    private (int Start, int End) RowOf(NoteEntry entry)
    {
        if (entry.Place.Runs.Count == 0)
        {
            return (0, 0);
        }

        int end = _note.Text.IndexOf('\n', entry.Place.Runs[^1].SourceStart);
        return (_note.Text.LastIndexOf('\n', entry.Place.Runs[0].SourceStart) + 1, end < 0 ? _note.Text.Length : end);
    }

    private static List<TextEdit> Disjoint(List<TextEdit> edits)
    {
        List<TextEdit> kept = [];
        foreach (TextEdit edit in edits.OrderBy(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.Length))
        {
            if (kept.Count == 0 || edit.Span.Start >= End(kept[^1]))
            {
                kept.Add(edit);
            }
        }

        return kept;
    }
}
