using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Dictionaries;

/// <summary>
/// The German dictionaries that a machine has of its own: Hunspell's (<c>de_DE.dic</c> and <c>.aff</c>) and MyThes'
/// (<c>th_de_DE_v2.dat</c>). The program does without them; a run uses them where it is asked to.
/// </summary>
public sealed class SystemResources
{
    /// <summary>Nothing: what a run has that asks for no dictionaries of the machine.</summary>
    public static SystemResources None { get; } = new();

    /// <summary>The files that were read, with length and hash; a path is their name.</summary>
    public IReadOnlyList<InputFile> Files { get; internal init; } = [];

    /// <summary>What is missing or cannot be read.</summary>
    public IReadOnlyList<Problem> Problems { get; internal init; } = [];

    /// <summary>The spelling dictionary; null where there is none that can be read.</summary>
    internal WordList? Words { get; init; }

    /// <summary>The thesaurus; null where there is none that can be read.</summary>
    internal Thesaurus? Synonyms { get; init; }

    /// <summary>Reads what is there; what is not, or is no dictionary, is a problem and no more.</summary>
    public static SystemResources Read(SystemResourceOptions options) => new SystemResourceReader(options).Read();
}
