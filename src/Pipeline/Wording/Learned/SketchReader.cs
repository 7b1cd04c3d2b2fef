using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Puts together what is known of a statement.</summary>
internal static class SketchReader
{
    private const Clue Circumstances = Clue.Round | Clue.List | Clue.Elsewhere;

    /// <summary>Puts it together.</summary>
    /// <param name="content">The statement.</param>
    /// <param name="plain">Its units before those of a draft were joined.</param>
    /// <param name="units">Its units as the clauses have them.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="drafts">The drafts.</param>
    /// <param name="around">What is known of the whole statement.</param>
    /// <param name="frames">What the frames read.</param>
    public static Sketch Read(
        AnnotatedText content, List<Unit> plain, List<Unit> units, List<Clause> clauses, DraftIndex drafts, Clue around, IEnumerable<Reading> frames)
    {
        PieceReader reader = PieceReader.Read(content, plain, units, clauses);
        PieceRow pieces = new(reader.Pieces);
        return new Sketch
        {
            Text = content.Text,
            Pieces = pieces,
            Quotes = reader.Quotes,
            Clauses = clauses,
            Draft = DraftView.Read(drafts, content.Text, pieces),
            Meanings = MeaningView.Read(content, pieces),
            Context = (uint)(around & Circumstances),
            Mood = (uint)(around & ~Circumstances),
            Frames = [.. frames.Select(frame => new FrameReading(frame, SpanOf(pieces, OldOf(frame.Finding)), SpanOf(pieces, frame.Finding.New), Hash.Of(frame.Finding.Rule)))],
        }.Summed();
    }

    // „Satz 2 streichen“: where nothing but a part of the text is named, the part is what goes.
    private static TextSpan? OldOf(Finding finding) => finding.Old ?? (finding.New is null ? finding.Anchor?.Words : null);

    private static WordSpan? SpanOf(PieceRow pieces, TextSpan? words)
    {
        if (words is not { } span)
        {
            return null;
        }

        (int first, int last) = (0, pieces.Count - 1);
        while (first < pieces.Count && !(pieces[first].IsWord && pieces[first].End > span.Start))
        {
            first++;
        }

        while (last >= 0 && !(pieces[last].IsWord && pieces[last].Span.Start < span.Start + span.Length))
        {
            last--;
        }

        return last >= first ? new WordSpan(first, last, span) : null;
    }
}
