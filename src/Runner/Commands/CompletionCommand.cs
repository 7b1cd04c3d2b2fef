using System.CommandLine;

namespace DialogueMining.Runner.Commands;

/// <summary><c>completion SHELL</c>: a script that lets a shell complete verbs and options; the program itself answers what fits.</summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = new("shell") { Description = Texts.Of("bash, zsh, fish oder pwsh.") };

    public static Command Create()
    {
        Command command = new("completion", Texts.Of("Gibt ein Skript aus, mit dem die Eingabezeile Verben und Schalter ergänzt.")) { Shell };
        Shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        command.SetAction(parsed =>
        {
            Console.Out.Write(Script(parsed.GetRequiredValue(Shell)).ReplaceLineEndings("\n"));
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Script(string shell) => shell switch
    {
        "bash" => """
            _dialogue_mining() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(dialogue-mining "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _dialogue_mining dialogue-mining

            """,
        "zsh" => """
            #compdef dialogue-mining
            _dialogue_mining() {
              compadd -- ${(f)"$(dialogue-mining "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"} || _files
            }
            compdef _dialogue_mining dialogue-mining

            """,
        "fish" => """
            complete -c dialogue-mining -a '(dialogue-mining "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'

            """,
        _ => """
            Register-ArgumentCompleter -Native -CommandName dialogue-mining -ScriptBlock {
              param($word, $line, $position)
              dialogue-mining "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """,
    };
}
