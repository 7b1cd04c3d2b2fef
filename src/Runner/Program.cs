using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using DialogueMining.Runner.Commands;

namespace DialogueMining.Runner;

/// <summary>The command line: a verb a class, each thin.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        Texts.Language = LanguageArgument.Of(args);
        SetUpConsole();
        RootCommand root = CreateRoot();
        if (args.Length == 0)
        {
            HelpTexts.Write(root.Parse("--help"));
            return ExitCodes.BadInput;
        }

        ParseResult parsed = root.Parse(WithDefaultVerb(args, root));
        return parsed.Action is HelpAction ? HelpTexts.Write(parsed)
            : parsed.Errors.Count > 0 ? Refuse(parsed)
            : parsed.Invoke();
    }

    internal static RootCommand CreateRoot()
    {
        RootCommand root = new(
            "DialogueMining: von den Notizen der Gastgeber zum überarbeiteten Text, mit Beleg für jedes Wort.")
        {
            RunCommand.Create(),
            NewCommand.Create(),
            ExportCommand.Create(),
            ReviewCommand.Create(),
            KwicCommand.Create(),
            AgreementCommand.Create(),
            DecisionsCommand.Create(),
            ChangesCommand.Create(),
            ClusterCommand.Create(),
            TokenizeCommand.Create(),
            InflectCommand.Create(),
            TrainLanguageCommand.Create(),
            TrainBackgroundCommand.Create(),
            TrainWordingCommand.Create(),
            TrainKindsCommand.Create(),
            CompletionCommand.Create(),
        };
        root.Options.Add(LanguageArgument.Create());
        root.Options.First(option => option.Name == "--help").Description = "Hilfe anzeigen";
        root.Options.First(option => option.Name == "--version").Description = "Fassung des Programms anzeigen";
        HelpTexts.Apply(root);
        return root;
    }

    /// <summary>
    /// A path without a verb means <c>run</c>: a folder dragged onto the program is analysed, and its report opens.
    /// </summary>
    internal static string[] WithDefaultVerb(string[] args, RootCommand root)
    {
        bool isPath = args.Length > 0 && Path.Exists(args[0]) && root.Subcommands.All(verb => verb.Name != args[0]);
        return isPath ? [RunCommand.Name, .. args, RunCommand.OpenSwitch] : args;
    }

    private static int Refuse(ParseResult parsed)
    {
        foreach (string sentence in Refusal.Of(parsed))
        {
            Console.Error.WriteLine(sentence);
        }

        string verb = parsed.CommandResult.Command is RootCommand ? string.Empty : parsed.CommandResult.Command.Name + " ";
        Console.Error.WriteLine(Texts.Of("Hilfe: dialogue-mining {0}--help", verb));
        return ExitCodes.BadInput;
    }

    private static void SetUpConsole()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        // The messages of the command-line library, not ours: numbers and texts of the result never depend on it.
        CultureInfo.CurrentUICulture = new CultureInfo(Texts.Language);
    }
}
