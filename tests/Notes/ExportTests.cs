using DialogueMining.Models;

namespace DialogueMining.Tests.Notes;

/// <summary>What other programs for participation give out is read without a switch.</summary>
public sealed class ExportTests
{
    [Theory]
    [InlineData("Polis", "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
        + "1151064000000,Fri Jun 02 2006 12:00:00 GMT+0000 (UTC),0,12,9,2,1,\"mehr Bäume, bitte\"\n", "agrees=9", "comment-id=0")]
    [InlineData("Talk to the City", "comment-id,comment-body,interview,attribute_Alter\n7,\"mehr Bäume, bitte\",Runde der Eltern,30-39\n", "interview=Runde der Eltern", "attribute_Alter=30-39")]
    [InlineData("kouchou-ai", "comment-id,comment-body,source,url,attribute_Ort\n7,\"mehr Bäume, bitte\",Web,,Nordstadt\n", "source=Web", "attribute_Ort=Nordstadt")]
    public void Statements_and_what_stands_beside_them(string program, string csv, string column, string other)
    {
        EventMaterial material = NoteTexts.Read(csv, "export.csv");
        NoteEntry row = material.Notes[0].Entries[1];

        Assert.NotEmpty(program);
        Assert.Equal("Row export  mehr Bäume, bitte", NoteTexts.Describe(row));
        Assert.Contains(column, row.Columns.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Contains(other, row.Columns.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.DoesNotContain(material.Problems, problem => problem.Severity == Severity.Error);
    }
}
