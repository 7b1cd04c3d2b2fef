using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language;

/// <summary>Finds the dictionary form of a word.</summary>
internal static class Lemmatizer
{
    public static string Lemma(string form) => Lemma(form, WordClass.Unknown);

    public static string Lemma(string form, WordClass wordClass) => wordClass switch
    {
        WordClass.Noun => Noun(form),
        WordClass.Verb => Verb(form),
        WordClass.Adjective => Adjective(form),
        _ => form,
    };

    private static string Noun(string form) =>
        Cut(form, "ungen", 2) ?? Cut(form, "heiten", 2) ?? Cut(form, "keiten", 2) ?? Cut(form, "schaften", 2) ?? form;

    private static string Verb(string form) => Swap(form, "test", "en") ?? Swap(form, "te", "en") ?? Swap(form, "t", "en") ?? form;

    private static string Adjective(string form) =>
        Cut(form, "en", 2) ?? Cut(form, "em", 2) ?? Cut(form, "er", 2) ?? Cut(form, "es", 2) ?? Cut(form, "e", 1) ?? form;

    private static string? Cut(string form, string ending, int letters) =>
        form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal) ? form[..^letters] : null;

    private static string? Swap(string form, string ending, string other) =>
        form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal)
            ? form[..^ending.Length] + other : null;
}
