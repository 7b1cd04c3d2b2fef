using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>Title, author and language of a document, without the clock that Word's own tools put in.</summary>
internal static class CoreProperties
{
    public const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";

    private const string Package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    public static void Write(CoreFilePropertiesPart part, string title, string author)
    {
        using Stream stream = part.GetStream(FileMode.Create);
        using XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("cp", "coreProperties", Package);
        xml.WriteElementString("dc", "title", Dublin, VisibleText.Of(title));
        xml.WriteElementString("dc", "creator", Dublin, author);
        xml.WriteElementString("dc", "language", Dublin, Speech.Of("de-DE"));
        xml.WriteEndElement();
    }
}
