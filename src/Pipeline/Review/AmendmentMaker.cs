using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Review;

/// <summary>Makes changes out of what people amend beside the changes of the notes: each is adopted as soon as it has a place.</summary>
internal sealed class AmendmentMaker(EventDefinition definition, SpotFinder spots, IReadOnlyList<AnnotatedStatement> statements)
{
    private readonly Dictionary<StatementId, Statement> _statements =
        statements.ToDictionary(entry => entry.Statement.Id, entry => entry.Statement);

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The change and its ruling; null where it has no place, with a problem.</summary>
    public (Change Change, ChangeRuling Ruling)? Make(Amendment amendment, List<Problem> problems)
    {
        ChangeDecision decision = amendment.Decision;
        string? document = decision.Basis.Document ?? (definition.Documents.Count == 1 ? definition.Documents[0].Id : null);
        if (document is null || LocusOf(document, decision, problems) is not { } locus)
        {
            if (document is null)
            {
                problems.Add(ReviewProblems.NoDraft(decision, string.Empty));
            }

            return null;
        }

        ChangeId id = NextId(document);
        bool insert = decision.Basis.Operation == ChangeOperation.Insert;
        ChangeWords words = new(decision.Basis.Operation!.Value, insert ? null : decision.Basis.OldText, decision.Basis.NewText, null);
        Change change = new(id, document, words, [locus], EvidenceOf(amendment, problems), 1, [], ChangeStatus.Placed);
        ChangeRuling ruling = new(
            id,
            Verdict.Adopt,
            decision.Basis.NewText,
            decision.Exact,
            insert ? locus : null,
            insert ? SpotFinder.RelationOf(decision.Place!) : null,
            decision.Signature,
            decision.Source);
        return (change, ruling);
    }

    private Locus? LocusOf(string document, ChangeDecision decision, List<Problem> problems)
    {
        if (decision.Basis.Operation != ChangeOperation.Insert)
        {
            return spots.Words(document, decision.Basis.OldText!, decision.Place?.In, decision, problems);
        }

        string? beside = decision.Place?.Before ?? decision.Place?.After ?? decision.Place?.In;
        if (beside is null)
        {
            problems.Add(ReviewProblems.NoPlaceNamed(decision));
            return null;
        }

        return spots.Words(document, beside, beside == decision.Place!.In ? null : decision.Place.In, decision, problems);
    }

    private ChangeId NextId(string document)
    {
        int number = _numbers[document] = _numbers.GetValueOrDefault(document) + 1;
        return new ChangeId(string.Create(CultureInfo.InvariantCulture, $"{document}-e{number:00}"));
    }

    private List<Evidence> EvidenceOf(Amendment amendment, List<Problem> problems)
    {
        List<Evidence> evidence = [];
        foreach (StatementId id in amendment.Statements)
        {
            if (_statements.TryGetValue(id, out Statement? statement))
            {
                evidence.Add(new Evidence(id, statement.Table, EvidenceRole.Support));
            }
            else
            {
                problems.Add(ReviewProblems.UnknownEvidence(amendment.Decision, id));
            }
        }

        return evidence;
    }
}
