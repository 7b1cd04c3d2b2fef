using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Notes;

/// <summary>Reads notes that a test gives as text.</summary>
internal static class NoteTexts
{
    public const string ThreeRounds = """
        { "id": "probe", "title": "Probe",
          "documents": [ { "id": "leitbild", "title": "Leitbild", "draft": "drafts/leitbild.md" } ],
          "rounds": [
            { "number": 1, "title": "Ausgestaltung eines Leitbildes", "kind": "wording", "document": "leitbild" },
            { "number": 2, "title": "Ideen", "kind": "open" },
            { "number": 3, "title": "Schwerpunktsetzung", "kind": "priorities", "topics": [ "Schule", "Sprachförderung" ] } ] }
        """;

    /// <summary>Reads one file of notes within an event of three rounds: wording, open, priorities.</summary>
    public static EventMaterial Read(string text, string file = "tisch-07.txt", NoteOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), file, options);

    /// <summary>Reads one file of notes, given as bytes, within the same event.</summary>
    public static EventMaterial Read(byte[] bytes, string file, NoteOptions? options = null)
    {
        using TemporaryFolder folder = new();
        folder.Write("event.json", ThreeRounds);
        folder.Write("drafts/leitbild.md", "# Leitbild\n\nDie Stadt ist bunt.\n");
        folder.Write("notes/" + file, bytes);
        return new NoteReader(options ?? new NoteOptions()).Read(folder.Path);
    }

    /// <summary>The entries as „Kind Table Round Text“.</summary>
    public static string[] Entries(string text, string file = "tisch-07.txt") =>
        [.. Read(text, file).Notes[0].Entries.Select(Describe)];

    public static string Describe(NoteEntry entry) => $"{entry.Kind} {entry.Table} {entry.Round} {entry.Text}".TrimEnd();

    public static IEnumerable<string> Codes(EventMaterial material) => material.Problems.Select(problem => problem.Code);
}
