using System.Xml;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>Walks through the content of a LibreOffice file, block by block.</summary>
internal static class OpenContent
{
    /// <summary>Collects the styles and gives each element of the body.</summary>
    /// <param name="reader">The part <c>content.xml</c>.</param>
    /// <param name="body">Name of the element that holds the text or the sheets.</param>
    /// <param name="styles">Gets the styles that the content makes for itself.</param>
    /// <param name="add">Gets each element of the body in order.</param>
    public static void Read(XmlReader reader, string body, OpenStyles styles, Action<XElement> add)
    {
        if (!Find(reader, body, styles))
        {
            return;
        }

        int depth = reader.Depth;
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                add(XmlTree.Read(reader));
            }
            else
            {
                reader.Read();
            }
        }
    }

    /// <summary>Goes to the body, collecting styles on the way; false where there is none or it is empty.</summary>
    public static bool Find(XmlReader reader, string body, OpenStyles styles)
    {
        reader.Read();
        while (!reader.EOF)
        {
            bool isElement = reader.NodeType == XmlNodeType.Element;
            if (isElement && reader.LocalName == "automatic-styles")
            {
                styles.Add(XmlTree.Read(reader));
            }
            else if (isElement && reader.LocalName == body && reader.Depth == 2)
            {
                return !reader.IsEmptyElement;
            }
            else
            {
                reader.Read();
            }
        }

        return false;
    }
}
