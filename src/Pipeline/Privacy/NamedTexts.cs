using DialogueMining.Pipeline.Language.Names;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>
/// Finds names and contacts in the texts of an event. A name that was recognised once („Frau Schulz“) is known from then on,
/// so „Schulz“ alone is found as well where it is no word of the language.
/// </summary>
internal sealed class NamedTexts(PublicTexts open)
{
    private readonly Dictionary<string, NamedText> _plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedText> _people = new(StringComparer.Ordinal);
    private KnownNames _known = KnownNames.None;

    /// <summary>Makes names known that were found.</summary>
    public void Learn(IEnumerable<NamedText> texts)
    {
        _known = KnownNames.Of(texts);
        _plain.Clear();
        _people.Clear();
    }

    /// <summary>A text of any kind; „Gastgeberin: …“ is read as people.</summary>
    public NamedText Of(string text) => Cached(_plain, text, () => NameLine.Find(text));

    /// <summary>A text that holds nothing but people, as the cells of a column „Name“ do.</summary>
    public NamedText OfPeople(string text) => Cached(_people, text, () => NameLine.FindPeople(text, 0));

    /// <summary>The known names in a path, whose words are joined by hyphens.</summary>
    public NamedText OfPath(string path) => new(path, _known.FindInPath(path));

    private NamedText Cached(Dictionary<string, NamedText> cache, string text, Func<IReadOnlyList<PersonalMatch>> find)
    {
        if (!cache.TryGetValue(text, out NamedText? found))
        {
            IEnumerable<PersonalMatch> matches = PersonalText.Disjoint([.. find(), .. _known.Find(text)]);
            found = new NamedText(text, [.. matches.Where(match => !IsPublic(text, match))]);
            cache.Add(text, found);
        }

        return found;
    }

    private bool IsPublic(string text, PersonalMatch match) => open.Contain(text.Substring(match.Span.Start, match.Span.Length));
}
