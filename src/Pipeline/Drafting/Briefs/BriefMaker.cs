using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting.Grounding;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Briefs;

/// <summary>Finds in a result what a language model can be asked for.</summary>
internal sealed class BriefMaker
{
    // A theme of one statement is its own summary.
    private const int FewestStatements = 2;

    private readonly Analysis _analysis;
    private readonly int _most;
    private readonly Dictionary<StatementId, AnnotatedStatement> _statements;
    private readonly ILookup<StatementId, ChangeMention> _mentions;
    private readonly HashSet<ChangeId> _applied;
    private readonly Dictionary<ChangeId, ChangeChoice> _choices;
    private readonly string[] _tables;

    /// <param name="analysis">The result with names hidden.</param>
    /// <param name="most">Most statements in one question.</param>
    public BriefMaker(Analysis analysis, int most)
    {
        _analysis = analysis;
        _most = most;
        Withheld = [.. analysis.Statements.Where(entry => ModelTalk.IsIn(entry.Statement.Text)).Select(entry => entry.Statement.Id)];
        HashSet<StatementId> withheld = [.. Withheld];
        _statements = analysis.Statements.Where(entry => !withheld.Contains(entry.Statement.Id)).ToDictionary(entry => entry.Statement.Id, Read);
        _mentions = analysis.Wording.Mentions.ToLookup(mention => mention.Statement);
        _choices = analysis.Texts.SelectMany(text => text.Choices).ToDictionary(choice => choice.Change);
        _applied = [.. _choices.Values.Where(choice => choice.Reason == ChoiceReason.Applied).Select(choice => choice.Change)];
        _tables = [.. analysis.Statements.Select(entry => entry.Statement.Table).Distinct()];
    }

    /// <summary>Statements that are not sent because they speak to a model.</summary>
    public IReadOnlyList<StatementId> Withheld { get; }

    /// <summary>All questions, in the order of the result.</summary>
    public IEnumerable<Brief> All() => Themes().Concat(Wishes()).Concat(Inserts()).Concat(Blocks());

    private IEnumerable<Brief> Themes()
    {
        foreach (Theme theme in _analysis.Themes.Where(theme => theme.ParentId is null && theme.Keywords.Count > 0))
        {
            AnnotatedStatement[] sent = Sent(theme.Representatives.Concat(theme.Members.Select(member => member.Statement)));
            if (sent.Length < FewestStatements)
            {
                continue;
            }

            Draft? draft = DraftOf(theme.Round)?.Draft;
            Ground ground = new(SuggestionTask.ThemeSummary, sent, draft?.Text ?? string.Empty)
            {
                Mentions = _mentions,
                Tables = _tables,
                StatementCount = theme.Members.Count,
                TableCount = theme.Members.Select(member => member.Table).Distinct().Count(),
                Agreement = theme.Figures.Agreement,
                Opposed = Opposed(change => change.Evidence.Any(evidence => sent.Any(entry => entry.Statement.Id == evidence.Statement))),
            };
            yield return new Brief(theme.Id.Value, Orders.Theme, BriefData.Write(ground, []), ground);
        }
    }

    private IEnumerable<Brief> Wishes()
    {
        foreach (AnnotatedStatement entry in _statements.Values.Where(entry => entry.Statement is { Kind: StatementKind.Proposal, DuplicateOf: null }))
        {
            if (DraftOf(entry.Statement.Round) is { Draft: { } draft } document && !_mentions[entry.Statement.Id].Any())
            {
                Ground ground = DraftGround(SuggestionTask.WishWording, [entry], document.Id, draft.Text);
                yield return new Brief(entry.Statement.Id.Value, Orders.Wish, BriefData.Write(ground, []), ground);
            }
        }
    }

    private IEnumerable<Brief> Inserts()
    {
        foreach (Change change in _analysis.Wording.Changes.Where(change => change.Words is { Operation: ChangeOperation.Insert, NewText: not null }))
        {
            AnnotatedStatement[] sent = Sent(change.Evidence.Where(evidence => evidence.Role is not EvidenceRole.Contested).Select(evidence => evidence.Statement));
            bool isUnplaced = _choices.TryGetValue(change.Id, out ChangeChoice? choice) && choice.Reason is ChoiceReason.NoPlace or ChoiceReason.DoesNotFit;
            if (isUnplaced && sent.Length > 0 && DocumentOf(change.Document)?.Draft is { } draft)
            {
                Ground ground = DraftGround(SuggestionTask.InsertPhrase, sent, change.Document, draft.Text) with
                {
                    Kept = [.. draft.Blocks.Where(block => block.Kind != BlockKind.Heading).Select(block => draft.Text.Substring(block.Span.Start, block.Span.Length))],
                    Wanted = change.Words.NewText,
                };
                yield return new Brief(change.Id.Value, Orders.Insert, BriefData.Write(ground, [change]), ground);
            }
        }
    }

    private IEnumerable<Brief> Blocks()
    {
        foreach (EventDocument document in _analysis.Material.Event.Documents)
        {
            foreach (DraftBlock block in document.Draft?.Blocks ?? [])
            {
                Change[] changes = [.. _analysis.Wording.Changes.Where(change => change.Document == document.Id && IsWanted(change) && change.Loci.Any(locus => locus.Block == block.Number))];
                AnnotatedStatement[] sent = Sent(changes.SelectMany(change => change.Evidence).Where(evidence => evidence.Role != EvidenceRole.Contested).Select(evidence => evidence.Statement));
                if (changes.Length > 0 && sent.Length > 0)
                {
                    string text = document.Draft!.Text.Substring(block.Span.Start, block.Span.Length);
                    Ground ground = DraftGround(SuggestionTask.AlternativeText, sent, document.Id, text) with { Kept = [Untouched(text, block, [.. changes.Where(MayGo)])] };
                    yield return new Brief($"{document.Id}#{block.Number}", Orders.Block, BriefData.Write(ground, changes), ground);
                }
            }
        }
    }

    private static bool IsWanted(Change change) =>
        change.Words.Operation is not (ChangeOperation.Keep or ChangeOperation.Object) && change.Evidence.Any(evidence => evidence.Role == EvidenceRole.Support);

    // Words that somebody wants changed may go; all others are to stay.
    private static string Untouched(string text, DraftBlock block, Change[] changes)
    {
        char[] kept = text.ToCharArray();
        foreach (TextSpan span in changes.SelectMany(change => change.Loci).Where(locus => locus.Block == block.Number).Select(locus => locus.Span))
        {
            int start = Math.Clamp(span.Start - block.Span.Start, 0, kept.Length);
            kept.AsSpan(start, Math.Clamp(span.Length, 0, kept.Length - start)).Fill(' ');
        }

        return new string(kept);
    }

    private bool MayGo(Change change) => _applied.Contains(change.Id) || change.Evidence.All(evidence => evidence.Role != EvidenceRole.Opposition);

    private Ground DraftGround(SuggestionTask task, AnnotatedStatement[] sent, string document, string draft) => new(task, sent, draft)
    {
        Mentions = _mentions,
        Tables = _tables,
        Opposed = Opposed(change => change.Document == document),
    };

    private OpposedWords[] Opposed(Func<Change, bool> concerns) =>
        [.. _analysis.Wording.Changes.Where(concerns).Select(change => OpposedWords.Of(change, _applied.Contains(change.Id))).OfType<OpposedWords>()];

    // Placeholders („[Person 3]“) are read as the answer will be: as words.
    private static AnnotatedStatement Read(AnnotatedStatement entry) =>
        entry.Statement.Text.Contains('[', StringComparison.Ordinal) ? entry with { Content = GermanText.Analyze(entry.Statement.Text) } : entry;

    private AnnotatedStatement[] Sent(IEnumerable<StatementId> ids) =>
        [.. ids.Distinct().Where(_statements.ContainsKey).Select(id => _statements[id]).Take(_most)];

    private EventDocument? DraftOf(int? round) =>
        DocumentOf(_analysis.Material.Event.Rounds.FirstOrDefault(each => each.Number == round)?.Document);

    private EventDocument? DocumentOf(string? id) => _analysis.Material.Event.Documents.FirstOrDefault(document => document.Id == id);
}
