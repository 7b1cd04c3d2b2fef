using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Chooses among the spellings that tables give one change.</summary>
internal static class Spelling
{
    /// <summary>
    /// The readings of the spelling that most tables use; among equals the one with known words only, then the one that
    /// says both sides with an article or neither, then the one that takes fewer words of the draft away (moves more of them), then the shortest (endings come with the case of the note), then the earliest.
    /// </summary>
    public static List<PlacedReading> Best(IEnumerable<PlacedReading> readings, Func<PlacedReading, string> spelling) =>
        [.. readings.GroupBy(spelling, StringComparer.Ordinal)
            .OrderByDescending(Tables)
            .ThenBy(same => UnknownWords(same.First().Reading.Words.NewText))
            .ThenBy(same => IsUneven(same.First()))
            .ThenBy(same => same.Min(Taken))
            .ThenBy(same => same.First().Reading.Words.NewText?.Length ?? 0)
            .ThenBy(same => same.Min(reading => reading.Order))
            .First()];

    // „der Kunden“ to „Gäste“: what takes the article away has to bring one.
    private static bool IsUneven(PlacedReading reading) => reading.Operation == ChangeOperation.Replace
        && reading is { Written: { } written, Reading.Words.NewText: { } fresh } && OpensWithArticle(written) && !OpensWithArticle(fresh);

    private static bool OpensWithArticle(string words) =>
        (WordingLexicon.Of(WordKey.Fine(words.Split(' ')[0])) & (Sense.Article | Sense.Pronoun)) != Sense.None;

    // What is taken away should be little; what moves should move as a whole.
    private static int Taken(PlacedReading reading) =>
        (reading.Operation == ChangeOperation.Move ? -1 : 1) * (reading.Written?.Length ?? 0);

    /// <summary>Number of tables behind readings.</summary>
    public static int Tables(IEnumerable<PlacedReading> readings) =>
        readings.Select(reading => reading.Statement.Table).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The spelling that shouts least, then the one with most capitals: some people type without any.</summary>
    public static PlacedReading Calmest(IEnumerable<PlacedReading> readings) => readings
        .OrderBy(reading => WordsOf(reading.Reading.Words.NewText).Count(word => LemmaCase.IsCapitals(word)))
        .ThenByDescending(reading => WordsOf(reading.Reading.Words.NewText).Count(word => char.IsUpper(word[0]) && !word.Skip(1).Any(char.IsUpper)))
        .First();

    private static int UnknownWords(string? words) => WordsOf(words).Count(word => WordAnalyzer.Analyze(word).Source == WordSource.Guessed);

    private static IEnumerable<string> WordsOf(string? words) => words is null ? []
        : WordCutter.Cut(words, new TextSpan(0, words.Length)).Select(span => words.Substring(span.Start, span.Length));
}
