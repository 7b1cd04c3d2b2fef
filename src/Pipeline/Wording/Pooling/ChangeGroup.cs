using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Phrases;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Readings that are the same change, while they are being gathered.</summary>
internal sealed class ChangeGroup(PlacedReading first)
{
    private static readonly HashSet<string> QuotePairs = new(StringComparer.Ordinal) { "„“", "„”", "“”", "\"\"", "»«", "«»", "‚‘", "''", "**" };

    private static readonly string[] Ends = ["anfang", "beginn", "oben", "erst", "vorn", "ende", "schluss", "letzt", "unten", "hinten"];

    private const double Repeated = 0.5;

    private static readonly string[] Lists = ["liste", "aufzaehlung", "auflistung"];

    private readonly List<PlacedReading> _readings = [first];

    private readonly SortedDictionary<int, Evidence> _evidence = [];

    private PlacedReading? _voted;

    private PlacedReading? _leading;

    // The places that most of the tables name that put it so.
    private IReadOnlyList<Locus>? _agreed;

    private ChangeWords? _words;

    public IReadOnlyList<PlacedReading> Readings => _readings;

    public string Document => first.Document;

    public ChangeOperation Operation => first.Operation;

    public List<string> Old => first.Old;

    public List<string> New => first.New;

    /// <summary>Places: of the words as most tables give them; of an insertion, those that are named best.</summary>
    public IReadOnlyList<Locus> Loci => Operation == ChangeOperation.Insert || Voted.Loci.Count == 0 ? Leading.Loci : _agreed!;

    // Words beside which an insertion goes, and a list that it joins, tell more than a part that it goes into; then what
    // most tables say counts, and in a list there is room for what else would stretch a sentence.
    private PlacedReading Leading => _leading ??= _readings
        .OrderByDescending(reading => reading.Loci.Count > 0)
        .ThenByDescending(reading => reading.Reading.Words.Anchor is { Relation: not AnchorRelation.In } || NamesList(reading))
        .ThenByDescending(reading => Spelling.Tables(_readings.Where(other => other.Loci.SequenceEqual(reading.Loci))))
        .ThenByDescending(NamesList)
        .ThenBy(reading => reading.Order)
        .First();

    private static bool NamesList(PlacedReading reading) => reading.Operation == ChangeOperation.Insert
        && reading.Reading.Words.Anchor is { Relation: AnchorRelation.In } anchor && PartName.Words(anchor.Text).Any(word => Lists.Contains(word));

    /// <summary>Whether a table asks for it.</summary>
    public bool IsSupported => _evidence.Values.Any(item => item.Role == EvidenceRole.Support);

    public int Support => Tables(EvidenceRole.Support).Count;

    public IEnumerable<Evidence> Evidence => _evidence.Values;

    /// <summary>Tables that have a part in it, whatever they say.</summary>
    public int Voices => _evidence.Values.Select(item => item.Table).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether a rule of the grammar reads it, too, and not only what was learned from other notes.</summary>
    public bool IsParsed => _readings.Exists(reading => reading.Reading.Finding.Rule != ChoiceReader.Learned);

    /// <summary>
    /// How likely it is that somebody asks for it: each table is read on its own, and all would have to be misread. A table that only
    /// repeats its words counts half.
    /// </summary>
    public double Confidence
    {
        get
        {
            Dictionary<string, double> read = _readings.GroupBy(reading => reading.Statement.Table, StringComparer.Ordinal)
                .ToDictionary(table => table.Key, table => table.Max(reading => reading.Reading.Confidence), StringComparer.Ordinal);
            double misread = Tables(EvidenceRole.Support).Order(StringComparer.Ordinal).Aggregate(1.0, (product, table) => product * (1 - read.GetValueOrDefault(table, Repeated)));
            return Math.Max(1 - misread, _readings.Max(reading => reading.Reading.Confidence));
        }
    }

    public void Add(PlacedReading reading)
    {
        _readings.Add(reading);
        (_voted, _leading, _words) = (null, null, null);
    }

    public HashSet<string> Tables(EvidenceRole role) =>
        [.. _evidence.Values.Where(item => item.Role == role).Select(item => item.Table)];

    /// <summary>Notes a statement's part; support is never overruled by another role of the same statement.</summary>
    public void Note(int order, Statement statement, EvidenceRole role)
    {
        if (!_evidence.TryGetValue(order, out Evidence? known) || (known.Role != EvidenceRole.Support && role == EvidenceRole.Support))
        {
            _evidence[order] = new Evidence(statement.Id, statement.Table, role);
        }
    }

    /// <summary>Whether a statement has its part in it already.</summary>
    public bool Knows(int order) => _evidence.ContainsKey(order);

    /// <summary>A table that supports and opposes counts as support.</summary>
    public void Settle()
    {
        HashSet<string> supporters = Tables(EvidenceRole.Support);
        foreach ((int order, Evidence item) in _evidence.ToList())
        {
            if (item.Role == EvidenceRole.Opposition && supporters.Contains(item.Table))
            {
                _evidence.Remove(order);
            }
        }
    }

    /// <summary>A statement is no longer behind this change: it speaks about another one.</summary>
    public void Withdraw(int order) => _evidence.Remove(order);

    /// <summary>
    /// The wording that most tables use, the earliest among equals: old words as the draft writes them, new words in the
    /// form that goes with them.
    /// </summary>
    public ChangeWords Words() => _words ??= Write();

    private ChangeWords Write()
    {
        ChangeWords words = Voted.Reading.Words;
        Anchor? anchor = Edge() ?? Leading.Reading.Words.Anchor
            ?? _readings.Select(reading => reading.Reading.Words.Anchor).FirstOrDefault(each => each is not null);
        if (Infinitives(words, Voted.Written) is var (was, now))
        {
            return words with { OldText = was, NewText = now, Anchor = anchor };
        }

        return words with
        {
            OldText = Voted.Written ?? words.OldText ?? Replaced(),
            NewText = Bare(HasDraftForm(Voted) ? Agreeing(words.NewText) : DraftForm.Of(words, Voted.Written, Voted.Lead)),
            Anchor = anchor,
        };
    }

    // „anhören“ to „beantworten“ where the draft has „hört … an“: verbs are called by their infinitives where most tables do so.
    private (string Was, string Now)? Infinitives(ChangeWords words, string? written)
    {
        if (words is not { Operation: ChangeOperation.Replace, OldText: { } old, NewText: { } fresh } || written is not [var first, ..] || char.IsUpper(first))
        {
            return null;
        }

        bool named = Plain(old) != Plain(written) || PartedVerbs.IsParted(written);
        return !named || 2 * Spelling.Tables(_readings.Where(NamesInfinitive)) <= Spelling.Tables(_readings) ? null
            : PartedVerbs.AnyInfinitiveOf(written) is { } was && PartedVerbs.AnyInfinitiveOf(fresh.ToLowerInvariant()) is { } now ? (was, now) : null;
    }

    private static bool NamesInfinitive(PlacedReading reading) =>
        reading.Reading.Words is { OldText: { } old, NewText: { } fresh } && IsInfinitive(old) && IsInfinitive(fresh);

    private static bool IsInfinitive(string words) => words.ToLowerInvariant() is var small && PartedVerbs.AnyInfinitiveOf(small) == small;

    // A table may quote the sentence that the others only describe.
    private string? Replaced() => Operation != ChangeOperation.Rewrite ? null
        : _readings.Select(reading => reading.Written ?? reading.Reading.Words.OldText).FirstOrDefault(each => each is not null);

    private PlacedReading Voted => _voted ??= Vote();

    private PlacedReading Vote()
    {
        // What a table gave up has no say in how the others put it.
        List<PlacedReading> asking = _readings.FindAll(reading => reading.Reading.Finding.Stance == Stance.Asks);
        List<PlacedReading> chosen = Spelling.Best(
            asking.Count > 0 ? asking : _readings, reading => Plain(reading.Written ?? reading.Reading.Words.OldText) + '\n' + RowOf(reading.Reading.Words.NewText));
        chosen = Core(asking, chosen);
        List<PlacedReading> fitting = chosen.FindAll(HasDraftForm);
        List<PlacedReading> same = Spelling.Best(fitting.Count > 0 ? fitting : chosen, reading => Plain(reading.Reading.Words.NewText));
        PlacedReading voted = Spelling.Calmest(same);

        // „in § 3“ says one table, three mean the word wherever it stands.
        _agreed = same.Select(reading => reading.Loci).Where(loci => loci.Count > 0).DefaultIfEmpty(voted.Loci)
            .MaxBy(loci => Spelling.Tables(same.Where(other => other.Loci.SequenceEqual(loci))))!;
        return voted;
    }

    // „vom Träger“ to „von der Stadt“, where another table says „Träger“ to „Stadt“ of the same place: what is meant is the least of both.
    private static List<PlacedReading> Core(List<PlacedReading> asking, List<PlacedReading> chosen)
    {
        PlacedReading wide = chosen[0];
        List<PlacedReading> narrow = wide.Operation != ChangeOperation.Replace ? [] : asking.FindAll(reading =>
            reading.Loci.Count == wide.Loci.Count && IsPart(reading.Written, wide.Written) && IsPart(reading.Reading.Words.NewText, wide.Reading.Words.NewText));
        return narrow.Count == 0 ? chosen : Spelling.Best(narrow, reading => Plain(reading.Written) + '\n' + RowOf(reading.Reading.Words.NewText));
    }

    // „bis 9 Uhr“ out of „7 bis 9 Uhr“ is half of a span of time.
    private static bool IsPart(string? words, string? whole) =>
        words is { Length: > 0 } && whole is not null && !words.Any(char.IsAsciiDigit) && words.Length < whole.Length && $" {Plain(whole)} ".Contains($" {Plain(words)} ", StringComparison.Ordinal);

    // Of „an die Stelle der Liste“ and „nach oben“ the one that says which end.
    private Anchor? Edge() => Operation != ChangeOperation.Move || Leading.Reading.Words.Anchor is { Relation: not AnchorRelation.In } ? null
        : _readings.Select(reading => reading.Reading.Words.Anchor)
            .FirstOrDefault(anchor => anchor is not null && Array.Exists(Ends, end => anchor.Text.Contains(end, StringComparison.OrdinalIgnoreCase)));

    // Of „Verstöße“ and „Verstößen“, as two tables write it, the draft's „bei“ takes the one that agrees with it.
    private string? Agreeing(string? fresh)
    {
        bool several = fresh is not null && Voted.Written is { } written && !$"{written}{fresh}".Contains(' ', StringComparison.Ordinal)
            && _readings.Exists(reading => Plain(reading.Reading.Words.NewText) != Plain(fresh));
        string? phrase = several ? DraftForm.InPhrase(Voted.Lead, Voted.Written!, fresh!) : null;
        return _readings.Find(reading => phrase is not null && Plain(reading.Reading.Words.NewText) == Plain(phrase))?.Reading.Words.NewText ?? fresh;
    }

    private static string? Bare(string? words) => words is { Length: > 2 } && QuotePairs.Contains($"{words[0]}{words[^1]}")
        ? words[1..^1] : words;

    private static bool HasDraftForm(PlacedReading reading) =>
        reading.Written is null || Plain(reading.Written) == Plain(reading.Reading.Words.OldText);

    private static string Plain(string? words) => words is null ? string.Empty
        : string.Join(' ', WordCutter.Cut(words, new TextSpan(0, words.Length)).Select(span => WordKey.Fine(words.Substring(span.Start, span.Length))));

    private static string RowOf(string? words) => string.Join(' ', WordRow.Of(words).Select(WordKey.Stem));
}
