using System.Xml;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>
/// Elements and attributes by their local names: strict and usual files have other namespaces for the same, and no
/// name in them means two things.
/// </summary>
internal static class XmlNames
{
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static IEnumerable<XElement> All(this XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);

    public static XElement? First(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>An attribute; empty where there is none.</summary>
    public static string Value(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? string.Empty;

    /// <summary>An attribute with a prefix, such as <c>r:id</c> beside <c>id</c>; empty where there is none.</summary>
    public static string Prefixed(this XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute =>
            attribute.Name.LocalName == name && attribute.Name.NamespaceName.Length > 0)?.Value ?? string.Empty;

    /// <summary>Whether a switch (<c>w:b</c>, <c>w:vanish</c>) is there and not turned off.</summary>
    public static bool IsOn(this XElement? element, string name) =>
        element.First(name) is { } found && found.Value("val") is not ("0" or "false" or "off" or "none");

    /// <summary>Whether a switch of an element (<c>hidden="1"</c>) is on.</summary>
    public static bool IsSet(this XmlReader reader, string name) => reader.GetAttribute(name) is "1" or "true";
}
