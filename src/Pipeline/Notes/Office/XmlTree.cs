using System.Xml;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>Makes a tree of an element, one that is not deeper than a walk through it can go.</summary>
internal static class XmlTree
{
    /// <summary>Elements within each other; people's documents have some dozens.</summary>
    private const int MostDepth = 256;

    /// <summary>The element that a reader stands on; the reader moves behind it.</summary>
    /// <exception cref="XmlException">The element has no end, or is too deep to be made by a person.</exception>
    public static XElement Read(XmlReader reader)
    {
        XElement root = Start(reader);
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return root;
        }

        int depth = reader.Depth;
        XElement open = root;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth - depth > MostDepth)
            {
                throw new XmlException("Elements stand too deep in each other.");
            }

            open = Add(reader, open);
        }

        reader.Read();
        return root;
    }

    /// <summary>Adds what the reader stands on; the element that is open then.</summary>
    private static XElement Add(XmlReader reader, XElement open)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                XElement element = Start(reader);
                open.Add(element);
                return reader.IsEmptyElement ? open : element;
            case XmlNodeType.EndElement:
                return open.Parent!;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                open.Add(new XText(reader.Value));
                return open;
            default:
                return open;
        }
    }

    private static XElement Start(XmlReader reader)
    {
        XElement element = new(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns")
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }
}
