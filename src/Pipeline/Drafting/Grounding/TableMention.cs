using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>Tables that a sentence names together: „Tisch 7“, „die Tische 3, 5 und 9“.</summary>
/// <param name="Tables">Their names.</param>
/// <param name="Places">The tokens that name them.</param>
internal sealed record TableMention(IReadOnlyList<string> Tables, IReadOnlyList<int> Places)
{
    private const string Word = "Tisch";

    /// <summary>The mentions in a sentence, in order.</summary>
    public static IReadOnlyList<TableMention> Of(Sentence sentence, Ground ground)
    {
        List<TableMention> mentions = [];
        for (int at = 0; at < sentence.Tokens.Count; at++)
        {
            TableMention? mention = Numbered(sentence.Tokens, at) ?? Named(sentence.Tokens, at, ground.Tables);
            if (mention is null)
            {
                continue;
            }

            at = mention.Places[^1];
            if (mentions.Count > 0 && IsJoined(sentence.Tokens, mentions[^1].Places[^1], mention.Places[0]))
            {
                mention = new TableMention([.. mentions[^1].Tables, .. mention.Tables], [.. mentions[^1].Places, .. mention.Places]);
                mentions.RemoveAt(mentions.Count - 1);
            }

            mentions.Add(mention);
        }

        return mentions;
    }

    // „Tisch 3 und Tisch 5“ speak together.
    private static bool IsJoined(IReadOnlyList<Token> tokens, int last, int first) =>
        first - last == 2 && tokens[last + 1].Form is "," or "und" or "sowie" or "/";

    private static TableMention? Numbered(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Form is not (Word or "Tische" or "Tischen" or "Tisches" or "Tischs"))
        {
            return null;
        }

        List<string> tables = [];
        List<int> places = [at];
        for (int next = at + 1; next < tokens.Count; next++)
        {
            if (Number(tokens[next]) is { } number)
            {
                tables.Add($"{Word} {number}");
                places.Add(next);
            }
            else if (tokens[next].Form is not ("," or "und" or "sowie" or "/" or "bzw.") || next + 1 >= tokens.Count || Number(tokens[next + 1]) is null)
            {
                break;
            }
        }

        return tables.Count == 0 ? null : new TableMention(tables, places);
    }

    private static string? Number(Token token)
    {
        string digits = token.Form.TrimEnd('.');
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? digits.TrimStart('0') : null;
    }

    // Tables with a name of their own („Gruppe Nord“), longest first.
    private static TableMention? Named(IReadOnlyList<Token> tokens, int at, IReadOnlyList<string> names)
    {
        foreach (string name in names.Where(name => !name.StartsWith(Word + " ", StringComparison.Ordinal)).OrderByDescending(name => name.Length))
        {
            string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0 && at + words.Length <= tokens.Count && words.Select((word, index) => tokens[at + index].Form == word).All(same => same))
            {
                return new TableMention([name], [.. Enumerable.Range(at, words.Length)]);
            }
        }

        return null;
    }
}
