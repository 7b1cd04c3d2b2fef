using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Phrases;
using DialogueMining.Pipeline.Wording.Drafts;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Finds places in one draft: of words, of parts that are named, of sentences that are described.</summary>
internal sealed class DraftPlaces(DraftIndex index, DraftText text)
{
    private readonly PartFinder _parts = new(text.Draft);

    private readonly List<Locus> _sentences = DraftSentences.Of(text.Draft);

    // For each sentence the numbers of its content words, each once: many notes are compared with all of them.
    private Dictionary<Locus, int[]>? _contents;

    /// <summary>Places of old words.</summary>
    /// <param name="old">The words, or the name of a part („Satz 3“, „der Satz mit den Parallelgesellschaften“).</param>
    /// <param name="part">The part that they are in; null where none is named.</param>
    public List<Locus> OfWords(string old, Locus? part)
    {
        if (_parts.Section(old) is { } section)
        {
            return [section];
        }

        List<Locus> places = [.. PhraseFinder.Find(index, text, old).Select(place => CutShort(old) ? ToEnd(place) : place)];
        List<Locus> inside = Inside(places, part);
        return inside.Count > 0 ? inside : places.Count > 0 ? places
            : (_parts.Find(old, part) ?? _parts.Find(old)) is { } whole ? [whole]
            : NamesSentence(old) ? Sentences(old, null)
            : Inside(PhraseFinder.Small(index, text, old), part) is [var only] ? [only] : [];
    }

    /// <summary>Places of a verb that parts, whose parts may stand apart.</summary>
    /// <param name="verb">The verb in any form („führt durch“, „durchführen“).</param>
    /// <param name="rest">Words that stand in its sentence, too.</param>
    /// <param name="part">The part that it is in; null where none is named.</param>
    public List<VerbPlace> OfVerb(string verb, IReadOnlyList<string> rest, Locus? part)
    {
        if (PartedVerbs.InfinitiveOf(verb) is not { } infinitive)
        {
            return [];
        }

        List<VerbPlace> places = VerbFinder.Find(text.Draft, _sentences, infinitive);
        List<VerbPlace> inside = part is null ? places : places.FindAll(place => Loci.Within(place.Verb, part));
        List<string> beside = WordRow.Of(string.Join(' ', rest));
        return (inside.Count > 0 ? inside : places).FindAll(place => rest.Count == 0
            || WordRow.Of(text.Draft.Text.Substring(place.Sentence.Start, place.Sentence.Length)) is var row && beside.TrueForAll(word => row.Exists(other => WordRow.Same(word, other))));
    }

    private static List<Locus> Inside(List<Locus> places, Locus? part) => part is null ? places : places.FindAll(place => Loci.Within(place, part));

    /// <summary>The part that an anchor names; null where it names none.</summary>
    public Locus? Part(string anchor, string? under, bool slots)
    {
        Locus? frame = under is null ? null : _parts.Find(under) ?? _parts.Titled(under);
        return (frame is null ? null : _parts.Find(anchor, frame, slots)) ?? _parts.Find(anchor, null, slots);
    }

    /// <summary>The list of the section that a note speaks of („Liste …, unter 2“, „in der Liste der Zusammensetzung“); null where that is not certain.</summary>
    /// <param name="anchor">The name that the note has for the list.</param>
    /// <param name="context">The rest of the note.</param>
    public Locus? ListNear(string anchor, string context) =>
        _parts.Mentioned(context) is { } section ? _parts.Find(anchor, section) : null;

    /// <summary>Where an insertion goes; none where that is not certain.</summary>
    /// <param name="anchor">The place that the note names.</param>
    /// <param name="part">The part that it names; null where it names none.</param>
    /// <param name="context">The rest of the note, to tell several places apart.</param>
    public List<Locus> Anchored(Anchor anchor, Locus? part, string context)
    {
        List<Locus> places = anchor.Relation == AnchorRelation.In && part is not null ? [] : PhraseFinder.Find(index, text, anchor.Text);
        bool inside = anchor.Relation == AnchorRelation.In;
        if (inside && places.Count > 0 && places.TrueForAll(IsHeading) && _parts.Titled(anchor.Text) is { } section)
        {
            return [section];
        }

        return places.Count == 1 ? places
            : places.Count > 1 ? InContext(places, context)
            : part is not null ? [part] : [];
    }

    /// <summary>The sentence that a description means; none where that is not certain.</summary>
    /// <param name="description">The words around: „der Satz mit den Parallelgesellschaften“.</param>
    /// <param name="part">The part that it is in; null where none is named.</param>
    public List<Locus> Sentences(string description, Locus? part)
    {
        HashSet<int> wanted = Contents(description);
        List<(Locus Sentence, int Shared)> rated = [.. _sentences
            .Where(sentence => part is null || Loci.Within(sentence, part))
            .Select(sentence => (sentence, Shared(sentence, wanted))).OrderByDescending(each => each.Item2)];
        return rated.Count == 0 || rated[0].Shared == 0 || (rated.Count > 1 && rated[1].Shared == rated[0].Shared) ? [] : [rated[0].Sentence];
    }

    /// <summary>The sentence around words that stand in the draft once.</summary>
    public List<Locus> Around(string words)
    {
        List<Locus> places = PhraseFinder.Find(index, text, words);
        return places.Count == 1 ? [.. _sentences.Where(sentence => Loci.Within(places[0], sentence))] : [];
    }

    /// <summary>The sentence that a place lies in; null where it lies in none.</summary>
    public Locus? SentenceOf(Locus place) => _sentences.Find(sentence => Loci.Within(place, sentence));

    /// <summary>Whether a name is that of a sentence without saying which.</summary>
    public static bool NamesSentence(string name) => PartName.Words(name).Any(word => word is "satz" or "satzes" or "satze" or "passus");

    // „A …“: the quotation goes on to the end of its sentence.
    private static bool CutShort(string old) => old.TrimEnd().EndsWith('…') || old.TrimEnd().EndsWith("...", StringComparison.Ordinal);

    private Locus ToEnd(Locus place) => _sentences.Find(sentence => Loci.Within(place, sentence)) is not { } sentence ? place
        : place with { Span = new TextSpan(place.Span.Start, sentence.Span.Start + sentence.Span.Length - place.Span.Start) };

    private bool IsHeading(Locus place) => text.Draft.Blocks[place.Block].Kind == BlockKind.Heading;

    private List<Locus> InContext(List<Locus> places, string context)
    {
        List<Locus> sentences = Sentences(context, null);
        List<Locus> inside = sentences.Count == 0 ? [] : places.FindAll(place => Loci.Within(place, sentences[0]));
        return inside.Count == 1 ? inside : [];
    }

    private HashSet<int> Contents(string words) =>
        [.. index.Number(words, new TextSpan(0, words.Length)).Where(word => word.Content && word.Id >= 0).Select(word => word.Id)];

    private int Shared(Locus sentence, HashSet<int> wanted) => (_contents ??= ContentsOf())[sentence].Count(wanted.Contains);

    private Dictionary<Locus, int[]> ContentsOf()
    {
        DraftWord[] words = [.. text.Words.Where(word => word.Content).OrderBy(word => word.Span.Start)];
        int[] starts = Array.ConvertAll(words, word => word.Span.Start);
        return _sentences.Distinct().ToDictionary(sentence => sentence, sentence => ContentsOf(sentence, words, starts));
    }

    private static int[] ContentsOf(Locus sentence, DraftWord[] words, int[] starts)
    {
        int first = Array.BinarySearch(starts, sentence.Span.Start);
        first = first < 0 ? ~first : first;
        while (first > 0 && starts[first - 1] == sentence.Span.Start)
        {
            first--;
        }

        return [.. words.Skip(first).TakeWhile(word => word.Span.Start < sentence.Span.Start + sentence.Span.Length)
            .Where(word => Loci.Within(new Locus(word.Block, word.Span), sentence)).Select(word => word.Id).Distinct()];
    }
}
