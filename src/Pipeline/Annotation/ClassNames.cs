using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Names of the universal tag set.</summary>
internal static class ClassNames
{
    private static readonly string[] Names =
        ["X", "NOUN", "PROPN", "VERB", "AUX", "ADJ", "ADV", "DET", "PRON", "ADP", "CCONJ", "SCONJ", "PART", "INTJ", "NUM", "PUNCT", "SYM"];

    public static string Of(WordClass wordClass) => Names[(int)wordClass];
}
