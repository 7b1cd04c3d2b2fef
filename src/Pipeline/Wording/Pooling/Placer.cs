using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Finds out which document a reading is about, and where in its draft.</summary>
internal sealed class Placer
{
    // Shorter words of a title are no name.
    private const int ShortestTitle = 4;

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

        reading = AsInsertion(document, WithoutFrame(document, reading));
        return VerbIn(document, statement, reading) is { } verb
            ? OfVerb(order, statement, reading with { Words = verb.Words }, document, verb)
            : OfWords(order, statement, reading, document);
    }

    private PlacedReading OfWords(int order, Statement statement, Reading reading, string document)
    {
        List<Locus> loci = LociIn(document, statement, reading);
        reading = AsMeant(document, reading, loci);
        ChangeWords words = reading.Words;

        bool takes = words.OldText is not null || words.Operation == ChangeOperation.Delete;
        string? written = takes && loci.Count > 0 ? Written(_drafts[document].Draft, loci[0], words) : null;
        string lead = written is null ? string.Empty : Lead(_drafts[document].Draft.Text, loci[0].Span.Start);
        (List<string> old, List<string> fresh) = (WordRow.Of(written ?? words.OldText), WordRow.Of(words.NewText));
        if (words.Operation == ChangeOperation.Replace)
        {
            (old, fresh) = VerbWords.Rows(words) ?? WordRow.Differ(old, loci.Count == 0 ? fresh : WordRow.Without(fresh, Around(document, loci[0]), old));
        }

        return new PlacedReading(order, statement, reading, document, loci, written, lead, old, fresh);
    }

    // „führt … durch“ stands at its finite verb.
    private PlacedReading OfVerb(int order, Statement statement, Reading reading, string document, VerbWords verb)
    {
        (List<string> old, List<string> fresh) = VerbWords.Rows(reading.Words) ?? (WordRow.Of(reading.Words.OldText), WordRow.Of(reading.Words.NewText));
        return new PlacedReading(order, statement, reading, document, [.. verb.Places.Select(place => place.Verb)], verb.Written,
            Lead(_drafts[document].Draft.Text, verb.Places[0].Verb.Span.Start), old, fresh);
    }

    private VerbWords? VerbIn(string document, Statement statement, Reading reading) => !_places.TryGetValue(document, out DraftPlaces? places) ? null
        : VerbWords.Read(reading.Words, places, reading.Words.Anchor is { Relation: AnchorRelation.In } anchor ? places.Part(anchor.Text, HeadingOf(statement), false) : null);

    // „den ganzen Punkt gute Stimmung streichen“: what names a part of the text before its words is none of them.
    private Reading WithoutFrame(string document, Reading reading)
    {
        if (reading.Words.OldText is not { } old || !_places.TryGetValue(document, out DraftPlaces? places) || places.OfWords(old, null).Count > 0)
        {
            return reading;
        }

        List<(string Key, TextSpan Span)> words = WordRow.Placed(old);
        int frame = words.FindIndex(word => (WordingLexicon.Of(word.Key) & (Sense.Part | Sense.Word | Sense.Text)) != Sense.None);
        string bare = frame is 0 or 1 && frame + 1 < words.Count ? old[words[frame + 1].Span.Start..] : string.Empty;
        return bare.Length > 0 && IsKnown(document, bare) ? reading with { Words = reading.Words with { OldText = bare } } : reading;
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

    // What the draft says of a reading: a new sentence for a whole one is a rewrite, and what moves to where it is stays.
    private Reading AsMeant(string document, Reading reading, List<Locus> loci) =>
        IsNewSentence(document, reading.Words, loci) ? reading with { Words = reading.Words with { Operation = ChangeOperation.Rewrite } }
        : Stays(document, reading.Words, loci) ? reading with { Words = reading.Words with { Operation = ChangeOperation.Keep, Anchor = null } }
        : reading;

    // „Das Grillfest gehört in die Liste“, in which it stands.
    private bool Stays(string document, ChangeWords words, List<Locus> loci)
    {
        if (words is not { Operation: ChangeOperation.Move, Anchor: { Relation: AnchorRelation.In } anchor } || loci.Count == 0)
        {
            return false;
        }

        string[] names = PartName.Words(anchor.Text);
        bool listed = _drafts[document].Draft.Blocks[loci[0].Block].Kind == BlockKind.ListItem;
        return listed && names.Length > 0 && names.All(name => name is "liste" or "aufzaehlung" or "auflistung" or "der" or "die" or "unserer" or "dieser");
    }

    // „‚Alle helfen mit.‘ -> ‚Wer kann, hilft mit.‘“: a sentence for a whole sentence is its new wording.
    private bool IsNewSentence(string document, ChangeWords words, List<Locus> loci)
    {
        if (words is not { Operation: ChangeOperation.Replace, NewText: { } fresh } || loci.Count != 1 || !IsSentence(fresh.TrimEnd('“', '"')))
        {
            return false;
        }

        string text = _drafts[document].Draft.Text;
        return _places[document].SentenceOf(loci[0]) is { } sentence && IsWhole(text, sentence.Span, loci[0].Span);
    }

    // From the start of the sentence, or from a colon in it, to its end.
    private static bool IsWhole(string text, TextSpan sentence, TextSpan words)
    {
        string before = text[sentence.Start..words.Start].TrimEnd(' ', '„', '"');
        int end = sentence.Start + sentence.Length;
        return (before.Length == 0 || before[^1] == ':') && IsSentence(text[words.Start..end])
            && text[(words.Start + words.Length)..end].All(letter => !char.IsLetterOrDigit(letter));
    }

    private static bool IsSentence(string words) => words.Length > 0 && char.IsUpper(words.FirstOrDefault(char.IsLetter))
        && words[^1] is '.' or '!' or '?' && words.Count(letter => letter == ' ') >= 2;

    // Several blocks are a section: the note's name for it says more than all that stands in it.
    private static string? Written(Draft draft, Locus place, ChangeWords words) =>
        place.Span.Start + place.Span.Length > draft.Blocks[place.Block].Span.Start + draft.Blocks[place.Block].Span.Length
            ? words.OldText
            : draft.Text.Substring(place.Span.Start, place.Span.Length).TrimEnd('.', ',', ';', ':');

    // The words of the place's sentence, those of the place left out.
    private List<string> Around(string document, Locus place)
    {
        Locus? sentence = _places[document].SentenceOf(place);
        string text = _drafts[document].Draft.Text;
        int end = place.Span.Start + place.Span.Length;
        return sentence is null ? []
            : [.. WordRow.Of(text[sentence.Span.Start..place.Span.Start]), .. WordRow.Of(text[end..(sentence.Span.Start + sentence.Span.Length)])];
    }

    // Three words are enough for a preposition with its article and an adjective.
    private static string Lead(string draft, int start)
    {
        (int from, int words) = (start, 0);
        while (from > 0 && words < 3 && draft[from - 1] == ' ' && from > 1 && char.IsLetter(draft[from - 2]))
        {
            from--;
            while (from > 0 && char.IsLetter(draft[from - 1]))
            {
                from--;
            }

            words++;
        }

        return draft[from..start].TrimEnd();
    }

    /// <summary>Whether words stand in a draft of the document, alternatives included.</summary>
    public bool IsKnown(string document, string words) => _index.Texts.Any(text =>
        string.Equals(text.Document, document, StringComparison.Ordinal) && PhraseFinder.Find(_index, text, words).Count > 0)
        || (_places.TryGetValue(document, out DraftPlaces? places) && places.OfVerb(words, [], null).Count > 0);

    /// <summary>The document that a statement's round is about; null where it is about none.</summary>
    public string? DocumentOf(Statement statement) =>
        _definition.Rounds.FirstOrDefault(round => round.Number == statement.Round)?.Document;

    /// <summary>Whether a draft of the document lies before the program.</summary>
    public bool HasDraft(string document) => _drafts.ContainsKey(document);

    // The round's document, unless the words stand in the other one only.
    private string? DocumentOf(Statement statement, ChangeWords words)
    {
        string? given = DocumentOf(statement) ?? Named(statement.Text, words);
        if (given is not null && (!_drafts.ContainsKey(given) || Stands(given, words)))
        {
            return given;
        }

        string? other = _definition.Documents.Select(document => document.Id)
            .FirstOrDefault(id => !string.Equals(id, given, StringComparison.Ordinal) && _drafts.ContainsKey(id) && Stands(id, words));
        return other ?? given ?? (_definition.Documents.Count > 0 ? _definition.Documents[0].Id : null);
    }

    // „In der Hausordnung fehlt …“: where no round says which text is spoken of, its title may.
    private string? Named(string text, ChangeWords words)
    {
        List<string> said = WordRow.Of(text);
        List<string> named = [.. _definition.Documents.Where(document => _drafts.ContainsKey(document.Id) && Stands(document.Id, words)
            && WordRow.Of($"{document.Title} {document.Id}").Exists(word => word.Length > ShortestTitle && IsOwn(document, word) && said.Exists(other => WordRow.Same(other, word))))
            .Select(document => document.Id)];
        return named.Count == 1 ? named[0] : null;
    }

    // A word that other titles have, too, tells nothing.
    private bool IsOwn(EventDocument document, string word) => _definition.Documents.All(other =>
        ReferenceEquals(other, document) || !WordRow.Of($"{other.Title} {other.Id}").Exists(each => WordRow.Same(each, word)));

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
        Locus? part = anchor is null ? null : places.Part(anchor.Text, HeadingOf(statement), inserts)
            ?? (inserts ? places.ListNear(anchor.Text, Context(statement, reading)) : null);
        Locus? frame = anchor is { Relation: AnchorRelation.In } ? part : null;
        return words.Operation switch
        {
            ChangeOperation.Insert => anchor is null ? [] : places.Anchored(anchor, part, Context(statement, reading)),
            ChangeOperation.Move => Move(places, words, part, Context(statement, reading)),
            ChangeOperation.Rewrite when words.OldText is null => Rewritten(places, anchor, frame, Context(statement, reading)),
            _ => words.OldText is null ? frame is null ? [] : [frame] : Fitting(document, words, OfWords(places, words, frame, HeadingOf(statement))),
        };
    }

    // „in § 3 und § 6“: in each of them.
    private static List<Locus> OfWords(DraftPlaces places, ChangeWords words, Locus? frame, string? under)
    {
        List<Locus> frames = words.Anchor is { Relation: AnchorRelation.In } anchor
            ? [.. PartName.Several(anchor.Text).Select(name => places.Part(name, under, false)).OfType<Locus>().Distinct()] : [];
        return frames.Count < 2 ? places.OfWords(words.OldText!, frame)
            : [.. frames.SelectMany(part => places.OfWords(words.OldText!, part)).Distinct().OrderBy(locus => locus.Span.Start)];
    }

    // „schriftlich“ -> „per E-Mail“: words with a preposition take the place of an adverb, not of „den schriftlichen Antrag“.
    private List<Locus> Fitting(string document, ChangeWords words, List<Locus> loci)
    {
        if (loci.Count < 2 || words.NewText is null || !BeginsWithPreposition(words.NewText))
        {
            return loci;
        }

        string draft = _drafts[document].Draft.Text;
        List<Locus> bare = loci.FindAll(place =>
            draft.AsSpan(place.Span.Start, place.Span.Length).Equals(words.OldText, StringComparison.OrdinalIgnoreCase));
        return bare.Count > 0 ? bare : loci;
    }

    private static bool BeginsWithPreposition(string words) =>
        words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
        && GermanText.Analyze(words).Sentences is [{ Tokens: [{ Class: WordClass.Adposition } first, ..] }, ..] && first.Form.Length == end;

    // Where the words go comes behind where they are.
    private static List<Locus> Move(DraftPlaces places, ChangeWords words, Locus? part, string context)
    {
        // „Der letzte Satz an den Beginn von § 9“: what has no other place named moves within the part that it goes to.
        List<Locus> from = words.OldText is null ? [] : places.OfWords(words.OldText, part);
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
