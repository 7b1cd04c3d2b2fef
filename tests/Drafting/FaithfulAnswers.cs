using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting.Briefs;

namespace DialogueMining.Tests.Drafting;

/// <summary>Answers that a careful writer could give: reports, counts, quotations, joined statements, draft sentences with what was wished.</summary>
internal static class FaithfulAnswers
{
    public static IEnumerable<DraftedAnswer> All(IEnumerable<Brief> briefs) => briefs.SelectMany(Of);

    public static IEnumerable<DraftedAnswer> Of(Brief brief) => brief.Ground.Task switch
    {
        SuggestionTask.ThemeSummary => Reports(brief),
        SuggestionTask.WishWording => Wordings(brief),
        SuggestionTask.InsertPhrase => Phrases(brief),
        _ => Blocks(brief),
    };

    private static IEnumerable<DraftedAnswer> Reports(Brief brief)
    {
        Statement[] all = [.. brief.Ground.Statements.Select(entry => entry.Statement)];
        string mark = brief.Ground.Agreement == ThemeAgreement.Contested ? "Umstritten: " : string.Empty;
        Statement first = all[0];
        Statement? other = all.FirstOrDefault(statement => statement.Table != first.Table);
        yield return new DraftedAnswer("report", brief, $"{mark}{first.Table} sagt: {Plain(first)}.", [first.Id]);
        if (Quotable(first) is { } quote)
        {
            yield return new DraftedAnswer("quotation", brief, $"{mark}{first.Table} nennt „{quote}“.", [first.Id], quote);
        }

        if (Nouns(brief, first) is [var noun, ..])
        {
            yield return new DraftedAnswer(
                "count", brief, $"{mark}{brief.Ground.StatementCount} Aussagen von {brief.Ground.TableCount} Tischen betreffen Stichworte wie „{noun}“.", all.Select(statement => statement.Id));
        }

        foreach (DraftedAnswer answer in all.Take(6).SelectMany(statement => Told(brief, statement, mark)))
        {
            yield return answer;
        }

        if (other is not null)
        {
            yield return new DraftedAnswer("joined", brief, $"{mark}Von {first.Table} und {other.Table}: {Plain(first)}; {Plain(other)}.", [first.Id, other.Id]);
            yield return new DraftedAnswer("two tables", brief, $"{mark}{first.Table} sagt: {Plain(first)}; {other.Table} sagt: {Plain(other)}.", [first.Id, other.Id]);
        }
    }

    // What a statement does, in the words of a report.
    private static IEnumerable<DraftedAnswer> Told(Brief brief, Statement statement, string mark)
    {
        string? noun = Nouns(brief, statement).FirstOrDefault(), deed = statement.Kind switch
        {
            StatementKind.Objection => "lehnt {0} ab",
            StatementKind.Question => "fragt nach {0}",
            StatementKind.Agreement => "lobt {0}",
            StatementKind.Proposal => "wünscht {0}",
            _ => "spricht {0} an",
        };
        if (noun is not null && !Denies(statement))
        {
            yield return new DraftedAnswer("told", brief, $"{mark}{statement.Table} {string.Format(System.Globalization.CultureInfo.InvariantCulture, deed, noun)}.", [statement.Id]);
        }

        foreach (ChangeWords words in Plainly(brief, statement))
        {
            string? change = words.Operation switch
            {
                ChangeOperation.Replace => $"„{words.OldText}“ durch „{words.NewText}“ ersetzen",
                ChangeOperation.Insert => $"„{words.NewText}“ ergänzen",
                ChangeOperation.Delete => $"„{words.OldText}“ streichen",
                _ => null,
            };
            if (change is not null)
            {
                yield return new DraftedAnswer("told change", brief, $"{mark}{statement.Table} will {change}.", [statement.Id]);
            }
        }
    }

    /// <summary>Changes that a statement wants, whose words hold no quotation marks and are not the same.</summary>
    internal static IEnumerable<ChangeWords> Plainly(Brief brief, Statement statement) => brief.Ground.Mentions[statement.Id]
        .Where(mention => !mention.Contested && $"{mention.Words.OldText}{mention.Words.NewText}".IndexOfAny([.. "„“”»«\"‚‘›‹\n"]) < 0)
        .Select(mention => mention.Words)
        .Where(words => (words.OldText is null || statement.Text.Contains(words.OldText, StringComparison.Ordinal)) && (words.NewText is null || statement.Text.Contains(words.NewText, StringComparison.Ordinal)));

    /// <summary>Whether a statement has a word that turns something round.</summary>
    internal static bool Denies(Statement statement) => new[] { "nicht", "kein", "ohne", "weg", "raus", "streichen", "gestrichen", "statt", "gegen", "verzicht", "->", "=>", "durch", "weder", "nie", "abgelehnt", "fallen" }
        .Any(word => statement.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // The draft's sentence with the statement behind it: clumsy, and every word is somebody's.
    private static IEnumerable<DraftedAnswer> Wordings(Brief brief)
    {
        Statement wish = brief.Ground.Statements[0].Statement;
        string sentence = Lines(brief.Ground.Draft).Last();
        if (brief.Ground.Opposed.Any(opposed => wish.Text.Contains(opposed.Words, StringComparison.OrdinalIgnoreCase)))
        {
            yield break;
        }

        yield return new DraftedAnswer("wording", brief, $"{sentence.TrimEnd('.')} – {Plain(wish)}.", [wish.Id]);
    }

    private static IEnumerable<DraftedAnswer> Phrases(Brief brief)
    {
        StatementId[] ids = [.. brief.Ground.Statements.Select(entry => entry.Statement.Id)];
        foreach (string sentence in brief.Ground.Kept.Take(2))
        {
            yield return new DraftedAnswer("phrase", brief, $"{sentence.ReplaceLineEndings(" ").TrimEnd('.')}, {brief.Ground.Wanted!.TrimEnd('.')}.", ids);
        }
    }

    // What the program itself made of the block, where every change in it has no opponent.
    private static IEnumerable<DraftedAnswer> Blocks(Brief brief)
    {
        ChangeMention[] mentions = [.. brief.Ground.Statements.SelectMany(entry => brief.Ground.Mentions[entry.Statement.Id])];
        StatementId[] ids = [.. brief.Ground.Statements.Select(entry => entry.Statement.Id)];
        string draft = brief.Ground.Draft.ReplaceLineEndings(" ");
        foreach (ChangeMention mention in mentions.Where(mention => mention.Words is { Operation: ChangeOperation.Replace, OldText: not null, NewText: not null } && !mention.Contested).Take(3))
        {
            bool isOpposed = brief.Ground.Opposed.Any(opposed => opposed.Coming.Count == 0 || mention.Words.NewText!.Contains(opposed.Words, StringComparison.OrdinalIgnoreCase));
            if (!isOpposed && draft.Contains(mention.Words.OldText!, StringComparison.Ordinal))
            {
                yield return new DraftedAnswer("block", brief, draft.Replace(mention.Words.OldText!, mention.Words.NewText, StringComparison.Ordinal), ids);
            }
        }
    }

    internal static string Plain(Statement statement) => string.Join(' ', statement.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', '!', ';', ',');

    /// <summary>Words of a statement that hold no quotation mark themselves.</summary>
    internal static string? Quotable(Statement statement) =>
        statement.Text.Length is > 12 and < 300 && statement.Text.IndexOfAny([.. "„“”»«\"‚‘›‹"]) < 0 ? statement.Text.TrimEnd('.', ' ') : null;

    internal static string[] Nouns(Brief brief, Statement statement) =>
    [
        .. brief.Ground.Statements.First(entry => entry.Statement.Id == statement.Id).Content.Sentences.SelectMany(sentence => sentence.Tokens)
            .Where(token => token.Class == WordClass.Noun && token.Form.All(char.IsLetter) && token.Form.Length > 4)
            .Select(token => token.Form),
    ];

    private static string[] Lines(string draft) => [.. draft.Split('\n').Select(line => line.Trim(' ', '-', '*', '#')).Where(line => line.Length > 20)];
}
