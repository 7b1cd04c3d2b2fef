using System.CommandLine;
using System.Text.RegularExpressions;

namespace DialogueMining.Runner.Commands;

/// <summary>Puts the descriptions of verbs into the chosen language and an example behind each.</summary>
internal static partial class HelpTexts
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["run"] = "dialogue-mining run corpora/dortmund-2006 --out ergebnis",
        ["new"] = "dialogue-mining new meine-veranstaltung",
        ["review"] = "dialogue-mining review results/dortmund-2006",
        ["export"] = "dialogue-mining export results/dortmund-2006 --format qdpx,docx",
        ["kwic"] = "dialogue-mining kwic Sprache results/dortmund-2006",
        ["agreement"] = "dialogue-mining agreement results/dortmund-2006/tables/statements.csv kodierung-anna.csv --column kind",
        ["decisions"] = "dialogue-mining decisions results/dortmund-2006 --export entscheidungen.json",
        ["changes"] = "dialogue-mining changes notizen.txt --draft entwurf.md",
        ["cluster"] = "dialogue-mining cluster aussagen.csv --k 8",
        ["tokenize"] = "dialogue-mining tokenize text.txt",
        ["inflect"] = "printf 'ein offener Dialog\\tDialog\\tDiskussion' | dialogue-mining inflect",
        ["train-language"] = "dialogue-mining train-language texte.txt.gz --table words --out src/Pipeline/Language/Data",
        ["train-background"] = "dialogue-mining train-background texte.txt.gz --out hintergrund.bin",
        ["train-wording"] = "dialogue-mining train-wording corpora --out src/Pipeline/Language/Data/reader.bin",
        ["train-kinds"] = "dialogue-mining train-kinds corpora --out src/Pipeline/Language/Data/kinds.bin",
        ["completion"] = "dialogue-mining completion bash >> ~/.bashrc",
    };

    /// <summary>Names of the verbs that have an example.</summary>
    public static IEnumerable<string> VerbsWithExample => Examples.Keys;

    public static void Apply(Command command)
    {
        Translate(command);
        if (Examples.TryGetValue(command.Name, out string? example))
        {
            command.Description = $"{command.Description}\n\n{Texts.Of("Beispiel:")}\n  {example}";
        }

        foreach (Symbol part in command.Arguments.Cast<Symbol>().Concat(command.Options))
        {
            Translate(part);
        }

        foreach (Command verb in command.Subcommands)
        {
            Apply(verb);
        }
    }

    /// <summary>Writes the help that was asked for, in the words of the chosen language throughout.</summary>
    public static int Write(ParseResult parsed)
    {
        using StringWriter written = new();
        int code = parsed.Invoke(new InvocationConfiguration { Output = written });
        string help = written.ToString().Replace("[default: Hide]", "[default: hide]", StringComparison.Ordinal);
        // In the list of all verbs it would stand behind the example and be copied with it.
        help = parsed.CommandResult.Command is RootCommand ? StreamDefault().Replace(help, string.Empty) : help;
        Console.Out.Write(Texts.Language == Texts.English ? help : Spoken(help));
        return code;
    }

    // The library's German leaves these in English.
    private static string Spoken(string help) => help
        .Replace("Description:", "Beschreibung:", StringComparison.Ordinal)
        .Replace("[command]", "[Befehl]", StringComparison.Ordinal)
        .Replace("[options]", "[Optionen]", StringComparison.Ordinal)
        .Replace("[default:", "[Vorgabe:", StringComparison.Ordinal);

    [GeneratedRegex(@"\s\[default:\s+[-.]\]")]
    private static partial Regex StreamDefault();

    // The root is made anew for every parse; a text that is English already is none of the German ones.
    private static void Translate(Symbol part) => part.Description = part.Description is { Length: > 0 } text ? Texts.Of(text) : part.Description;
}
