using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting.Briefs;

namespace DialogueMining.Tests.Drafting;

/// <summary>Answers with one thing in them that is not true, each made of a faithful one.</summary>
internal static class PlantedInventions
{
    private static readonly string[] Things = ["Hallenbad", "Straßenbahn", "Flughafen", "Zirkus", "Drohnenlandeplatz", "Königin", "Seilbahn", "Weinkeller", "Vulkan", "Kernkraftwerk"];
    private static readonly string[] Deeds = ["verhaften", "vergolden", "beschlagnahmen", "bombardieren", "privatisieren", "verstaatlichen"];

    private static readonly string[] Neutral = ["Tisch", "Them", "Punkt", "Wort", "Wört", "Satz", "Text", "Begriff", "Entw", "Stelle", "Runde", "Notiz", "Formulierung", "Beitr", "Hinweis", "Anliegen", "Anmerkung", "Wendung", "fassung", "Wunsch", "Wünsche", "Vorschl"];

    public static IEnumerable<DraftedAnswer> All(IEnumerable<Brief> briefs) => briefs.SelectMany((brief, number) => Of(brief, number));

    private static IEnumerable<DraftedAnswer> Of(Brief brief, int number) => FaithfulAnswers.Of(brief)
        .SelectMany(answer => answer.Way switch
        {
            "report" => Reports(answer, number),
            "quotation" => Quotations(answer),
            "count" => Counts(answer),
            "told" => Told(answer),
            "told change" => ToldChanges(answer),
            "two tables" => TwoTables(answer),
            "phrase" or "block" or "wording" => Drafts(answer, number),
            _ => [],
        });

    private static IEnumerable<DraftedAnswer> Reports(DraftedAnswer answer, int number)
    {
        string thing = Missing(answer.Brief, Things, number), deed = Missing(answer.Brief, Deeds, number);
        SuggestedSentence given = answer.Sentences[0];
        yield return answer.Said("invented thing", $"{answer.Text.TrimEnd('.')} und ein {thing}.");
        yield return answer.Said("invented deed", $"{answer.Text.TrimEnd('.')}, um alles zu {deed}.");
        yield return answer.Said("unknown table", answer.Text.Replace(Cited(answer).Table, "Tisch 99", StringComparison.Ordinal));
        yield return answer.Said("invented number", $"{answer.Text.TrimEnd('.')}, und das für 4711 Euro.");
        yield return answer.Said("link", $"{answer.Text.TrimEnd('.')}, siehe www.gewinnspiel-hier.example.");
        yield return new DraftedAnswer("foreign id", answer.Brief, given.Text, [new StatementId("s9998")]);
        yield return new DraftedAnswer("no id", answer.Brief, given.Text, []);
        if (answer.Brief.Ground.Tables.Except(answer.Brief.Ground.Statements.Select(entry => entry.Statement.Table)).FirstOrDefault() is { } elsewhere)
        {
            yield return answer.Said("another table", answer.Text.Replace(Cited(answer).Table, elsewhere, StringComparison.Ordinal));
        }

        foreach (DraftedAnswer turned in Turned(answer))
        {
            yield return turned;
        }
    }

    // „Der Weg ist breit“ becomes „Der Weg ist nicht breit“, and the other way round.
    private static IEnumerable<DraftedAnswer> Turned(DraftedAnswer answer)
    {
        Statement statement = Cited(answer);
        if (!FaithfulAnswers.Denies(statement) && statement.Kind != StatementKind.Objection && !answer.Brief.Ground.Mentions[statement.Id].Any() && FaithfulAnswers.Nouns(answer.Brief, statement) is [var noun, ..])
        {
            yield return answer.Said("turned", answer.Text.Replace(noun, "nicht " + noun, StringComparison.Ordinal));
            yield return answer.Said("refused", $"{statement.Table} ist gegen {noun}.");
        }

        if (statement.Text.Contains(" nicht ", StringComparison.Ordinal) && statement.Kind != StatementKind.Objection && statement.Text.Split(" nicht ").Length == 2
            && !new[] { "kein", "ohne", "weder", "nie", "statt", "gegen" }.Any(word => statement.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            yield return answer.Said("turned back", answer.Text.Replace(" nicht ", " ", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<DraftedAnswer> Quotations(DraftedAnswer answer)
    {
        string quote = answer.Sentences[0].Quotes[0];
        int at = quote.Length / 2;
        at = Enumerable.Range(at, quote.Length - at).First(place => char.IsLetter(quote[place]));
        string altered = $"{quote[..at]}{(quote[at] == 'a' ? 'e' : 'a')}{quote[(at + 1)..]}";
        IReadOnlyList<StatementId> cited = answer.Sentences[0].Statements;
        yield return new DraftedAnswer("altered quote", answer.Brief, answer.Text, cited, altered);
        yield return new DraftedAnswer("altered words between marks", answer.Brief, answer.Text.Replace(quote, altered, StringComparison.Ordinal), cited);
        yield return new DraftedAnswer("quote cut short", answer.Brief, answer.Text.Replace($"„{quote}“", $"„{Cut(quote)}“", StringComparison.Ordinal), cited);
    }

    private static IEnumerable<DraftedAnswer> Counts(DraftedAnswer answer)
    {
        (int statements, int tables) = (answer.Brief.Ground.StatementCount!.Value, answer.Brief.Ground.TableCount!.Value);
        yield return answer.Said("more tables", answer.Text.Replace($"{tables} Tischen", $"{tables + 40} Tischen", StringComparison.Ordinal));
        yield return answer.Said("more statements", answer.Text.Replace($"{statements} Aussagen", $"{statements + 1000} Aussagen", StringComparison.Ordinal));
        yield return answer.Said("number in words", answer.Text.Replace($"{tables} Tischen", tables == 19 ? "achtzehn Tischen" : "neunzehn Tischen", StringComparison.Ordinal));
        if (tables < answer.Brief.Ground.Tables.Count)
        {
            yield return answer.Said("all tables", answer.Text.Replace($"{tables} Tischen", "allen Tischen", StringComparison.Ordinal));
        }

        if (answer.Brief.Ground.Agreement == ThemeAgreement.Contested)
        {
            yield return answer.Said("agreed", answer.Text.Replace("Umstritten: ", string.Empty, StringComparison.Ordinal));
        }

        if (answer.Brief.Ground.Agreement != ThemeAgreement.Consensus)
        {
            yield return answer.Said("of one mind", answer.Text.Replace("Umstritten: ", string.Empty, StringComparison.Ordinal).TrimEnd('.') + "; darin sind sich die Tische einig.");
        }
    }

    private static IEnumerable<DraftedAnswer> Told(DraftedAnswer answer)
    {
        Statement statement = Cited(answer);
        string noun = FaithfulAnswers.Nouns(answer.Brief, statement)[0], mark = answer.Text.StartsWith("Umstritten", StringComparison.Ordinal) ? "Umstritten: " : string.Empty;
        if (statement.Kind == StatementKind.Objection)
        {
            yield return answer.Said("objection as wish", $"{mark}{statement.Table} wünscht {noun}.");
        }
        else if (!answer.Brief.Ground.Mentions[statement.Id].Any())
        {
            yield return answer.Said("refusal made up", $"{mark}{statement.Table} lehnt {noun} ab.");
        }

        // A word of another statement that the sentence does not name.
        string? borrowed = answer.Brief.Ground.Statements.Select(entry => entry.Statement).Where(other => other.Id != statement.Id).SelectMany(other => FaithfulAnswers.Nouns(answer.Brief, other))
            .FirstOrDefault(word => char.IsUpper(word[0]) && !Plain(statement.Text).Contains(Plain(word[..3]), StringComparison.OrdinalIgnoreCase) && !answer.Brief.Ground.Draft.Contains(word[..3], StringComparison.OrdinalIgnoreCase)
                && !Array.Exists(Neutral, neutral => word.Contains(neutral, StringComparison.OrdinalIgnoreCase)));
        if (borrowed is not null)
        {
            yield return answer.Said("borrowed word", $"{mark}{statement.Table} nennt {borrowed}.");
        }
    }

    private static IEnumerable<DraftedAnswer> ToldChanges(DraftedAnswer answer)
    {
        Statement statement = Cited(answer);
        foreach (ChangeWords words in FaithfulAnswers.Plainly(answer.Brief, statement).Where(words => words.Operation == ChangeOperation.Replace))
        {
            // Where one holds the other („Bildung“, „Bildung und Erziehung“), or the note speaks of both twice, nothing is turned.
            bool isClear = !words.NewText!.Contains(words.OldText!, StringComparison.OrdinalIgnoreCase) && !words.OldText!.Contains(words.NewText, StringComparison.OrdinalIgnoreCase)
                && statement.Text.Split(words.NewText).Length == 2;
            if (isClear && answer.Text.Contains($"durch „{words.NewText}“", StringComparison.Ordinal))
            {
                yield return answer.Said("change turned round", answer.Text.Replace($"„{words.OldText}“ durch „{words.NewText}“", $"„{words.NewText}“ durch „{words.OldText}“", StringComparison.Ordinal));
            }
        }

        yield return answer.Said("change on another table", answer.Text.Replace(statement.Table, "Tisch 98", StringComparison.Ordinal));
    }

    private static IEnumerable<DraftedAnswer> TwoTables(DraftedAnswer answer)
    {
        Statement[] two = [.. answer.Brief.Ground.Statements.Select(entry => entry.Statement).Where(statement => answer.Sentences[0].Statements.Contains(statement.Id))];
        string mark = answer.Text.StartsWith("Umstritten", StringComparison.Ordinal) ? "Umstritten: " : string.Empty;
        string[] first = FaithfulAnswers.Nouns(answer.Brief, two[0]), second = FaithfulAnswers.Nouns(answer.Brief, two[1]);
        if (first.Except(second).Any(noun => !two[1].Text.Contains(noun, StringComparison.OrdinalIgnoreCase)) && second.Except(first).Any())
        {
            yield return answer.Said("swapped tables", $"{mark}{two[1].Table} sagt: {FaithfulAnswers.Plain(two[0])}; {two[0].Table} sagt: {FaithfulAnswers.Plain(two[1])}.");
        }
    }

    private static IEnumerable<DraftedAnswer> Drafts(DraftedAnswer answer, int number)
    {
        string thing = Missing(answer.Brief, Things, number);
        yield return answer.Said("thing in the draft", $"{answer.Text.TrimEnd('.')} und {thing}.");
        yield return answer.Said("number in the draft", $"{answer.Text.TrimEnd('.')} bis 2047.");
        yield return new DraftedAnswer("draft without id", answer.Brief, answer.Text, []);
        foreach (Pipeline.Drafting.Grounding.OpposedWords opposed in answer.Brief.Ground.Opposed.Where(opposed => !opposed.IsApplied).Take(2))
        {
            if (!opposed.Coming.All(word => answer.Brief.Ground.Draft.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                yield return answer.Said("opposed words", $"{answer.Text.TrimEnd('.')}, {opposed.Words}.");
            }
        }

        if (answer.Way != "wording")
        {
            string[] words = answer.Text.Split(' ');
            yield return answer.Said("half of the draft", string.Join(' ', words[..(words.Length / 2)]) + ".");
        }
    }

    // The last word loses its last letter.
    private static string Cut(string quote)
    {
        string words = quote.TrimEnd([.. quote.Where(letter => !char.IsLetter(letter))]);
        return words[..^1];
    }

    private static Statement Cited(DraftedAnswer answer) =>
        answer.Brief.Ground.Statements.First(entry => entry.Statement.Id == answer.Sentences[0].Statements[0]).Statement;

    private static string Missing(Brief brief, string[] words, int number) =>
        words.Skip(number % words.Length).Concat(words).First(word => !brief.Data.Contains(word, StringComparison.OrdinalIgnoreCase));

    // „Angst“ is no invention where somebody said „Ängste“.
    private static string Plain(string text) => text.Replace('Ä', 'A').Replace('ä', 'a').Replace('Ö', 'O').Replace('ö', 'o').Replace('Ü', 'U').Replace('ü', 'u');
}
