using System.Globalization;
using System.Text;
using System.Xml;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>Writes <c>project.qde</c>, in the order of elements that the schema of REFI-QDA asks for.</summary>
internal sealed class QdaXml(ResultIndex index, IReadOnlyList<Code> codes, RunSettings settings)
{
    private const string Namespace = "urn:QDA-XML:project:1.0";
    private const string MachineUser = "machine";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    private readonly ILookup<StatementId, ChangeMention> _mentions = index.Analysis.Wording.Mentions.ToLookup(mention => mention.Statement);

    private readonly Dictionary<StatementId, Disposition> _dispositions =
        index.Analysis.Dispositions.ToDictionary(disposition => disposition.Statement);

    public static string SourceId(QdaSource source) => StableGuid.Of("source", source.Table);

    public void Write(IReadOnlyList<QdaSource> sources, Stream output)
    {
        EventDefinition definition = index.Analysis.Material.Event;
        using XmlWriter xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("Project", Namespace);
        xml.WriteAttributeString("name", XmlText.Of(definition.Title));
        xml.WriteAttributeString("origin", $"DialogueMining {settings.Version}");
        xml.WriteAttributeString("creatingUserGUID", UserId(MachineUser));
        if (definition.Date is { } day)
        {
            xml.WriteAttributeString("creationDateTime", day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        }

        WriteUsers(xml);
        WriteCodes(xml);
        WriteCases(xml, sources);
        WriteSources(xml, sources);
        xml.WriteElementString("Description", Namespace, Speech.Of("Alle Kodierungen stammen vom Programm, soweit kein Mensch als Nutzer genannt ist."));
        xml.WriteEndElement();
    }

    private void WriteUsers(XmlWriter xml)
    {
        xml.WriteStartElement("Users", Namespace);
        WriteUser(xml, MachineUser, Speech.Of("DialogueMining (Programm)"));
        foreach (string person in index.Analysis.Dispositions.Select(entry => entry.DecidedBy).Where(name => name != MachineUser)
            .Distinct().Order(StringComparer.Ordinal))
        {
            WriteUser(xml, person, person);
        }

        xml.WriteEndElement();
    }

    private static void WriteUser(XmlWriter xml, string id, string name)
    {
        xml.WriteStartElement("User", Namespace);
        xml.WriteAttributeString("guid", UserId(id));
        xml.WriteAttributeString("name", XmlText.Of(name));
        xml.WriteAttributeString("id", XmlText.Of(id));
        xml.WriteEndElement();
    }

    private void WriteCodes(XmlWriter xml)
    {
        ILookup<string?, Code> below = codes.ToLookup(code => code.Group);
        xml.WriteStartElement("CodeBook", Namespace);
        xml.WriteStartElement("Codes", Namespace);
        foreach (Code code in below[null])
        {
            WriteCode(xml, code, below);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCode(XmlWriter xml, Code code, ILookup<string?, Code> below)
    {
        xml.WriteStartElement("Code", Namespace);
        xml.WriteAttributeString("guid", CodeId(code.Id));
        xml.WriteAttributeString("name", XmlText.Of(code.Name));
        xml.WriteAttributeString("isCodable", code.IsCodable ? "true" : "false");
        if (code.Definition.Length > 0)
        {
            xml.WriteElementString("Description", Namespace, XmlText.Of(code.Definition));
        }

        foreach (Code child in below[code.Id])
        {
            WriteCode(xml, child, below);
        }

        xml.WriteEndElement();
    }

    // The schema asks for one case at least.
    private static void WriteCases(XmlWriter xml, IReadOnlyList<QdaSource> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("Cases", Namespace);
        foreach (QdaSource source in sources)
        {
            xml.WriteStartElement("Case", Namespace);
            xml.WriteAttributeString("guid", StableGuid.Of("case", source.Table));
            xml.WriteAttributeString("name", XmlText.Of(source.Table));
            xml.WriteStartElement("SourceRef", Namespace);
            xml.WriteAttributeString("targetGUID", SourceId(source));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteSources(XmlWriter xml, IReadOnlyList<QdaSource> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        ILookup<string, Statement> statements = index.Analysis.Statements.Select(entry => entry.Statement).ToLookup(statement => statement.Table);
        xml.WriteStartElement("Sources", Namespace);
        foreach (QdaSource source in sources)
        {
            xml.WriteStartElement("TextSource", Namespace);
            xml.WriteAttributeString("guid", SourceId(source));
            xml.WriteAttributeString("name", XmlText.Of(source.Table));
            xml.WriteAttributeString("plainTextPath", $"internal://{SourceId(source)}.txt");
            xml.WriteAttributeString("creatingUser", UserId(MachineUser));
            foreach (Statement statement in statements[source.Table])
            {
                WriteStatement(xml, source, statement);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteStatement(XmlWriter xml, QdaSource source, Statement statement)
    {
        List<(string Code, string User)> whole = [(Codebook.IdOf(Codebook.Kinds, Wire.Name(statement.Kind)), MachineUser)];
        if (index.ThemeOf(statement.Id) is { } theme)
        {
            whole.Insert(0, (Codebook.IdOf(Codebook.Themes, theme.Value), MachineUser));
        }

        if (_dispositions.TryGetValue(statement.Id, out Disposition? disposition))
        {
            whole.Add((Codebook.IdOf(Codebook.Outcomes, Wire.Name(disposition.Outcome)), disposition.DecidedBy));
        }

        WriteSelection(xml, statement.Id.Value, source.Place(statement), whole);
        int number = 0;
        foreach (ChangeMention mention in _mentions[statement.Id])
        {
            number++;
            (int Start, int End) place = Around(mention) is { } span ? source.Place(statement, span) : source.Place(statement);
            string code = Codebook.IdOf(Codebook.Operations, Wire.Name(mention.Words.Operation));
            WriteSelection(xml, $"{statement.Id.Value}-{German.Number(number)}", place, [(code, MachineUser)]);
        }
    }

    // From the first of the old and new words to the last.
    private static TextSpan? Around(ChangeMention mention)
    {
        TextSpan[] spans = [.. new[] { mention.OldSpan, mention.NewSpan }.OfType<TextSpan>()];
        return spans.Length == 0
            ? null
            : new TextSpan(spans.Min(span => span.Start), spans.Max(span => span.Start + span.Length) - spans.Min(span => span.Start));
    }

    private static void WriteSelection(XmlWriter xml, string name, (int Start, int End) place, IEnumerable<(string Code, string User)> codings)
    {
        xml.WriteStartElement("PlainTextSelection", Namespace);
        xml.WriteAttributeString("guid", StableGuid.Of("selection", name));
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("startPosition", German.Number(place.Start));
        xml.WriteAttributeString("endPosition", German.Number(place.End));
        xml.WriteAttributeString("creatingUser", UserId(MachineUser));
        foreach ((string code, string user) in codings)
        {
            xml.WriteStartElement("Coding", Namespace);
            xml.WriteAttributeString("guid", StableGuid.Of("coding", name, code));
            xml.WriteAttributeString("creatingUser", UserId(user));
            xml.WriteStartElement("CodeRef", Namespace);
            xml.WriteAttributeString("targetGUID", CodeId(code));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string UserId(string user) => StableGuid.Of("user", user);

    private static string CodeId(string code) => StableGuid.Of("code", code);
}
