using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Drafts;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Finds out which document a reading is about, and where in its draft.</summary>
internal sealed class Placer
{
    private readonly EventDefinition _definition;

    private readonly DraftIndex _index;

    private readonly Dictionary<string, DraftText> _drafts = new(StringComparer.Ordinal);

    private readonly Dictionary<string, DraftPlaces> _places = new(StringComparer.Ordinal);

    public Placer(EventDefinition definition, DraftIndex index)
    {
        _definition = definition;
        _index = index;
        foreach (DraftText text in index.Texts.Where(text => !text.Rival))
        {
            _drafts[text.Document] = text;
            _places[text.Document] = new DraftPlaces(index, text);
        }
    }

    /// <summary>The reading with document and places; null when the event has no document that it can be about.</summary>
    public PlacedReading? Place(int order, Statement statement, Reading reading)
    {
        if (DocumentOf(statement, reading.Words) is not { } document)
        {
            return null;
        }

        reading = AsInsertion(document, reading);
        ChangeWords words = reading.Words;
        List<Locus> loci = LociIn(document, statement, reading);
        bool takes = words.OldText is not null || words.Operation == ChangeOperation.Delete;
        string? written = takes && loci.Count > 0 ? Written(_drafts[document].Draft.Text, loci[0].Span) : null;
        (List<string> old, List<string> fresh) = (WordRow.Of(written ?? words.OldText), WordRow.Of(words.NewText));
        if (words.Operation == ChangeOperation.Replace)
        {
            (old, fresh) = WordRow.Differ(old, fresh);
        }

        return new PlacedReading(order, statement, reading, document, loci, written, old, fresh);
    }

    // „‚B‘ hinter ‚A‘ setzen“: words that the draft does not have cannot move in it, they come in.
    private Reading AsInsertion(string document, Reading reading)
    {
        ChangeWords words = reading.Words;
        bool moves = words is { Operation: ChangeOperation.Move, OldText: not null, Anchor.Relation: not AnchorRelation.In };
        return moves && _places.TryGetValue(document, out DraftPlaces? places) && places.OfWords(words.OldText!, null).Count == 0
            ? reading with { Words = words with { Operation = ChangeOperation.Insert, OldText = null, NewText = words.OldText } }
            : reading;
    }

    private static string Written(string draft, TextSpan span) => draft.Substring(span.Start, span.Length).TrimEnd('.', ',', ';', ':');

    /// <summary>Whether words stand in a draft of the document, alternatives included.</summary>
    public bool IsKnown(string document, string words) => _index.Texts.Any(text =>
        string.Equals(text.Document, document, StringComparison.Ordinal) && PhraseFinder.Find(_index, text, words).Count > 0);

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
        return known is null || IsKnown(document, known);
    }

    private List<Locus> LociIn(string document, Statement statement, Reading reading)
    {
        if (!_places.TryGetValue(document, out DraftPlaces? places))
        {
            return [];
        }

        ChangeWords words = reading.Words;
        Anchor? anchor = words.Anchor;
        bool inserts = words.Operation == ChangeOperation.Insert;
        Locus? part = anchor is null ? null : places.Part(anchor.Text, HeadingOf(statement), inserts);
        Locus? frame = anchor is { Relation: AnchorRelation.In } ? part : null;
        return words.Operation switch
        {
            ChangeOperation.Insert => anchor is null ? [] : places.Anchored(anchor, part, Context(statement, reading)),
            ChangeOperation.Move => Move(places, words, part, Context(statement, reading)),
            ChangeOperation.Rewrite when words.OldText is null => Rewritten(places, anchor, frame, Context(statement, reading)),
            _ => words.OldText is null ? frame is null ? [] : [frame] : places.OfWords(words.OldText, frame),
        };
    }

    // Where the words go comes behind where they are.
    private static List<Locus> Move(DraftPlaces places, ChangeWords words, Locus? part, string context)
    {
        List<Locus> from = words.OldText is null ? [] : places.OfWords(words.OldText, null);
        return from.Count == 0 ? []
            : [from[0], .. words.Anchor is null ? [] : places.Anchored(words.Anchor, part, context)];
    }

    private static List<Locus> Rewritten(DraftPlaces places, Anchor? anchor, Locus? part, string context) =>
        part is not null ? [part]
        : anchor is null ? []
        : DraftPlaces.NamesSentence(anchor.Text) ? places.Sentences(context, null)
        : places.Around(anchor.Text);

    private static string? HeadingOf(Statement statement) => statement.Columns.GetValueOrDefault(Statement.HeadingColumn);

    // The note without the words that come in: they say nothing about the place.
    private static string Context(Statement statement, Reading reading)
    {
        string text = statement.Text;
        return reading.Finding.New is { } fresh ? text.Remove(fresh.Start, fresh.Length) : text;
    }
}
