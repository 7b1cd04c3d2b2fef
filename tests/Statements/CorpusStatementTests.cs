using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Statements;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Statements;

/// <summary>The project's own corpora: every gold statement is found, and no other.</summary>
public sealed class CorpusStatementTests
{
    [Theory]
    [InlineData("dortmund-2006")]
    [InlineData("stadtbibliothek-leseberg")]
    public void Statements_are_the_gold_ones(string name)
    {
        GoldCorpus gold = new(name);
        EventMaterial material = new NoteReader(new NoteOptions()).Read(gold.Folder);
        Dictionary<GoldKey, (string, int?)> found = new StatementCutter(new StatementOptions()).Cut(material.Notes)
            .ToDictionary(GoldCorpus.KeyOf, statement => (statement.Table, statement.Round));
        Dictionary<GoldKey, (string, int?)> wanted =
            gold.Statements.ToDictionary(statement => statement.Key, statement => (statement.Table, (int?)statement.Round));

        Assert.Equal(Lines(wanted.Except(found)), Lines(found.Except(wanted)));
    }

    private static IEnumerable<string> Lines(IEnumerable<KeyValuePair<GoldKey, (string, int?)>> statements) =>
        statements.Select(entry => $"{entry.Key} {entry.Value}").Order(StringComparer.Ordinal);
}
