using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>What a comment says of a change: how many tables, and the statements behind it. Each change is commented once.</summary>
internal sealed class ChangeComments(ResultIndex index)
{
    private const int MostQuotes = 8;

    private readonly Dictionary<ChangeId, Change> _waiting =
        index.Analysis.Wording.Changes.ToDictionary(change => change.Id);

    /// <summary>Paragraphs of the comment; null when there is none (any more).</summary>
    public IEnumerable<string>? Next(ChangeId id) => _waiting.Remove(id, out Change? change) ? Text(change) : null;

    /// <summary>Whose change it is: the person's who adopted it, else the program's.</summary>
    public string AuthorOf(IReadOnlyList<ChangeId> changes) => changes
        .Select(id => index.ChoiceOf(id)?.Ruling)
        .FirstOrDefault(ruling => ruling is { Verdict: Verdict.Adopt or Verdict.AdoptReworded or Verdict.AdoptElsewhere })
        ?.Signature.DecidedBy ?? WordDocument.Author;

    private IEnumerable<string> Text(Change change)
    {
        yield return $"{change.Id.Value}: {ChangePhrase.Line(change.Words)}";
        yield return Speech.Put($"Dafür: {Counted(change, EvidenceRole.Support)}. Dagegen: {Counted(change, EvidenceRole.Opposition)}.");
        if (index.ChoiceOf(change.Id) is { Ruling: not null } decided)
        {
            yield return ChangePhrase.Verdict(decided, change);
        }

        foreach (Evidence evidence in change.Evidence.Take(MostQuotes))
        {
            // Without quotation marks of its own: most notes have some, and „„ …“ is hard to read.
            Statement statement = index.Statement(evidence.Statement);
            yield return $"{German.Name(evidence.Role)}: {statement.Text} ({statement.Table}, {German.Place(statement.Source)})";
        }

        if (change.Evidence.Count > MostQuotes)
        {
            yield return Speech.Put($"und {German.Counted(change.Evidence.Count - MostQuotes, "weitere Aussage", "weitere Aussagen")} in der Tabelle „evidence“");
        }
    }

    private static string Counted(Change change, EvidenceRole role)
    {
        IReadOnlyList<string> tables = ResultIndex.Tables(change, role);
        return tables.Count == 0 ? Speech.Of("kein Tisch") : $"{German.Tables(tables.Count)} ({German.TableNames(tables)})";
    }
}
