using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads what the decisions file says about joining and parting changes and about themes.</summary>
internal sealed class DecisionEdits(string file, List<Problem> problems, DecisionEntries entries)
{
    /// <summary>The entries of <c>pools</c>.</summary>
    public IReadOnlyList<PoolDecision> Pools(EventFields root) =>
    [
        .. root.Objects("pools", [.. DecisionEntries.Words, .. DecisionEntries.Signing, "edit", "change", "anchor", "into", "statements"])
            .Select(ReadPool).OfType<PoolDecision>(),
    ];

    /// <summary>The entries of <c>themes</c>.</summary>
    public IReadOnlyList<ThemeDecision> Themes(EventFields root) =>
    [
        .. root.Objects("themes", [.. DecisionEntries.Signing, "edit", "theme", "into", "label", "statements"])
            .Select(ReadTheme).OfType<ThemeDecision>(),
    ];

    private PoolDecision? ReadPool(EventFields fields)
    {
        if (!entries.TryWord(fields, "edit", DecisionWords.PoolEdits, out PoolEdit? edit) || entries.Basis(fields) is not { } basis)
        {
            return null;
        }

        EventFields? target = fields.Inner("into", [.. DecisionEntries.Words, "change", "anchor"]);
        ChangeBasis? into = target is null ? null : entries.Basis(target);
        IReadOnlyList<StatementBasis> statements = DecisionEntries.Statements(fields);
        bool whole = edit switch
        {
            PoolEdit.Join => IsNamed(basis) && IsNamed(into),
            PoolEdit.Part => IsNamed(basis) && statements.Count > 0,
            _ => false,
        };
        return whole
            ? new PoolDecision(edit!.Value, basis, into, statements, entries.SignatureOf(fields), entries.SourceOf(fields))
            : Refuse<PoolDecision>(fields, "Änderungen, die zusammengelegt oder getrennt werden",
                "„edit“ join (mit „into“) oder part (mit „statements“) und die Worte der Änderung");
    }

    private ThemeDecision? ReadTheme(EventFields fields)
    {
        if (!entries.TryWord(fields, "edit", DecisionWords.ThemeEdits, out ThemeEdit? edit))
        {
            return null;
        }

        ThemeBasis? theme = ThemeOf(fields, "theme"), into = ThemeOf(fields, "into");
        string? label = fields.Text("label");
        IReadOnlyList<StatementBasis> statements = DecisionEntries.Statements(fields);
        bool whole = edit switch
        {
            ThemeEdit.Rename or ThemeEdit.Summarize => theme is not null && label is not null,
            ThemeEdit.Merge => theme is not null && into is not null,
            ThemeEdit.Split => theme is not null && label is not null && statements.Count > 0,
            ThemeEdit.Move => into is not null && statements.Count > 0,
            _ => false,
        };
        return whole
            ? new ThemeDecision(edit!.Value, theme, into, label, statements, entries.SignatureOf(fields), entries.SourceOf(fields))
            : Refuse<ThemeDecision>(fields, "Themen, wie die Bearbeitung sie braucht",
                "„edit“ rename oder summarize (theme, label), merge (theme, into), split (theme, label, statements) oder move (into, statements)");
    }

    private static ThemeBasis? ThemeOf(EventFields fields, string name)
    {
        if (fields.Inner(name, "themeId", "round", "label") is not { } theme)
        {
            return null;
        }

        ThemeBasis basis = new(
            theme.Text("themeId") is { } id ? new ThemeId(id) : null, theme.Number("round"), theme.Text("label"));
        return basis is { Id: null, Label: null } ? null : basis;
    }

    private static bool IsNamed(ChangeBasis? basis) => basis is not null and not { Id: null, OldText: null, NewText: null };

    private T? Refuse<T>(EventFields fields, string what, string expected)
        where T : class
    {
        problems.Add(DecisionProblems.NothingNamed(file, fields.Line, what, expected));
        return null;
    }
}
