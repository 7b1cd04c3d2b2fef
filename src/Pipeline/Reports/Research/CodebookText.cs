using System.Text;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>Writes the code book to read: each code with its definition, numbers and examples.</summary>
internal static class CodebookText
{
    public static ReadOnlyMemory<byte> Write(ResultIndex index, IReadOnlyList<Code> codes)
    {
        StringBuilder text = new();
        text.Append("# ").Append(Speech.Of("Codebuch")).Append(": ").Append(index.Analysis.Material.Event.Title).Append("\n\n");
        text.Append(Speech.Of("Alle Kodes hat das Programm vergeben. Wie gut sie mit der Kodierung durch Menschen übereinstimmen, misst `dialogue-mining agreement`."))
            .Append('\n');
        foreach (Code code in codes)
        {
            Append(text, index, code, Depth(code, codes));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static int Depth(Code code, IReadOnlyList<Code> codes) =>
        code.Group is null ? 0 : 1 + Depth(codes.First(entry => entry.Id == code.Group), codes);

    private static void Append(StringBuilder text, ResultIndex index, Code code, int depth)
    {
        text.Append('\n').Append('#', depth + 2).Append(' ').Append(code.Name).Append('\n');
        if (code.Definition.Length > 0)
        {
            text.Append('\n').Append(code.Definition).Append('\n');
        }

        if (!code.IsCodable)
        {
            return;
        }

        int tables = code.Statements.Select(id => index.Statement(id).Table).Distinct().Count();
        text.Append('\n').Append(Speech.Of("Kennung")).Append(" `").Append(code.Id).Append("` · ").Append(German.Statements(code.Statements.Count))
            .Append(' ').Append(Speech.Of("von")).Append(' ').Append(German.TablesDative(tables)).Append('\n');
        foreach (string example in code.Examples)
        {
            text.Append("\n> ").Append(VisibleText.Of(example).ReplaceLineEndings(" ")).Append('\n');
        }
    }
}
