using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Names;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>The persons of one family name: which of the forms are certainly the same person.</summary>
/// <param name="family">The name, folded; empty for given names that stand alone.</param>
internal sealed class PersonFamily(string family)
{
    private readonly List<(string Given, NameGender Gender)> _persons = [];

    /// <summary>Gives every form the key of its person.</summary>
    /// <param name="names">The forms, each once.</param>
    /// <param name="keys">Takes the keys.</param>
    public void Resolve(IReadOnlyList<PersonName> names, Dictionary<PersonName, string> keys)
    {
        // Full names first, since initials and addresses lean on them.
        foreach (PersonName name in names.OrderBy(Vagueness))
        {
            keys[name] = $"{family}|{PersonOf(name)}";
        }
    }

    private int Vagueness(PersonName name) =>
        name.Given.Length == 0 ? name.Gender == NameGender.Open ? 3 : 2 : IsInitial(Given(name)) ? 1 : 0;

    private string PersonOf(PersonName name)
    {
        string given = Given(name);
        (string Given, NameGender Gender)[] fitting = [.. _persons.Where(person => Fits(person, given, name.Gender))];
        if (fitting.Length == 1)
        {
            return fitting[0].Given;
        }

        string key = given.Length > 0 ? given : $"?{name.Gender}";
        if (!_persons.Any(person => person.Given == key))
        {
            _persons.Add((key, name.Gender));
        }

        return key;
    }

    private bool Fits((string Given, NameGender Gender) person, string given, NameGender gender)
    {
        if (given.Length == 0)
        {
            // A name without address is the person's only where there is no other; an address has to agree.
            return gender == NameGender.Open ? _persons.Count == 1 : person.Gender == gender;
        }

        bool agrees = gender == NameGender.Open || person.Gender == NameGender.Open || person.Gender == gender;
        return person.Given == given || (agrees && IsInitial(given) && !IsInitial(person.Given) && person.Given.StartsWith(given[0]));
    }

    private static bool IsInitial(string given) => given.Length == 2 && given[1] == '.';

    /// <summary>The first given name, folded; initials without what follows them.</summary>
    private string Given(PersonName name)
    {
        if (family.Length == 0)
        {
            return WordFold.Fold(name.Given);
        }

        string given = WordFold.Fold(name.Given.Split(' ')[0]);
        return given.Length > 2 && given[1] == '.' ? given[..2] : given;
    }
}
