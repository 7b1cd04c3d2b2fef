using System.CommandLine;
using System.Text;
using DialogueMining.Pipeline;

namespace DialogueMining.Runner.Commands;

/// <summary><c>tokenize FILE</c>: sentences, tokens, lemmas and compound parts of a text.</summary>
internal static class TokenizeCommand
{
    private static readonly Argument<string> File = StreamArguments.CreateFile("Text in UTF-8; Absätze sind durch Leerzeilen getrennt.");

    private static readonly Option<TokenFormat> Format = new("--format")
    {
        Description = "Form der Ausgabe: conllu oder jsonl.",
        HelpName = "form",
    };

    private static readonly Option<bool> Pretokenized = new("--pretokenized")
    {
        Description = "Die Eingabe hat ein Wort je Zeile und eine Leerzeile zwischen Sätzen; die Wörter bleiben, wie sie sind.",
    };

    private static readonly Option<bool> NoLemmas = new("--no-lemmas")
    {
        Description = "Nur Sätze und Wörter, ohne Grundformen, Wortarten und Wortteile; mehrmals so schnell.",
    };

    private static readonly Option<int?> Threads = new("--threads")
    {
        Description = "Zahl der Rechenkerne. Sonst alle, höchstens acht; das Ergebnis ist immer dasselbe.",
        HelpName = "zahl",
    };

    public static Command Create()
    {
        Command command = new("tokenize", "Zerlegt Text in Sätze und Wörter und nennt ihre Grundformen (CoNLL-U).") { File, Format, Pretokenized, NoLemmas, Threads };
        Threads.Validators.Add(result => RunCommand.RequireAtLeast(result, 1));
        command.SetAction(parsed => StreamArguments.Read(parsed.GetRequiredValue(File), (input, _) => Run(input, parsed)));
        return command;
    }

    private static int Run(Stream input, ParseResult parsed) => StreamArguments.Write(output =>
    {
        using StreamReader reader = new(input, Encoding.UTF8);
        TextTokensOptions options = new()
        {
            Format = parsed.GetValue(Format),
            IsPretokenized = parsed.GetValue(Pretokenized),
            WithLemmas = !parsed.GetValue(NoLemmas),
            Workers = parsed.GetValue(Threads),
        };
        new TextTokens(options).Write(reader, output);
        return ExitCodes.Done;
    });
}
