using System.CommandLine;

namespace DialogueMining.Runner.Commands;

/// <summary>The input of verbs that read a file or standard input.</summary>
internal static class StreamArguments
{
    private const string StandardInput = "-";

    public static Argument<string> CreateFile(string description) => new("datei")
    {
        Description = description + " Ohne Angabe oder mit - wird die Standardeingabe gelesen.",
        DefaultValueFactory = _ => StandardInput,
    };

    /// <summary>Opens the input and works on it; a file that cannot be read gives a plain message and exit code 2.</summary>
    /// <param name="path">Path of a file, or <c>-</c>.</param>
    /// <param name="work">Gets the bytes and the name of the input and returns the exit code.</param>
    public static int Read(string path, Func<Stream, string, int> work)
    {
        if (path == StandardInput)
        {
            using Stream input = Console.OpenStandardInput();
            return work(input, "Standardeingabe");
        }

        if (!File.Exists(path))
        {
            Console.Error.WriteLine(Texts.Of("„{0}“ gibt es nicht oder ist keine Datei.", path));
            return ExitCodes.BadInput;
        }

        try
        {
            using FileStream file = File.OpenRead(path);
            return work(file, path);
        }
        catch (UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"„{path}“ darf nicht gelesen werden. Bitte die Rechte der Datei prüfen.");
            return ExitCodes.BadInput;
        }
    }

    /// <summary>Works with a buffered standard output that is written through at the end.</summary>
    public static int Write(Func<TextWriter, int> work)
    {
        using StreamWriter output = new(Console.OpenStandardOutput(), bufferSize: 1 << 16) { NewLine = "\n" };
        return work(output);
    }
}
