using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Drafts;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Finds out which document a reading is about, and where in its draft.</summary>
internal sealed class Placer
{
    private readonly EventDefinition _definition;

    private readonly DraftIndex _index;

    private readonly Dictionary<string, DraftText> _drafts = new(StringComparer.Ordinal);

    private readonly Dictionary<string, PartFinder> _parts = new(StringComparer.Ordinal);

    public Placer(EventDefinition definition, DraftIndex index)
    {
        _definition = definition;
        _index = index;
        foreach (DraftText text in index.Texts.Where(text => !text.Rival))
        {
            _drafts[text.Document] = text;
            _parts[text.Document] = new PartFinder(text.Draft);
        }
    }

    /// <summary>The reading with document and places; null when the event has no document that it can be about.</summary>
    public PlacedReading? Place(int order, Statement statement, Reading reading)
    {
        if (DocumentOf(statement, reading.Words) is not { } document)
        {
            return null;
        }

        ChangeWords words = reading.Words;
        (List<string> old, List<string> fresh) = (WordRow.Of(words.OldText), WordRow.Of(words.NewText));
        if (words.Operation == ChangeOperation.Replace)
        {
            (old, fresh) = WordRow.Differ(old, fresh);
        }

        return new PlacedReading(order, statement, reading, document, LociIn(document, words), old, fresh);
    }

    // The round's document, unless the words stand in the other one only.
    private string? DocumentOf(Statement statement, ChangeWords words)
    {
        string? given = _definition.Rounds.FirstOrDefault(round => round.Number == statement.Round)?.Document;
        if (given is not null && (!_drafts.ContainsKey(given) || Stands(given, words)))
        {
            return given;
        }

        string? other = _definition.Documents.Select(document => document.Id)
            .FirstOrDefault(id => !string.Equals(id, given, StringComparison.Ordinal) && _drafts.ContainsKey(id) && Stands(id, words));
        return other ?? given ?? (_definition.Documents.Count > 0 ? _definition.Documents[0].Id : null);
    }

    private bool Stands(string document, ChangeWords words)
    {
        string? known = words.OldText ?? (words.Anchor is { Relation: not AnchorRelation.In } anchor ? anchor.Text : null);
        return known is null || _index.Texts.Any(text => string.Equals(text.Document, document, StringComparison.Ordinal)
            && PhraseFinder.Find(_index, text, known).Count > 0);
    }

    private List<Locus> LociIn(string document, ChangeWords words)
    {
        if (!_drafts.TryGetValue(document, out DraftText? text))
        {
            return [];
        }

        Locus? part = words.Anchor is { Relation: AnchorRelation.In } anchor ? _parts[document].Find(anchor.Text) : null;
        return words.Operation switch
        {
            ChangeOperation.Insert => Anchored(text, words.Anchor, part),
            ChangeOperation.Move => [.. Spans(document, text, words.OldText, null).Take(1), .. Anchored(text, words.Anchor, part)],
            ChangeOperation.Rewrite when words.OldText is null => part is not null ? [part] : Described(text, words.Anchor?.Text),
            ChangeOperation.Delete when words.OldText is null => part is not null ? [part] : [],
            _ => Spans(document, text, words.OldText, part),
        };
    }

    private List<Locus> Spans(string document, DraftText text, string? old, Locus? part)
    {
        if (old is null)
        {
            return [];
        }

        List<Locus> places = PhraseFinder.Find(_index, text, old);
        List<Locus> inside = part is null ? places : [.. places.Where(place => Loci.Within(place, part))];
        return inside.Count > 0 ? inside : places.Count > 0 ? places
            : _parts[document].Find(old) is { } whole ? [whole] : Described(text, old);
    }

    // „der Satz mit den Parallelgesellschaften“: the sentence that holds the last words.
    private List<Locus> Described(DraftText text, string? description)
    {
        if (description is null || !(description.StartsWith("Satz", StringComparison.OrdinalIgnoreCase) || description.Contains(" Satz", StringComparison.OrdinalIgnoreCase)))
        {
            return [];
        }

        List<DraftWord> words = _index.Number(description, new TextSpan(0, description.Length));
        int last = words.FindLastIndex(word => word.Content && word.Id >= 0);
        if (last < 0)
        {
            return [];
        }

        List<DraftWord> hits = [.. text.Words.Where(word => word.Id == words[last].Id)];
        List<Locus> sentences = [.. DraftSentences.Of(text.Draft).Where(sentence =>
            hits.Exists(hit => Loci.Within(new Locus(hit.Block, hit.Span), sentence)))];
        return sentences.Count == 1 ? sentences : [];
    }

    // The words or the part that an insert is anchored at; none when the anchor stands in several places.
    private List<Locus> Anchored(DraftText text, Anchor? anchor, Locus? part)
    {
        if (anchor is null)
        {
            return [];
        }

        List<Locus> places = PhraseFinder.Find(_index, text, anchor.Text);
        return places.Count == 1 ? places : places.Count == 0 && part is not null ? [part] : [];
    }
}
