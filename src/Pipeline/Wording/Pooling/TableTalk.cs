using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>
/// Notes that side with another table without saying what it wants: „wie Tisch 3“, „beim Motto schließen wir uns Tisch 3 an“. They
/// count only where it is clear which of that table's wishes they mean.
/// </summary>
internal sealed class TableTalk
{
    private const Sense Against = Sense.Negation | Sense.Refuse | Sense.Contest | Sense.Against | Sense.Than | Sense.Blame;

    private static readonly HashSet<string> Sides = new(StringComparer.Ordinal)
    {
        "wie", "siehe", "auch", "dito", "ebenso", "genauso", "schliessen", "schliesse", "schliesst", "angeschlossen", "anschliessen", "unterstuetzen",
        "unterstuetzt", "unterstuetze", "zustimmen", "stimmen", "stimme", "einverstanden", "recht",
    };

    // What such a note says besides.
    private static readonly HashSet<string> Frames = new(StringComparer.Ordinal)
    {
        "tisch", "wir", "uns", "sehen", "sehe", "sieht", "das", "es", "so", "an", "zu", "dem", "bei", "beim", "hat", "haben", "vorschlag", "wunsch", "von",
        "vom", "hier", "da", "gleich", "genau", "ja", "bitte", "sagt", "schreibt", "ich", "mich", "voll", "ganz", "idee", "ist",
    };

    private readonly ILookup<string, ChangeGroup> _byTable;

    public TableTalk(IEnumerable<ChangeGroup> groups)
    {
        _byTable = groups.SelectMany(group => group.Tables(EvidenceRole.Support).Select(table => (table, group)))
            .ToLookup(pair => pair.table, pair => pair.group, StringComparer.Ordinal);
    }

    /// <summary>The change that the statement supports; null where it names no table so, or its wish is not clear.</summary>
    public ChangeGroup? Of(AnnotatedStatement statement, string? document)
    {
        string text = statement.Statement.Text;
        List<string> words = [.. WordCutter.Cut(text, new TextSpan(0, text.Length)).Select(span => NumberKeys.Of(WordKey.Fine(text.Substring(span.Start, span.Length))))];
        int at = words.IndexOf("tisch");
        if (at < 0 || at + 1 >= words.Count || !Sided(words, words[at + 1]))
        {
            return null;
        }

        string table = "Tisch " + words[at + 1].TrimStart('0');
        List<string> rest = [.. words.Where((word, index) => index != at + 1 && !Sides.Contains(word) && !Frames.Contains(word)).Select(WordKey.Coarse)];
        List<ChangeGroup> theirs = [.. _byTable[table]
            .Where(group => IsOf(group, document) && (rest.Count == 0 || IsAbout(group, rest)))];
        return theirs.Count == 1 && statement.Statement.Table != table ? theirs[0] : null;
    }

    private static bool IsOf(ChangeGroup group, string? document) => document is null || string.Equals(group.Document, document, StringComparison.Ordinal);

    private static bool Sided(List<string> words, string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && words.Exists(Sides.Contains)
        && !words.Exists(word => (WordingLexicon.Of(word) & Against) != Sense.None && !Sides.Contains(word));

    // All that is said besides must be words of the change or of its place.
    private static bool IsAbout(ChangeGroup group, List<string> rest)
    {
        ChangeWords words = group.Words();
        List<string> own = [.. WordRow.Of(words.OldText), .. WordRow.Of(words.NewText), .. WordRow.Of(words.Anchor?.Text)];
        return rest.TrueForAll(word => own.Exists(other => WordRow.Same(word, other)));
    }
}
