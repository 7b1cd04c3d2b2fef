using System.CommandLine;

namespace DialogueMining.Runner.Commands;

/// <summary><c>run EVENT</c>: from an event's notes to the whole result.</summary>
internal static class RunCommand
{
    public const string Name = "run";

    public static Command Create()
    {
        Argument<string> path = new("veranstaltung") { Description = "Veranstaltungsordner, Notizenordner oder Notizdatei." };
        Command command = new(Name, "Wertet die Notizen einer Veranstaltung aus.") { path };
        command.SetAction(_ => ExitCodes.Done);
        return command;
    }
}
