using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Readings that are the same change, while they are being gathered.</summary>
internal sealed class ChangeGroup(PlacedReading first)
{
    private readonly List<PlacedReading> _readings = [first];

    private readonly SortedDictionary<int, Evidence> _evidence = [];

    public IReadOnlyList<PlacedReading> Readings => _readings;

    public string Document => first.Document;

    public ChangeOperation Operation => first.Operation;

    public List<string> Old => first.Old;

    public List<string> New => first.New;

    /// <summary>Places of the first reading that has any.</summary>
    public IReadOnlyList<Locus> Loci => _readings.FirstOrDefault(reading => reading.Loci.Count > 0)?.Loci ?? [];

    public int Support => Tables(EvidenceRole.Support).Count;

    public IEnumerable<Evidence> Evidence => _evidence.Values;

    public void Add(PlacedReading reading) => _readings.Add(reading);

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

    /// <summary>The wording that most tables use, the earliest among equals.</summary>
    public ChangeWords Words()
    {
        PlacedReading chosen = _readings
            .GroupBy(reading => (reading.Reading.Words.OldText, reading.Reading.Words.NewText))
            .OrderByDescending(same => same.Select(reading => reading.Statement.Table).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(same => same.Min(reading => reading.Order))
            .First().First();
        Anchor? anchor = _readings.Where(reading => reading.Reading.Words.Anchor is not null)
            .OrderByDescending(reading => reading.Loci.Count > 0)
            .Select(reading => reading.Reading.Words.Anchor).FirstOrDefault();
        return chosen.Reading.Words with { Anchor = anchor };
    }
}
