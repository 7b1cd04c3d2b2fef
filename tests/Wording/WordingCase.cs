using DialogueMining.Models;

namespace DialogueMining.Tests.Wording;

/// <summary>A row of <c>Specs/wording-changes.md</c>.</summary>
/// <param name="Number">Chapter and number.</param>
/// <param name="Pending">Whether it is known not to hold yet.</param>
/// <param name="Draft">The chapter's draft; null where it has none.</param>
/// <param name="Note">The statement.</param>
/// <param name="Readings">What it wants, in the notation of the specification.</param>
internal sealed record WordingCase(string Number, bool Pending, string? Draft, string Note, IReadOnlyList<string> Readings)
{
    private const string DraftMark = "Entwurf: ";

    public static IReadOnlyList<WordingCase> Read(string file)
    {
        List<WordingCase> cases = [];
        string? draft = null;
        foreach (string line in File.ReadLines(file))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                draft = null;
            }
            else if (line.StartsWith(DraftMark, StringComparison.Ordinal))
            {
                draft = string.Join('\n', line[DraftMark.Length..].Split('⏎').Select(part => part.Trim()));
            }
            else if (line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
            {
                cases.Add(Row(line, draft));
            }
        }

        return cases;
    }

    private static WordingCase Row(string line, string? draft)
    {
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
        string[] readings = cells[3] == "–" ? [] : cells[3].Split(" ; ");
        return new WordingCase(cells[1].TrimEnd('?'), cells[1].EndsWith('?'), draft, cells[2], readings);
    }

    /// <summary>A mention in the notation of the specification, the place given only where the expectation names one.</summary>
    public static string Written(ChangeMention mention, bool place)
    {
        ChangeWords words = mention.Words;
        string deed = words.Operation switch
        {
            ChangeOperation.Replace => $"ersetze `{words.OldText}` durch `{words.NewText}`",
            ChangeOperation.Delete => words.OldText is null ? "streiche" : $"streiche `{words.OldText}`",
            ChangeOperation.Insert => $"ergänze `{words.NewText}`",
            ChangeOperation.Rewrite => $"fasse neu `{words.NewText}`",
            ChangeOperation.Move => $"stelle `{words.OldText}`",
            ChangeOperation.Keep => $"behalte `{words.OldText}`",
            _ => $"beanstande `{words.OldText}`",
        };
        string where = words.Anchor is not { } anchor || !(place || (words.OldText is null && words.NewText is null)) ? string.Empty
            : anchor.Relation switch
            {
                AnchorRelation.Before => $" vor `{anchor.Text}`",
                AnchorRelation.After => $" nach `{anchor.Text}`",
                _ => $" in `{anchor.Text}`",
            };
        return (mention.Contested ? "verworfen: " : string.Empty) + deed + where;
    }
}
