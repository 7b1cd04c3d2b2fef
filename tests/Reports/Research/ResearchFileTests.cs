using System.Text.Json;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Reports.Research;

/// <summary>The files for researchers, read by software that is not ours.</summary>
public sealed class ResearchFileTests(SampleResult sample) : IClassFixture<SampleResult>
{
    [PythonFact]
    public void The_project_keeps_the_rules_of_refi_qda_and_marks_the_words_it_means()
    {
        JsonElement[] marks = Marks("stadtbibliothek-leseberg");
        Dictionary<string, string> statements = Statements("stadtbibliothek-leseberg");

        Assert.Equal(statements.Count, marks.Select(mark => Text(mark, "name")).Count(statements.ContainsKey) / 3);
        Assert.All(
            marks.Where(mark => statements.ContainsKey(Text(mark, "name"))),
            mark => Assert.Equal(statements[Text(mark, "name")].ReplaceLineEndings(" "), Text(mark, "text")));
    }

    [PythonFact]
    public void A_change_marks_its_old_and_new_words()
    {
        JsonElement[] marks = Marks("dortmund-2006");

        Assert.Contains(marks, mark => Text(mark, "code") == "Ersetzen"
            && Text(mark, "text").Contains("gastfreundlich", StringComparison.OrdinalIgnoreCase)
            && Text(mark, "text").EndsWith("kulturoffen", StringComparison.OrdinalIgnoreCase));
    }

    [PythonFact]
    public void The_program_is_a_user_apart_from_people() =>
        Assert.Equal(["machine"], Project("stadtbibliothek-leseberg").GetProperty("users").EnumerateArray().Select(user => user.GetString()));

    [PythonFact]
    public void Positions_count_code_points()
    {
        using TemporaryFolder folder = new();
        string note = folder.Write("tisch-1.txt", "Tisch 1\n- 👍👍 „Hafen“ besser „Ufer“\n- Mehr Bänke\n"), result = Path.Combine(folder.Path, "ergebnis");
        Assert.Equal(0, CommandLine.Run("run", note, "--out", result).ExitCode);

        JsonElement[] marks = MarksOf(Path.Combine(result, "research", "projekt.qdpx"));

        Assert.Contains(marks, mark => Text(mark, "text") == "Mehr Bänke");
    }

    [PythonFact]
    public void Conllu_gives_every_statement_back()
    {
        string[] counts = PythonScript.Run("read-conllu.py", Path.Combine(sample.Of("dortmund-2006"), "research", "aussagen.conllu")).Split(' ');

        Assert.True(int.Parse(counts[0], null) >= Statements("dortmund-2006").Count);
    }

    [Fact]
    public void Keyness_names_the_words_of_a_theme()
    {
        string[] rows = Rows("keyness");

        Assert.Equal("themeId;label;lemma;count;countElsewhere;logLikelihood;logRatio", rows[0]);
        Assert.Contains(rows, row => row.Contains(";Muttersprache;", StringComparison.Ordinal));
    }

    [Fact]
    public void Statements_of_a_theme_by_table_add_up_to_its_size()
    {
        Dictionary<string, int> sums = Rows("theme-tables").Skip(1).Select(row => row.Split(';'))
            .GroupBy(cells => cells[0]).ToDictionary(group => group.Key, group => group.Sum(cells => int.Parse(cells[^1], null)));
        using JsonDocument analysis = JsonDocument.Parse(File.ReadAllText(Path.Combine(sample.Of("dortmund-2006"), "analysis.json")));

        Assert.All(analysis.RootElement.GetProperty("themes").EnumerateArray(), theme =>
            Assert.Equal(theme.GetProperty("size").GetInt32(), sums[Text(theme, "id")]));
    }

    [Fact]
    public void Every_file_of_the_result_is_explained_and_nothing_else()
    {
        string folder = sample.Of("dortmund-2006"), guide = File.ReadAllText(Path.Combine(folder, "README.md"));

        Assert.All(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)),
            file => Assert.Contains(file.StartsWith('t') && Path.GetFileName(file) != "LIESMICH.md"
                ? $"`{Path.GetDirectoryName(file)}/*{Path.GetExtension(file)}`" : Path.GetFileName(file), guide, StringComparison.Ordinal));
    }

    [Fact]
    public void The_code_book_defines_every_code()
    {
        string book = File.ReadAllText(Path.Combine(sample.Of("dortmund-2006"), "research", "codebuch.md"));

        Assert.Contains("### Ersetzen\n\nWörter des Entwurfs weichen anderen.\n\nKennung `operations:replace`", book, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", book, StringComparison.Ordinal);
    }

    [Fact]
    public void The_citation_file_names_the_event_and_the_program()
    {
        string citation = File.ReadAllText(Path.Combine(sample.Of("dortmund-2006"), "CITATION.cff"));

        Assert.StartsWith("cff-version: 1.2.0\n", citation, StringComparison.Ordinal);
        Assert.Contains("title: \"Auswertung: Auftaktveranstaltung Masterplan Integration\"\n", citation, StringComparison.Ordinal);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static JsonElement[] MarksOf(string project)
    {
        using JsonDocument json = JsonDocument.Parse(PythonScript.Run("read-qdpx.py", project));
        return [.. json.RootElement.Clone().GetProperty("marks").EnumerateArray()];
    }

    private JsonElement Project(string name)
    {
        using JsonDocument json = JsonDocument.Parse(PythonScript.Run("read-qdpx.py", Path.Combine(sample.Of(name), "research", "projekt.qdpx")));
        return json.RootElement.Clone();
    }

    private JsonElement[] Marks(string name) => [.. Project(name).GetProperty("marks").EnumerateArray()];

    // As they may be shown: names hidden.
    private Dictionary<string, string> Statements(string name)
    {
        string table = Path.Combine(sample.Of(name), "tables", "statements.parquet");
        var statements = DialogueMining.Pipeline.Reports.Parquet.ParquetFile.Read(File.ReadAllBytes(table), "statements");
        int text = statements.Columns.Select(column => column.Name).ToList().IndexOf("text");
        return statements.Rows.ToDictionary(row => row[0].Text, row => row[text].Text);
    }

    private string[] Rows(string table) =>
        File.ReadAllText(Path.Combine(sample.Of("dortmund-2006"), "tables", table + ".csv")).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
}
