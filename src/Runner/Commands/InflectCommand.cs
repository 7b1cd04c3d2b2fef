using System.CommandLine;
using System.Text;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Language;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>inflect FILE</c>: puts a word into a phrase, agreement mended.</summary>
internal static class InflectCommand
{
    private static readonly Argument<string> File = StreamArguments.CreateFile("Zeilen mit Wendung, altem und neuem Wort, durch Tabulatoren getrennt.");

    private static readonly Option<bool> Explain = new("--explain") { Description = "Nennt dazu die Sicherheit und andere Lesarten." };

    public static Command Create()
    {
        Command command = new("inflect", "Setzt ein Wort in eine Wendung ein und passt Endungen und Artikel an.") { File, Explain };
        command.SetAction(parsed => StreamArguments.Read(parsed.GetRequiredValue(File), (input, name) => Run(input, name, parsed)));
        return command;
    }

    private static int Run(Stream input, string name, ParseResult parsed) => StreamArguments.Write(output =>
    {
        using StreamReader reader = new(input, Encoding.UTF8);
        InflectionListing listing = new(new InflectorOptions(), parsed.GetValue(Explain));
        ProblemList.Write(listing.Write(reader, name, output), Console.Error);
        return ExitCodes.Done;
    });
}
