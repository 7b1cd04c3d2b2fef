namespace DialogueMining.Pipeline.Language.Dictionaries;

/// <summary>Where dictionaries of the machine are looked for.</summary>
public sealed record SystemResourceOptions
{
    /// <summary>
    /// Folders, the first that has a file counts: where Debian and its kin keep the dictionaries of Hunspell and MyThes. Others find
    /// other files.
    /// </summary>
    public IReadOnlyList<string> Folders { get; init; } = ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/mythes"];
}
