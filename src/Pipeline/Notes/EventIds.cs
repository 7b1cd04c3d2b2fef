using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Ids become file names of the results: they hold nothing that a path could be made of, and each is there once.</summary>
internal sealed class EventIds(string file, List<Problem> problems)
{
    private const int Longest = 60;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Make(string wanted, int line)
    {
        string plain = IsPlain(wanted) ? wanted : Plain(wanted);
        string id = plain;
        for (int number = 2; !_taken.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}");
        }

        if (id != wanted)
        {
            problems.Add(EventProblems.MendedId(file, line, wanted, id));
        }

        return id;
    }

    /// <summary>„Das Leitbild/2“ becomes „das-leitbild-2“.</summary>
    public static string Plain(string text)
    {
        string words = string.Concat(WordFold.Fold(text).Select(letter => IsPlain(letter) ? letter : '-'));
        string plain = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return plain.Length switch { 0 => "text", > Longest => plain[..Longest].TrimEnd('-'), _ => plain };
    }

    private static bool IsPlain(string id) =>
        id.Length is > 0 and <= Longest && char.IsAsciiLetterOrDigit(id[0]) && id.All(IsPlain);

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}
