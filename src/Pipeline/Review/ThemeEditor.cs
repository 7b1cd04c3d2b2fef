using DialogueMining.Models;

namespace DialogueMining.Pipeline.Review;

/// <summary>Names, merges, splits and fills themes as people want them, one decision after the other.</summary>
internal sealed class ThemeEditor(IReadOnlyList<Theme> found, StatementMatcher said, ReviewOptions options)
{
    private const int MostRepresentatives = 3;

    private readonly List<Entry> _entries =
        [.. found.Select(theme => new Entry(theme, [WordKey.Of(theme.Label)]))];
    private readonly Dictionary<StatementId, ThemeMember> _members = found
        .SelectMany(theme => theme.Members).DistinctBy(member => member.Statement).ToDictionary(member => member.Statement);

    /// <summary>The themes after all decisions; a theme that has lost its last statement is gone.</summary>
    public IReadOnlyList<Theme> Edit(IReadOnlyList<ThemeDecision> decisions, List<Problem> problems)
    {
        if (decisions.Count == 0)
        {
            return found;
        }

        foreach (ThemeDecision decision in decisions)
        {
            bool done = decision.Edit switch
            {
                ThemeEdit.Rename => Rename(decision),
                ThemeEdit.Merge => Merge(decision),
                ThemeEdit.Split => Split(decision),
                ThemeEdit.Summarize => Summarize(decision),
                _ => Find(decision.Into) is { } into && Move(Statements(decision), into),
            };
            if (!done)
            {
                problems.Add(ReviewProblems.ThemeLost(decision, decision.Theme ?? decision.Into));
            }
        }

        // Parts stand behind the theme that they are parts of.
        return [.. _entries.Where(entry => entry.Theme.ParentId is null).SelectMany(entry => PartsOf(entry).Prepend(entry)).Select(entry => entry.Theme)];
    }

    private IEnumerable<Entry> PartsOf(Entry entry) => _entries.Where(other => other.Theme.ParentId == entry.Theme.Id);

    private bool Rename(ThemeDecision decision)
    {
        if (Find(decision.Theme) is not { } entry)
        {
            return false;
        }

        entry.Theme = entry.Theme with { Label = decision.Label! };
        entry.Keys.Add(WordKey.Of(decision.Label));
        return true;
    }

    private bool Summarize(ThemeDecision decision)
    {
        if (Find(decision.Theme) is not { } entry)
        {
            return false;
        }

        entry.Theme = entry.Theme with { Figures = entry.Theme.Figures with { Summary = new ThemeSummary(decision.Label!, decision.Signature) } };
        return true;
    }

    private bool Merge(ThemeDecision decision)
    {
        if (Find(decision.Theme) is not { } entry || Find(decision.Into) is not { } into || entry == into
            || entry.Theme.Round != into.Theme.Round)
        {
            return false;
        }

        if (into.Theme.ParentId == entry.Theme.Id)
        {
            // A theme that becomes one with its part: the part takes its place.
            into.Theme = into.Theme with { ParentId = null };
        }

        Entry[] parts = [.. PartsOf(entry)];
        into.Keys.AddRange(entry.Keys);
        _entries.Remove(entry);
        foreach (Entry part in parts)
        {
            // In a part there are no parts.
            part.Theme = part.Theme with { ParentId = into.Theme.Id };
            _ = into.Theme.ParentId is null || _entries.Remove(part);
        }

        Take(into, entry.Theme.Members, parts);
        return true;
    }

    private bool Split(ThemeDecision decision)
    {
        Statement[] statements = Statements(decision);
        if (Find(decision.Theme) is not { } entry || statements.Length == 0
            || !statements.All(statement => entry.Theme.Members.Any(member => member.Statement == statement.Id)))
        {
            return false;
        }

        Theme fresh = entry.Theme with
        {
            Id = new ThemeId($"{entry.Theme.Id.Value}-{statements[0].Id.Value}"),
            Label = decision.Label!,
            Members = [],
            Representatives = [],
            Figures = entry.Theme.Figures with { Summary = null },
        };
        Entry made = new(fresh, [WordKey.Of(decision.Label)]);
        _entries.Insert(_entries.IndexOf(entry) + 1, made);
        return Move(statements, made);
    }

    private bool Move(Statement[] statements, Entry into)
    {
        HashSet<StatementId> moved = [.. statements.Where(statement => statement.Round == into.Theme.Round).Select(statement => statement.Id)];
        if (moved.Count == 0 || moved.Count < statements.Length)
        {
            return false;
        }

        Take(into, [.. statements.Select(MemberOf)], []);
        return true;
    }

    // A statement is in one theme of the first level, and in one of its parts at most.
    private void Take(Entry into, IReadOnlyList<ThemeMember> members, Entry[] kept)
    {
        HashSet<StatementId> moved = [.. members.Select(member => member.Statement)];
        Entry? wider = _entries.Find(entry => entry.Theme.Id == into.Theme.ParentId);
        foreach (Entry entry in _entries.Where(entry => entry != into && entry != wider && !kept.Contains(entry)).ToArray())
        {
            if (entry.Theme.Members.Any(member => moved.Contains(member.Statement)))
            {
                Fill(entry, entry.Theme.Members.Where(member => !moved.Contains(member.Statement)));
            }
        }

        foreach (Entry entry in new[] { into, wider }.OfType<Entry>().Where(entry => !moved.IsSubsetOf(entry.Theme.Members.Select(member => member.Statement))))
        {
            Fill(entry, entry.Theme.Members.Concat(members));
        }

        _entries.RemoveAll(entry => entry.Theme.Members.Count == 0);
    }

    private ThemeMember MemberOf(Statement statement) => _members.TryGetValue(statement.Id, out ThemeMember? known)
        ? known with { Confidence = 1, Second = null, Silhouette = null }
        : new ThemeMember(statement.Id, statement.Table, 1, null, null, null);

    // What was measured holds no longer; whether the tables were of one mind is kept as the best guess.
    private static void Fill(Entry entry, IEnumerable<ThemeMember> members)
    {
        ThemeMember[] all = [.. members.DistinctBy(member => member.Statement).OrderBy(member => member.Statement.Value.Length).ThenBy(member => member.Statement.Value, StringComparer.Ordinal)];
        StatementId[] shown = [.. entry.Theme.Representatives.Where(id => Array.Exists(all, member => member.Statement == id))];
        entry.Theme = entry.Theme with
        {
            Members = all,
            Representatives = shown.Length > 0
                ? shown
                : [.. all.DistinctBy(member => member.Table).Take(MostRepresentatives).Select(member => member.Statement)],
            Figures = new ThemeFigures(entry.Theme.Figures.Agreement, null, null, null, null) { Summary = entry.Theme.Figures.Summary },
        };
    }

    private Statement[] Statements(ThemeDecision decision)
    {
        Statement[] known = [.. decision.Statements.Select(said.Match).OfType<Statement>()];
        return known.Length == decision.Statements.Count ? known : [];
    }

    // By any name that it has had; the id tells apart what the name leaves open, or stands for it where it is all there is.
    private Entry? Find(ThemeBasis? basis)
    {
        if (basis is null)
        {
            return null;
        }

        string key = WordKey.Of(basis.Label);
        Entry[] fitting =
        [
            .. _entries.Where(entry => (basis.Round is null || basis.Round == entry.Theme.Round)
                && (basis.Label is null ? options.IdsAlone && entry.Theme.Id == basis.Id : entry.Keys.Contains(key))),
        ];
        return fitting.Length == 1 ? fitting[0] : Array.Find(fitting, entry => entry.Theme.Id == basis.Id);
    }

    /// <summary>A theme with the keys of all names that it has had.</summary>
    private sealed class Entry(Theme theme, List<string> keys)
    {
        public Theme Theme { get; set; } = theme;

        public List<string> Keys { get; } = keys;
    }
}
