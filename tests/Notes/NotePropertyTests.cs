using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Statements;

namespace DialogueMining.Tests.Notes;

/// <summary>What holds for any notes file: nothing is lost, and every text leads back to the file.</summary>
public sealed class NotePropertyTests
{
    private const int Files = 200;

    private static readonly string[] Pieces =
    [
        "Tisch 7", "# Tisch 3", "Runde 1", "## Runde 3 – Punkte", "2. Dialogrunde", "Gastgeber: M. K.", "- ", "* Respekt", "–",
        "  und weiter", "    - tiefer", "1. eins", "a) zwei", "> zitiert", "Schule: 7 Punkte", "Schule ●●●", "Zu Absatz 2:", "-----",
        "=====", "Ein Satz. Noch einer!", "ohne Punkt", "-> Pfeil", "\u202Everdreht\u202C", "\u0007Ton", "soft\u00ADhyphen", "Stadt-", "teil",
        "\t", "   ", "", "", "„Wort“ raus", "\"Gast\";7;x", "\"offen", "a,b,c", "Tisch;Runde;Text", "Text,Tisch", "7;1;\"zwei\n Zeilen\"", "🙂 gut",
        "**fett**", "```", "<b>html</b>", "Grüße", "3,5 Punkte für Schule", "x\vy\fz", "\u2028", "sep=;", "u\u0308ber",
    ];

    private static readonly string[] Ends = ["\n", "\n", "\n", "\r\n", "\r", "\n\n"];

    [Fact]
    public void Every_line_that_is_not_blank_is_in_exactly_one_entry()
    {
        foreach (string text in RandomFiles(seed: 1))
        {
            Note note = NoteTexts.Read(text).Notes.SingleOrDefault() ?? new Note("x", string.Empty, []);
            int[] homes = new int[LinesOf(note.Text).Count];
            foreach (NoteEntry entry in note.Entries)
            {
                for (int line = entry.Place.Line!.Value; line <= entry.Place.LastLine!.Value; line++)
                {
                    homes[line - 1]++;
                }
            }

            Assert.Equal(LinesOf(note.Text).Select(line => IsBlank(line) ? 0 : 1), homes);
        }
    }

    [Fact]
    public void Every_row_is_exactly_one_entry()
    {
        foreach (string text in RandomFiles(seed: 2))
        {
            Note note = NoteTexts.Read(text, "a.csv").Notes.SingleOrDefault() ?? new Note("x", string.Empty, []);
            IEnumerable<int> rows = note.Entries.Where(entry => entry.Place.Row is not null).Select(entry => entry.Place.Row!.Value);

            Assert.Equal(Enumerable.Range(1, rows.Count()), rows);
        }
    }

    [Fact]
    public void Every_letter_of_a_table_is_in_an_entry_or_its_columns()
    {
        foreach (string text in RandomFiles(seed: 4))
        {
            Note note = NoteTexts.Read("Text;A;A;\n" + text, "a.csv").Notes[0];

            int kept = note.Entries.Sum(
                entry => entry.Text.Count(char.IsLetter) + entry.Columns.Values.Sum(value => value.Count(char.IsLetter)));
            Assert.True(note.Text.Count(char.IsLetter) == kept, note.Text);
        }
    }

    [Theory]
    [InlineData("tisch-07.txt")]
    [InlineData("tisch-07.csv")]
    public void Texts_of_entries_and_statements_stand_in_the_file(string file)
    {
        foreach (string text in RandomFiles(seed: 3))
        {
            IReadOnlyList<Note> notes = NoteTexts.Read(text, file).Notes;
            foreach (NoteEntry entry in notes.SelectMany(note => note.Entries))
            {
                AssertRuns(notes[0].Text, entry.Text, entry.Place);
            }

            foreach (Statement statement in new StatementCutter(new StatementOptions()).Cut(notes))
            {
                AssertRuns(notes[0].Text, statement.Text, statement.Source);
                Assert.NotEmpty(statement.Text.Trim());
            }
        }
    }

    private static void AssertRuns(string source, string text, SourcePlace place)
    {
        bool[] covered = new bool[text.Length];
        foreach (SourceRun run in place.Runs)
        {
            Assert.True(source.AsSpan(run.SourceStart, run.Length).SequenceEqual(text.AsSpan(run.Start, run.Length)));
            covered.AsSpan(run.Start, run.Length).Fill(true);
        }

        // Between runs stands nothing but the space that joins two lines.
        Assert.All(text.Where((_, index) => !covered[index]), letter => Assert.Equal(' ', letter));
    }

    private static IEnumerable<string> RandomFiles(int seed)
    {
        Random random = new(seed);
        for (int file = 0; file < Files; file++)
        {
            StringBuilder text = new();
            for (int line = random.Next(12); line >= 0; line--)
            {
                for (int piece = random.Next(1, 3); piece > 0; piece--)
                {
                    text.Append(Pieces[random.Next(Pieces.Length)]);
                }

                text.Append(Ends[random.Next(Ends.Length)]);
            }

            yield return text.ToString();
        }
    }

    private static List<string> LinesOf(string text)
    {
        List<string> lines = [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r')];
        if (lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private static bool IsBlank(string line) => Visible(line).All(char.IsWhiteSpace);

    private static string Visible(IEnumerable<char> text) =>
        string.Concat(text.Where(letter => (!char.IsControl(letter) || char.IsWhiteSpace(letter)) && letter is not ('\u202E' or '\u202C' or '\u00AD')));
}
