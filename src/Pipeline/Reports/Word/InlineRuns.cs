using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>The words of a Markdown block as runs.</summary>
internal sealed class InlineRuns(SegmentText text)
{
    /// <summary>Runs of a block's words, in order; those of the same kind joined.</summary>
    public IReadOnlyList<TrackedRun> Of(ContainerInline? inlines)
    {
        List<TrackedRun> runs = [];
        foreach (TrackedRun run in Runs(inlines, RunLook.Plain).Where(run => run.Text.Length > 0))
        {
            if (runs.Count > 0 && Belongs(runs[^1], run))
            {
                runs[^1] = runs[^1] with { Text = runs[^1].Text + run.Text };
            }
            else
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    private static bool Belongs(TrackedRun one, TrackedRun next) =>
        one.Kind == next.Kind && one.Look == next.Look && one.Changes.SequenceEqual(next.Changes);

    private IEnumerable<TrackedRun> Runs(ContainerInline? inlines, RunLook look) =>
        inlines is null ? [] : inlines.SelectMany(inline => Runs(inline, look));

    private IEnumerable<TrackedRun> Runs(Inline inline, RunLook look) => inline switch
    {
        LiteralInline literal => Words(literal, literal.Content.ToString(), look),
        EmphasisInline { DelimiterCount: >= 2 } strong => Runs(strong, look with { Bold = true }),
        EmphasisInline emphasis => Runs(emphasis, look with { Italic = true }),
        LinkInline { IsImage: false } link => Runs(link, look with { Target = AddressOf(link.Url) }),
        LineBreakInline { IsHard: true } lineBreak => Words(lineBreak, "\n", look),
        LineBreakInline lineBreak => Words(lineBreak, " ", look),
        CodeInline code => Words(code, code.Content, look),
        AutolinkInline address => Words(address, address.Url, look with { Target = AddressOf(address.Url) }),
        HtmlEntityInline entity => Words(entity, entity.Transcoded.ToString(), look),
        HtmlInline html => Words(html, html.Tag, look),
        ContainerInline container => Runs(container, look),
        _ => [],
    };

    // Marks such as backslashes and the white space of a table's cells lie within the span, but are no words.
    private IEnumerable<TrackedRun> Words(Inline inline, string words, RunLook look)
    {
        SourceSpan span = inline.Span;
        int start = text.Text.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal);
        return start < 0 ? [text.Run(span.Start, words, look)] : text.Runs(start, words.Length, look);
    }

    private static Uri? AddressOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is ("https" or "http" or "mailto") ? address : null;
}
