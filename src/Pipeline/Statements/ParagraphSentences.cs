using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Statements;

/// <summary>Cuts a paragraph into its sentences, each with its own place.</summary>
internal static class ParagraphSentences
{
    public static IEnumerable<StatementPiece> Of(NoteEntry entry, LineMap lines)
    {
        int firstRun = 0;
        foreach (Sentence sentence in GermanText.Analyze(entry.Text).Sentences)
        {
            TextSpan span = sentence.Span;
            SourceRun[] runs = ClipAll(entry.Place.Runs, span, ref firstRun);
            yield return new StatementPiece(
                entry.Text.Substring(span.Start, span.Length), PlaceOf(entry.Place, runs, lines));
        }
    }

    private static SourcePlace PlaceOf(SourcePlace place, SourceRun[] runs, LineMap lines) =>
        runs.Length == 0
            ? place with { Runs = [] }
            : place.Line is null
            ? place with { Runs = runs }
            : place with
            {
                Line = lines.LineOf(runs[0].SourceStart),
                LastLine = lines.LineOf(runs[^1].SourceStart + runs[^1].Length - 1),
                Runs = runs,
            };

    /// <summary>The runs within a span. Spans rise, so runs before the last span are not looked at again.</summary>
    private static SourceRun[] ClipAll(IReadOnlyList<SourceRun> runs, TextSpan span, ref int firstRun)
    {
        List<SourceRun> clipped = [];
        for (int index = firstRun; index < runs.Count && runs[index].Start < span.Start + span.Length; index++)
        {
            firstRun = index;
            if (Clip(runs[index], span) is { } run)
            {
                clipped.Add(run);
            }
        }

        return [.. clipped];
    }

    /// <summary>The part of a run that lies in the span, counted from the span's start.</summary>
    private static SourceRun? Clip(SourceRun run, TextSpan span)
    {
        int start = Math.Max(run.Start, span.Start);
        int end = Math.Min(run.Start + run.Length, span.Start + span.Length);
        return start < end ? new SourceRun(start - span.Start, end - start, run.SourceStart + start - run.Start) : null;
    }
}
