using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Review.Desk;

/// <summary>What a person takes over of a language model's suggestion, in the words in which the desk takes decisions.</summary>
internal static class Adoption
{
    // A sentence of the draft is meant where most of its words are in the suggested one; below, it is not sure enough to give way.
    private const double MostWords = 0.6;

    /// <summary>That a model suggested it, and whether the person changed the words.</summary>
    public static ModelOrigin Origin(Suggestion suggestion, string text) => new(suggestion.Model, !Words(text).SequenceEqual(Words(suggestion.Text)));

    /// <summary>The words of the draft that a suggestion stands for: a sentence or a block; null where it stands for none.</summary>
    /// <param name="definition">The event.</param>
    /// <param name="suggestion">The suggestion.</param>
    /// <param name="document">Id of the document; null where the suggestion names it.</param>
    public static string? Passage(EventDefinition definition, Suggestion suggestion, string? document) => suggestion.Task switch
    {
        SuggestionTask.InsertPhrase => DraftOf(definition, document) is { } draft ? Sentence(draft, suggestion.Text) : null,
        SuggestionTask.AlternativeText => Block(definition, suggestion.Subject),
        _ => null,
    };

    /// <summary>Id of the document that a suggestion for a block is about.</summary>
    public static string Document(string subject) => subject[..Math.Max(0, subject.LastIndexOf('#'))];

    /// <summary>A sentence with new words in one place, as a decision about the change that asks for them; null where more differs.</summary>
    public static ChangeAnswer? Inserted(string sentence, string text)
    {
        IReadOnlyList<TextSegment> segments = WordDifference.Between(sentence.Trim(), text.Trim());
        int at = segments.Count(segment => segment.Kind == SegmentKind.Inserted) == 1 && segments.All(segment => segment.Kind != SegmentKind.Deleted)
            ? segments.ToList().FindIndex(segment => segment.Kind == SegmentKind.Inserted)
            : -1;
        return at < 0 || segments.Count < 2 ? null : new ChangeAnswer(
            Verdict.AdoptElsewhere, segments[at].Text.Trim(), Exact: true,
            new ChosenPlace(null, null, at == 0 ? segments[1].Text.Trim() : null, at == 0 ? null : segments[at - 1].Text.Trim(), sentence.Trim()));
    }

    private static string? Block(EventDefinition definition, string subject) =>
        int.TryParse(subject.AsSpan(subject.LastIndexOf('#') + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number)
            && DraftOf(definition, Document(subject)) is { } draft && draft.Blocks.FirstOrDefault(block => block.Number == number) is { } found
            ? draft.Text.Substring(found.Span.Start, found.Span.Length)
            : null;

    private static string? Sentence(Draft draft, string text)
    {
        HashSet<string> words = [.. Words(text)];
        (string? best, double share) = (null, MostWords);
        foreach (DraftBlock block in draft.Blocks.Where(block => block.Kind is not (BlockKind.Other or BlockKind.Heading)))
        {
            string whole = draft.Text.Substring(block.Span.Start, block.Span.Length);
            foreach (Sentence sentence in GermanText.Analyze(whole).Sentences)
            {
                string each = whole.Substring(sentence.Span.Start, sentence.Span.Length);
                string[] own = [.. Words(each)];
                double shared = own.Length == 0 ? 0 : (double)own.Count(words.Contains) / own.Length;
                (best, share) = shared > share ? (each, shared) : (best, share);
            }
        }

        return best;
    }

    private static IEnumerable<string> Words(string text) => text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim('.', ',', ';', ':', '!', '?', '„', '“', '"', '(', ')')).Where(word => word.Length > 0);

    private static Draft? DraftOf(EventDefinition definition, string? document) =>
        definition.Documents.FirstOrDefault(each => each.Id == document)?.Draft;
}
