using System.Security.Cryptography;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Dictionaries;

/// <summary>Looks for the dictionaries, reads them and says what is missing.</summary>
/// <param name="options">Where.</param>
internal sealed class SystemResourceReader(SystemResourceOptions options)
{
    private const string Advice = "Die Pakete hunspell-de-de und mythes-de einrichten oder ohne --system-resources auswerten.";
    private static readonly string[] WordLists = ["de_DE.dic", "de_DE_frami.dic", "de_AT.dic", "de_CH.dic"];
    private static readonly string[] Thesauri = ["th_de_DE_v2.dat", "th_de_DE.dat", "th_de_AT_v2.dat", "th_de_CH_v2.dat"];

    private readonly List<InputFile> _files = [];
    private readonly List<Problem> _problems = [];

    public SystemResources Read()
    {
        WordList? words = Find(WordLists) is { } list
            ? ReadWords(list) : Missing<WordList>("RES-001", "ein Wörterbuch der Rechtschreibung", WordLists[0]);
        Thesaurus? synonyms = Find(Thesauri) is { } thesaurus
            ? ReadSynonyms(thesaurus) : Missing<Thesaurus>("RES-002", "ein Wörterbuch der Synonyme", Thesauri[0]);
        return new SystemResources { Words = words, Synonyms = synonyms, Files = _files, Problems = _problems };
    }

    private WordList? ReadWords(string list)
    {
        string rules = Path.ChangeExtension(list, ".aff");
        if (!File.Exists(rules))
        {
            return Missing<WordList>("RES-003", "die Regeln zum Wörterbuch der Rechtschreibung", Path.GetFileName(rules));
        }

        return Bytes(rules) is { } affixes && Bytes(list) is { } entries
            ? WordList.TryRead(affixes, entries) ?? Unreadable<WordList>(list, "ein Wörterbuch von Hunspell in UTF-8 oder ISO 8859-1") : null;
    }

    private Thesaurus? ReadSynonyms(string path) => Bytes(path) is { } bytes
        ? Thesaurus.TryRead(bytes) ?? Unreadable<Thesaurus>(path, "ein Wörterbuch von MyThes in UTF-8 oder ISO 8859-1") : null;

    private string? Find(string[] names) => names.SelectMany(name => options.Folders.Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private byte[]? Bytes(string path)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            _files.Add(new InputFile(Path.GetFileName(path), bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), string.Empty));
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _problems.Add(new Problem(
                "RES-004", Severity.Warning, null, $"„{path}“ lässt sich nicht lesen.", "eine Datei, die gelesen werden darf", Advice));
            return null;
        }
    }

    private T? Unreadable<T>(string path, string expected)
        where T : class
    {
        _files.RemoveAll(file => Path.GetFileNameWithoutExtension(file.Path) == Path.GetFileNameWithoutExtension(path));
        _problems.Add(new Problem(
            "RES-005", Severity.Warning, null, $"„{path}“ ist kein Wörterbuch, das gelesen werden kann.", expected, Advice));
        return null;
    }

    private T? Missing<T>(string code, string what, string name)
        where T : class
    {
        _problems.Add(new Problem(
            code, Severity.Warning, null, $"Auf diesem Rechner gibt es {what} nicht.", $"„{name}“ in {string.Join(", ", options.Folders)}", Advice));
        return null;
    }
}
