using System.CommandLine;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Wording;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>changes FILE</c>: the wording changes in a list of statements as JSON lines.</summary>
internal static class ChangesCommand
{
    private static readonly Argument<string> File =
        StreamArguments.CreateFile("Aussagen: .txt (eine je Zeile), .csv, .tsv oder .jsonl mit dem Feld text.");

    private static readonly Option<string?> DraftFile = new("--draft")
    {
        Description = "Entwurf (.md), in dem die Änderungen ihre Stelle finden.",
        HelpName = "datei",
    };

    private static readonly Option<bool> Explain = new("--explain") { Description = "Nennt die Regel hinter jeder Änderung." };

    public static Command Create()
    {
        Command command = new("changes", "Findet Änderungswünsche in Aussagen und schreibt sie als JSON, ein Objekt je Zeile.")
        {
            File, DraftFile, Explain,
        };
        command.SetAction(parsed => StreamArguments.Read(parsed.GetRequiredValue(File), (input, name) => Run(input, name, parsed)));
        return command;
    }

    private static int Run(Stream input, string name, ParseResult parsed)
    {
        StatementListReader reader = new(input, name);
        StatementChanges changes = new(new WordingOptions(), parsed.GetValue(Explain));
        int exitCode = parsed.GetValue(DraftFile) is { } path
            ? StreamArguments.Read(path, (bytes, draftName) => WithDraft(reader, changes, bytes, draftName))
            : StreamArguments.Write(output =>
            {
                changes.Write(reader.Read(), output);
                return ExitCodes.Done;
            });
        ProblemList.Write(reader.Problems, Console.Error);
        return exitCode;
    }

    private static int WithDraft(StatementListReader reader, StatementChanges changes, Stream input, string name)
    {
        using MemoryStream bytes = new();
        input.CopyTo(bytes);
        Draft? draft = StatementChanges.ReadDraft(name, bytes.ToArray());
        if (draft is null)
        {
            Console.Error.WriteLine($"„{name}“ ist kein Text. Erwartet wird der Entwurf als .md oder .txt.");
            return ExitCodes.BadInput;
        }

        return StreamArguments.Write(output =>
        {
            changes.Write(reader.Read(), draft, output);
            return ExitCodes.Done;
        });
    }
}
