using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language;

/// <summary>Finds the dictionary form of a word without its sentence.</summary>
internal static class Lemmatizer
{
    /// <summary>The likeliest dictionary form.</summary>
    public static string Lemma(string form) => form.Length == 0 ? form : WordAnalyzer.Analyze(form).Readings[0].Lemma;

    /// <summary>The likeliest dictionary form of the form as a word of the class.</summary>
    public static string Lemma(string form, WordClass wordClass)
    {
        if (form.Length == 0)
        {
            return form;
        }

        WordAnalysis analysis = WordAnalyzer.Analyze(form);
        foreach (WordReading reading in analysis.Readings)
        {
            if (Tags.ClassOf(reading.Tag) == wordClass)
            {
                return reading.Lemma;
            }
        }

        return analysis.Readings[0].Lemma;
    }
}
