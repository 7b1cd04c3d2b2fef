namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Finds names and contacts in a text.</summary>
internal static class PersonalText
{
    /// <summary>What a text says of people: in order, none over another.</summary>
    public static IReadOnlyList<PersonalMatch> Find(string text)
    {
        NameText words = new(text);
        List<PersonalMatch> found = [.. MailReader.Read(text), .. PhoneReader.Read(text), .. new AddressReader(words).Read()];
        found.AddRange(new PersonReader(words).Read());
        return Disjoint(found);
    }

    /// <summary>Drops what lies over something that was found before it.</summary>
    public static IReadOnlyList<PersonalMatch> Disjoint(IEnumerable<PersonalMatch> found)
    {
        List<PersonalMatch> kept = [];
        foreach (PersonalMatch match in found)
        {
            if (!kept.Any(other => match.Span.Start < other.Span.Start + other.Span.Length
                && other.Span.Start < match.Span.Start + match.Span.Length))
            {
                kept.Add(match);
            }
        }

        kept.Sort((first, second) => first.Span.Start.CompareTo(second.Span.Start));
        return kept;
    }
}
