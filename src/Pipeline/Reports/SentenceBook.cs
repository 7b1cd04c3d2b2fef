using System.Text;

namespace DialogueMining.Pipeline.Reports;

/// <summary>
/// English for texts that are made and kept in German: the reasons of outcomes and the messages about bad input. They are made
/// of known sentences put into each other and are read here by the same sentences, which stand in a file beside the code.
/// </summary>
internal sealed class SentenceBook(string asset)
{
    private static readonly SentenceBook Reasons = new("reasons.txt");
    private static readonly SentenceBook Problems = new("problems.txt");

    private readonly Lazy<ILookup<string, Rule>> _rules = new(() => AssetLines.Whole(asset).Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToLookup(cells => cells[0], cells => new Rule(Parts(cells[1]), Parts(cells[2]))));

    /// <summary>A reason without its outcome's name; null where it is not made of the known sentences, as a person's own.</summary>
    public static string? Reason(string german) => Reasons.Begin("reason", german);

    /// <summary>A text of a problem; null where it is none of the known ones.</summary>
    public static string? Problem(string german) => Problems.Begin("text", german);

    private string? Begin(string kind, string german)
    {
        List<string> quotes = [];
        return Read(kind, Marked(german, quotes), quotes) is { Length: > 0 } english ? char.ToUpperInvariant(english[0]) + english[1..] : null;
    }

    // A quotation becomes one sign, so that nothing in it is taken for a word of the sentence.
    private static string Marked(string german, List<string> quotes)
    {
        StringBuilder marked = new(german.Length);
        for (int at = 0; at < german.Length; at++)
        {
            int end = german[at] == '„' ? german.IndexOf('“', at) : -1;
            if (end < 0)
            {
                marked.Append(german[at]);
                continue;
            }

            marked.Append((char)('\uE000' + quotes.Count));
            quotes.Add($"“{german[(at + 1)..end]}”");
            at = end;
        }

        return marked.ToString();
    }

    private string? Read(string kind, string text, List<string> quotes) => kind switch
    {
        "q" => text.Length == 1 && text[0] - '\uE000' is >= 0 and var quote && quote < quotes.Count ? quotes[quote] : null,
        "n" => text.Length > 0 && text.All(letter => char.IsAsciiDigit(letter) || letter == '.') ? text.Replace('.', ',') : null,
        "any" => Spoken(text, quotes),
        _ => _rules.Value[kind].Select(rule => Fit(rule.German, 0, text, quotes) is { } parts ? Say(rule.English, parts) : null)
            .FirstOrDefault(english => english is not null),
    };

    // The parts in their order, each as English, when the sentence from this part on is the text.
    private string[]? Fit(string[] sentence, int at, string text, List<string> quotes)
    {
        if (at == sentence.Length)
        {
            return text.Length == 0 ? [] : null;
        }

        // Literals and brackets take turns; behind a semicolon or at the head a clause may begin large or small.
        if (at % 2 == 0)
        {
            StringComparison same = at == 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            return text.StartsWith(sentence[at], same) ? Fit(sentence, at + 1, text[sentence[at].Length..], quotes) : null;
        }

        foreach (int end in Ends(text, sentence[at + 1]))
        {
            if (Read(sentence[at], text[..end], quotes) is { } part && Fit(sentence, at + 1, text[end..], quotes) is { } rest)
            {
                return [part, .. rest];
            }
        }

        return null;
    }

    // Where a bracket may end: before each place of the literal behind it.
    private static IEnumerable<int> Ends(string text, string literal)
    {
        if (literal.Length == 0)
        {
            yield return text.Length;
            yield break;
        }

        for (int end = text.IndexOf(literal, StringComparison.Ordinal); end >= 0; end = text.IndexOf(literal, end + 1, StringComparison.Ordinal))
        {
            yield return end;
        }
    }

    private static string Say(string[] sentence, string[] parts)
    {
        StringBuilder said = new();
        for (int at = 0; at < sentence.Length; at++)
        {
            said.Append(at % 2 == 0 ? sentence[at] : parts[sentence[at][0] - '1']);
        }

        return said.ToString();
    }

    private static string Spoken(string text, List<string> quotes) => string.Concat(text.Select(letter =>
        letter - '\uE000' is >= 0 and var quote && quote < quotes.Count ? quotes[quote] : letter.ToString()));

    // „[q] wird durch [q] ersetzt“: literals at even places, brackets at odd ones.
    private static string[] Parts(string sentence) => sentence.Split('[', ']');

    private sealed record Rule(string[] German, string[] English);
}
