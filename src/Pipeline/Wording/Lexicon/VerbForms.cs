namespace DialogueMining.Pipeline.Wording.Lexicon;

/// <summary>
/// Forms of a German verb from its infinitive and, for strong verbs, third person, past and participle.
/// More forms than the language has do no harm: they are only looked up.
/// </summary>
internal static class VerbForms
{
    private static readonly string[] Unstressed = ["be", "er", "ver", "ent", "emp", "zer", "miss", "hinter", "wider", "über", "ge"];

    private static readonly string[] Present = ["e", "st", "t", "en", "est", "et"];

    private static readonly string[] Past = ["te", "ten", "test", "tet", "ete", "eten"];

    /// <summary>Forms without a particle: „fügt“, „fügen“, „gefügt“ of „ein|fügen“.</summary>
    public static IEnumerable<string> Simple(string infinitive, string[] strong)
    {
        string stem = Stem(infinitive);
        yield return infinitive;
        foreach (string form in Present.Select(ending => stem + ending).Append(stem))
        {
            yield return form;
        }

        foreach (string form in strong.Length == 0 ? Past.Select(ending => stem + ending) : Strong(strong))
        {
            yield return form;
        }
    }

    /// <summary>The participle of the verb without particle.</summary>
    public static string Participle(string infinitive, string[] strong)
    {
        if (strong.Length == 3)
        {
            return strong[2];
        }

        string stem = Stem(infinitive);
        string ending = stem.EndsWith('t') || stem.EndsWith('d') ? "et" : "t";
        bool bare = infinitive.EndsWith("ieren", StringComparison.Ordinal)
            || Array.Exists(Unstressed, prefix => infinitive.StartsWith(prefix, StringComparison.Ordinal));
        return (bare ? string.Empty : "ge") + stem + ending;
    }

    private static IEnumerable<string> Strong(string[] strong)
    {
        yield return strong[0];
        yield return strong[0].TrimEnd('t');
        yield return strong[1];
        yield return strong[1] + "en";
        yield return strong[1] + "n";
    }

    private static string Stem(string infinitive) =>
        infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];
}
