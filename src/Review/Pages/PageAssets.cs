using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using DialogueMining.Pipeline.Reports;

namespace DialogueMining.Review.Pages;

/// <summary>Style, script and icon of the pages, with addresses that change when their content does.</summary>
internal sealed class PageAssets
{
    /// <summary>Address of the style sheet.</summary>
    public string Style => AddressOf("desk.css");

    /// <summary>Address of the script.</summary>
    public string Script => AddressOf("desk.js");

    /// <summary>Address of the icon.</summary>
    public string Icon => AddressOf("desk.svg");

    private readonly Dictionary<string, byte[]> _contents = new[] { "desk.css", "desk.js", "desk.svg" }
        .ToDictionary(name => name, name => name == "desk.css" ? [.. Encoding.UTF8.GetBytes(AssetLines.Whole("colours.css")), .. Read(name)] : Read(name), StringComparer.Ordinal);

    /// <summary>The content of that name; null where there is none.</summary>
    public byte[]? Content(string name) => _contents.GetValueOrDefault(name);

    private string AddressOf(string name) =>
        $"/teile/{name}?{Convert.ToHexStringLower(SHA256.HashData(_contents[name]).AsSpan(0, 8))}";

    private static byte[] Read(string name)
    {
        using Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("Pages/Assets/" + name)!;
        using MemoryStream content = new();
        resource.CopyTo(content);
        return content.ToArray();
    }
}
