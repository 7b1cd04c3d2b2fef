using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Tests;

public sealed class StatementListReaderTests
{
    [Fact]
    public void A_text_has_a_statement_a_line() => Assert.Equal(
        [("s0001", "Mehr Bäume"), ("s0002", "Tische, Bänke; Stühle")],
        Read("list.txt", "Mehr Bäume\n\n  Tische, Bänke; Stühle \r\n"));

    [Theory]
    [InlineData("list.csv", "id,text\n7,Mehr Bäume\n8,\"Tische, Bänke\"\n")]
    [InlineData("list.csv", "Nr.;Aussage;ID\n1;Mehr Bäume;7\n2;\"Tische, Bänke\";8\n")]
    [InlineData("list.tsv", "text\tid\nMehr Bäume\t7\nTische, Bänke\t8\n")]
    [InlineData("-", "id|beitrag\n7|Mehr Bäume\n8|Tische, Bänke\n")]
    [InlineData("-", "{\"id\": 7, \"text\": \"Mehr Bäume\"}\n{\"id\": \"8\", \"text\": \"Tische, Bänke\"}\n")]
    [InlineData("list.jsonl", "\n{\"id\": \"7\", \"aussage\": \"Mehr Bäume\"}\n{\"text\": \"Tische, Bänke\", \"id\": 8}")]
    public void A_table_or_json_gives_text_and_id(string name, string content) =>
        Assert.Equal([("7", "Mehr Bäume"), ("8", "Tische, Bänke")], Read(name, content));

    [Fact]
    public void Table_and_round_are_kept()
    {
        Statement statement = Assert.Single(new StatementListReader(
            Bytes("tisch;runde;text\nTisch 4;2;Mehr Bäume\n"), "list.csv").Read());

        Assert.Equal(("Tisch 4", 2), (statement.Table, statement.Round));
    }

    [Fact]
    public void A_cell_may_have_several_lines() =>
        Assert.Equal([("1", "Mehr\nBäume"), ("2", "Bänke")], Read("list.csv", "id,text\n1,\"Mehr\nBäume\"\n2,Bänke\n"));

    [Fact]
    public void A_quotation_mark_that_nobody_closes_loses_no_line()
    {
        string content = "id,text\n1,der Satz mit \"Vielfalt raus\n2,Bänke\n3,Bäume\n";

        Assert.Contains("Bäume", string.Concat(Read("list.csv", content).Select(statement => statement.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Encodings_are_told(string encoding)
    {
        Encoding chosen = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. chosen.GetPreamble(), .. chosen.GetBytes("Mehr Bäume für die Straße\nĊ und Bänke\n".Replace("Ċ", "Öl", StringComparison.Ordinal))];
        using MemoryStream stream = new(bytes);

        Assert.Equal(
            ["Mehr Bäume für die Straße", "Öl und Bänke"],
            new StatementListReader(stream, "-").Read().Select(statement => statement.Text));
    }

    [Fact]
    public void A_line_that_is_no_json_is_a_problem()
    {
        StatementListReader reader = new(Bytes("{\"text\": \"Bäume\"}\n{\"text\": \n[1]\n"), "list.jsonl");

        Assert.Single(reader.Read());
        Assert.Equal([("LIST-001", 2), ("LIST-001", 3)], reader.Problems.Select(problem => (problem.Code, problem.Place!.Line!.Value)));
    }

    [Fact]
    public void A_table_without_header_is_a_problem_and_loses_no_line()
    {
        StatementListReader reader = new(Bytes("1,Bäume\n2,Bänke\n"), "list.csv");

        Assert.Equal(["1,Bäume", "2,Bänke"], reader.Read().Select(statement => statement.Text));
        Assert.Equal("LIST-002", Assert.Single(reader.Problems).Code);
    }

    [Theory]
    [InlineData("list.txt")]
    [InlineData("list.csv")]
    [InlineData("list.jsonl")]
    [InlineData("-")]
    public void Nothing_gives_nothing(string name) => Assert.Empty(Read(name, string.Empty));

    [Fact]
    public void Lines_longer_than_the_buffer_stay_whole()
    {
        string line = new('ä', 200_001);

        Assert.Equal([line, "b"], new StatementListReader(Bytes(line + "\nb"), "list.txt").Read().Select(statement => statement.Text));
    }

    private static MemoryStream Bytes(string content) => new(Encoding.UTF8.GetBytes(content));

    private static (string Id, string Text)[] Read(string name, string content) =>
        [.. new StatementListReader(Bytes(content), name).Read().Select(statement => (statement.Id.Value, statement.Text))];
}
