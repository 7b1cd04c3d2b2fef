using System.CommandLine;
using System.Reflection;

namespace DialogueMining.Runner.Commands;

/// <summary><c>new FOLDER</c>: an event folder to fill in, with comments that say how.</summary>
internal static class NewCommand
{
    private const string ResourcePrefix = "Template/";

    public static Command Create()
    {
        Argument<DirectoryInfo> folder = new("ordner") { Description = "Der neue Ordner der Veranstaltung." };
        Command command = new("new", "Legt einen Veranstaltungsordner zum Ausfüllen an.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(DirectoryInfo folder)
    {
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
        {
            Console.Error.WriteLine(
                $"Der Ordner „{folder}“ ist nicht leer. Bitte einen neuen Namen wählen; es wurde nichts geändert.");
            return ExitCodes.BadInput;
        }

        foreach (string name in TemplateFiles())
        {
            string target = Path.Combine(folder.FullName, name[ResourcePrefix.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
            using FileStream file = File.Create(target);
            content.CopyTo(file);
        }

        Console.WriteLine($"Angelegt: {folder.FullName}");
        Console.WriteLine("So geht es weiter:");
        Console.WriteLine("  1. event.json ausfüllen (die Erklärungen stehen darin)");
        Console.WriteLine("  2. die Entwürfe nach drafts/ und die Notizen nach notes/ legen");
        Console.WriteLine($"  3. dialogue-mining run \"{folder}\"");
        return ExitCodes.Done;
    }

    private static IEnumerable<string> TemplateFiles() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
