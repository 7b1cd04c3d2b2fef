using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>
/// Sections of a draft: a heading with all below it up to the next one of its level. They are named by their number
/// („§ 3“, „Artikel 2“, „Kapitel 4“) or by their title („Auflösung“).
/// </summary>
internal sealed class Sections
{
    private readonly List<(string[] Title, Locus Whole)> _all = [];

    public Sections(Draft draft)
    {
        for (int at = 0; at < draft.Blocks.Count; at++)
        {
            if (draft.Blocks[at].Kind == BlockKind.Heading && Body(draft, at) is { } body)
            {
                _all.Add((PartName.Words(draft.Text.Substring(draft.Blocks[at].Span.Start, draft.Blocks[at].Span.Length)), body));
            }
        }
    }

    /// <summary>The section of that number; null where there is none.</summary>
    public Locus? Numbered(int number) => Only(title =>
        Array.Find(title, word => char.IsDigit(word[0])) is { } first && PartName.Digits(first) == number
        && Array.IndexOf(title, first) <= 1);

    /// <summary>Whether a section's title begins with nothing but its number: „5. Pflanzen“, not „§ 5“.</summary>
    public bool IsPlain(int number) => _all.Exists(section => section.Title.Length > 0 && PartName.Digits(section.Title[0]) == number);

    /// <summary>The section whose title holds all the words; null where none does, or several.</summary>
    public Locus? Titled(IReadOnlyCollection<string> words) => words.Count == 0 ? null : Only(title =>
        words.All(word => Array.Exists(title, other => WordKey.Stem(WordKey.Coarse(other)) == WordKey.Stem(WordKey.Coarse(word)))));

    private Locus? Only(Predicate<string[]> named)
    {
        List<(string[] Title, Locus Whole)> hits = _all.FindAll(section => named(section.Title));
        return hits.Count == 1 ? hits[0].Whole : null;
    }

    // What stands below a heading; the one paragraph where there is no more. A title over the whole text is no section.
    private static Locus? Body(Draft draft, int heading)
    {
        int level = draft.Blocks[heading].Level;
        List<DraftBlock> below = [.. draft.Blocks.Skip(heading + 1)
            .TakeWhile(block => block.Kind != BlockKind.Heading || block.Level > level)];
        bool title = heading == 0 && below.Count == draft.Blocks.Count - 1;
        if (below.Count == 0 || title)
        {
            return null;
        }

        TextSpan last = below[^1].Span;
        return new Locus(below[0].Number, new TextSpan(below[0].Span.Start, last.Start + last.Length - below[0].Span.Start));
    }
}
