namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>A form of a verb.</summary>
/// <param name="Form">The form, small.</param>
/// <param name="Tag">Finite, infinitive or participle.</param>
internal readonly record struct VerbForm(string Form, Tag Tag);

/// <summary>Makes all forms of a verb without a separable prefix.</summary>
internal static class VerbForms
{
    private const string Vowels = "aeiouäöüy";

    /// <summary>Forms of a regular verb.</summary>
    /// <param name="infinitive">The infinitive.</param>
    /// <param name="takesGe">Whether the participle begins with ge-.</param>
    public static IEnumerable<VerbForm> Weak(string infinitive, bool takesGe)
    {
        string stem = Stem(infinitive);
        string link = NeedsLink(stem) ? "e" : string.Empty;
        string participle = (takesGe ? "ge" : string.Empty) + stem + link + "t";
        return Present(infinitive, stem)
            .Concat(Finite(SecondPerson(stem, link), stem + link + "t"))
            .Concat(Past(stem + link + "te"))
            .Append(new VerbForm(participle, Tag.Participle));
    }

    /// <summary>Forms of a verb whose principal parts are given.</summary>
    public static IEnumerable<VerbForm> Strong(VerbParts parts)
    {
        string stem = Stem(parts.Infinitive);
        string link = NeedsLink(stem) ? "e" : string.Empty;
        IEnumerable<VerbForm> forms = Present(parts.Infinitive, stem).Concat(Finite(stem + link + "t", stem + link + "st"));
        foreach (string third in parts.Present)
        {
            string changed = third.EndsWith('t') ? third[..^1] : third;
            forms = forms.Concat(Finite(third, changed, SecondPerson(changed.TrimEnd('t'), string.Empty), SecondPerson(changed, string.Empty)));
        }

        forms = parts.Past.Concat(parts.Subjunctive).Aggregate(forms, (all, past) => all.Concat(Past(past)));
        return forms.Concat(parts.Participle.Select(form => new VerbForm(form, Tag.Participle)));
    }

    /// <summary>The infinitive without -en or -n.</summary>
    public static string Stem(string infinitive) =>
        infinitive.EndsWith("en", StringComparison.Ordinal) && infinitive.Length > 3 ? infinitive[..^2] : infinitive[..^1];

    private static IEnumerable<VerbForm> Present(string infinitive, string stem)
    {
        yield return new VerbForm(infinitive, Tag.Infinitive);
        yield return new VerbForm(infinitive, Tag.FiniteVerb);
        foreach (VerbForm form in Finite(stem + "e", stem, stem + "est", stem + "et"))
        {
            yield return form;
        }

        // „ich sammle“, „ich ändre“.
        if (stem.EndsWith("el", StringComparison.Ordinal) || stem.EndsWith("er", StringComparison.Ordinal))
        {
            yield return new VerbForm(stem[..^2] + stem[^1] + "e", Tag.FiniteVerb);
        }
    }

    private static IEnumerable<VerbForm> Past(string past)
    {
        string person = past.EndsWith('e') ? past : past + (past[^1] is 't' or 'd' or 's' or 'ß' or 'z' ? "e" : string.Empty);
        string plural = past.EndsWith('e') ? past + "n" : past + "en";
        return Finite(past, person + "st", plural, person + "t", past + "st", past + "t");
    }

    private static IEnumerable<VerbForm> Finite(params string[] forms) =>
        forms.Select(form => new VerbForm(form, Tag.FiniteVerb));

    private static string SecondPerson(string stem, string link) =>
        stem.Length > 0 && stem[^1] is 's' or 'z' or 'x' or 'ß' ? stem + "t" : stem + link + "st";

    /// <summary>„arbeitet“, „öffnet“, „atmet“, but „lernt“ and „filmt“.</summary>
    private static bool NeedsLink(string stem)
    {
        if (stem.Length < 2)
        {
            return false;
        }

        return stem[^1] switch
        {
            't' or 'd' => true,
            'm' or 'n' => !Vowels.Contains(stem[^2], StringComparison.Ordinal) && stem[^2] is not ('l' or 'r' or 'm' or 'n')
                && (stem[^2] != 'h' || stem[^3] == 'c'),
            _ => false,
        };
    }
}
