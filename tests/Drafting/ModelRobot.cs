using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Tests.Drafting;

/// <summary>What a model says to a question of ours, made from the question alone.</summary>
internal static class ModelRobot
{
    /// <summary>A true answer: the first statement in its table's name, or the draft's last line with the statement behind it.</summary>
    public static string Honest(ServerRequest request) => Honest(request.Question);

    public static string Honest(string question)
    {
        using JsonDocument data = JsonDocument.Parse(question[question.IndexOf('{', StringComparison.Ordinal)..]);
        JsonElement root = data.RootElement, first = root.GetProperty("statements")[0];
        string text = first.GetProperty("text").GetString()!.TrimEnd('.', '!', '?'), table = first.GetProperty("table").GetString()!;
        bool isTheme = root.GetProperty("facts").TryGetProperty("agreement", out JsonElement agreement);
        string line = root.GetProperty("draft").GetString()!.Split('\n').Select(each => each.Trim(' ', '-', '#')).LastOrDefault(each => each.Length > 5) ?? string.Empty;
        string sentence = isTheme
            ? $"{(agreement.GetString() == "nicht einig" ? "Umstritten: " : string.Empty)}{table} sagt: {text}."
            : $"{line.TrimEnd('.')} – {text}.";
        return DraftedAnswer.Json([new SuggestedSentence(sentence, [new StatementId(first.GetProperty("id").GetString()!)], [])]);
    }

    /// <summary>An answer that says the given words and names the first statement.</summary>
    public static string Saying(ServerRequest request, string words)
    {
        string question = request.Question;
        using JsonDocument data = JsonDocument.Parse(question[question.IndexOf('{', StringComparison.Ordinal)..]);
        string id = data.RootElement.GetProperty("statements")[0].GetProperty("id").GetString()!;
        return DraftedAnswer.Json([new SuggestedSentence(words, [new StatementId(id)], [])]);
    }
}
