using System.Globalization;
using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Wording;
using DialogueMining.Tests.Quality.Scores;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// Changes read from single statements without a draft: real change commands, real sentences with the same trigger words
/// that change no wording, and citizens' contributions, which speak about the world.
/// </summary>
public sealed class WordingQualityTests
{
    [SharedFact]
    public void Operations_of_real_change_commands() =>
        HoldChanges("real changes operation right", wanted => wanted.Operation);

    [SharedFact]
    public void Words_of_real_change_commands() =>
        HoldChanges("real changes exact", wanted => $"{wanted.Operation}|{wanted.Old}|{wanted.New}");

    [SharedFact]
    public void Real_sentences_with_trigger_words_are_left_alone() =>
        HoldSilence("real negatives silent", Shared("changes", "real-negatives.jsonl"), path => [.. Rows(path).Select(row => row.GetProperty("text").GetString()!)]);

    [SharedFact]
    public void Contributions_from_Cologne_are_left_alone() => HoldSilence("citizens silent", Shared("kinds", "dataset_CDC.tsv"), Contributions);

    [SharedFact]
    public void Contributions_from_Moers_are_left_alone() => HoldSilence("citizens silent", Shared("kinds", "dataset_CDM.tsv"), Contributions);

    private static void HoldChanges(string measure, Func<(string Operation, string Old, string New), string> key)
    {
        string path = Shared("changes", "real-changes.jsonl");
        JsonElement[] rows = [.. Rows(path)];
        IReadOnlyList<ChangeMention>[] found = Read([.. rows.Select(row => row.GetProperty("text").GetString()!)]);
        int right = rows.Zip(found).Count(pair => Keys(pair.First, key).SequenceEqual(
            pair.Second.Select(mention => key(Words(mention.Words))).Order(StringComparer.Ordinal)));

        Hold($"{measure}/{Path.GetFileName(path)}", right, rows.Length, path);
    }

    private static void HoldSilence(string measure, string path, Func<string, string[]> texts)
    {
        IReadOnlyList<ChangeMention>[] found = Read(texts(path));

        Hold($"{measure}/{Path.GetFileName(path)}", found.Count(mentions => mentions.Count == 0), found.Length, path);
    }

    private static void Hold(string measure, int right, int all, string path) =>
        QualityFloors.Hold(measure, 100.0 * right / all, string.Create(CultureInfo.InvariantCulture, $"{right} of {all}"), path);

    private static IEnumerable<string> Keys(JsonElement row, Func<(string Operation, string Old, string New), string> key) => row.GetProperty("ops").EnumerateArray()
        .Select(entry => key((entry.GetProperty("op").GetString()!, MentionText.Plain(entry.GetProperty("old").GetString()), MentionText.Plain(entry.GetProperty("new").GetString()))))
        .Order(StringComparer.Ordinal);

    private static (string Operation, string Old, string New) Words(ChangeWords words) =>
        (MentionText.NameOf(words.Operation), MentionText.Plain(words.OldText), MentionText.Plain(words.NewText));

    private static IReadOnlyList<ChangeMention>[] Read(string[] texts)
    {
        Statement[] statements = [.. texts.Select((text, at) => new Statement(
            new StatementId(at.ToString(CultureInfo.InvariantCulture)), "Tisch 1", 1, text,
            new SourcePlace("notes", at + 1, at + 1, null, null, []), StatementKind.Remark, null, new Dictionary<string, string>()))];
        ILookup<StatementId, ChangeMention> found = new ChangeFinder(new WordingOptions())
            .FindMentions(new Annotator(new AnnotationOptions()).Annotate(statements), null).ToLookup(mention => mention.Statement);
        return [.. statements.Select(statement => (IReadOnlyList<ChangeMention>)[.. found[statement.Id]])];
    }

    private static string[] Contributions(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length > 5 && row[5] == "text").Select(row => row[3])];

    private static IEnumerable<JsonElement> Rows(string path) => File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Shared(string folder, string file) => Path.Combine(Repository.Shared!, "data", folder, file);
}
