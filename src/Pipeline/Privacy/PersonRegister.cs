using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Names;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>
/// Who is who: forms of a name that are certainly the same person share a number, numbered by first appearance. „Frau Schulz“
/// is „Karin Schulz“ when no other woman of that name is there; „K. Schulz“ is her too, but „Frau Schulz“ and „K. Schulz“
/// alone stay two persons.
/// </summary>
internal sealed class PersonRegister
{
    private readonly Dictionary<PersonName, string> _keys = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _families;

    public PersonRegister(IEnumerable<PersonalMatch> mentions)
    {
        PersonName[] names = [.. mentions.Select(mention => mention.Name).OfType<PersonName>()];
        _families = [.. names.Select(name => WordFold.Fold(name.Family))];
        foreach (IGrouping<string, PersonName> family in names.Distinct().GroupBy(FamilyOf))
        {
            new PersonFamily(family.Key).Resolve([.. family], _keys);
        }

        foreach (PersonName name in names)
        {
            _numbers.TryAdd(_keys[name], _numbers.Count + 1);
        }
    }

    /// <summary>What stands instead of a name or contact.</summary>
    public string TokenOf(PersonalMatch match) => match.Kind switch
    {
        PersonalKind.Mail => "[E-Mail]",
        PersonalKind.Phone => "[Telefon]",
        PersonalKind.Address => "[Anschrift]",
        _ when match.Name is { } name && _keys.TryGetValue(name, out string? key) => Token(_numbers[key]),
        _ => "[Person]",
    };

    /// <summary>The persons with the forms of their names.</summary>
    /// <param name="texts">The texts of the event, in order.</param>
    public IReadOnlyList<Pseudonym> Key(IReadOnlyList<NamedText> texts) =>
        [.. texts.SelectMany(text => text.Matches.Where(match => match.Kind == PersonalKind.Person)
                .Select(match => (Token: TokenOf(match), Form: text.Text.Substring(match.Span.Start, match.Span.Length))))
            .GroupBy(found => found.Token)
            .Select(person => new Pseudonym(person.Key, person.MaxBy(found => found.Form.Length).Form, [.. person.Select(found => found.Form).Distinct()]))];

    private static string Token(int number) => string.Create(CultureInfo.InvariantCulture, $"[Person {number}]");

    /// <summary>The family name, folded; „Schulzes“ and „Meiers“ are genitives where „Meier“ stands as well.</summary>
    private string FamilyOf(PersonName name)
    {
        string family = WordFold.Fold(name.Family);
        bool isGenitive = family.EndsWith('s') && (_families.Contains(family[..^1]) || (NameLists.IsListed(family[..^1]) && !NameLists.IsListed(family)));
        return isGenitive ? family[..^1] : family;
    }
}
