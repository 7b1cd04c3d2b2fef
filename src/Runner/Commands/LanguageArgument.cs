using System.CommandLine;
using DialogueMining.Pipeline.Reports;

namespace DialogueMining.Runner.Commands;

/// <summary><c>--lang</c>: the language of messages and help, for every verb.</summary>
internal static class LanguageArgument
{
    private const string Name = "--lang";

    public static Option<string> Create()
    {
        Option<string> option = new(Name)
        {
            Description = "Sprache der Hilfe, der Meldungen und der Berichte: de oder en.",
            DefaultValueFactory = _ => Texts.German,
            HelpName = "de|en",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong(Texts.German, Texts.English);
        return option;
    }

    /// <summary>What reports speak, by its name on the command line.</summary>
    public static ReportLanguage Report(string name) => name == Texts.English ? ReportLanguage.English : ReportLanguage.German;

    /// <summary>The language that the arguments ask for; looked up before they are read, since the help is in it.</summary>
    public static string Of(string[] args)
    {
        int at = Array.IndexOf(args, Name);
        bool isEnglish = at >= 0 && at + 1 < args.Length ? args[at + 1] == Texts.English : args.Contains($"{Name}={Texts.English}");
        return isEnglish ? Texts.English : Texts.German;
    }
}
