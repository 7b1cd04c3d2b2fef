using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>
/// How sure a noun's replacement is. The numbers were set by hand on tests/Specs/inflection.md so that what falls under
/// 0.8 is where the wrong results are; they are no probabilities.
/// </summary>
internal static class NounConfidence
{
    /// <summary>The phrase leaves open whether it is subject or object, and the new words differ in it.</summary>
    public const double OpenCase = 0.75;

    private const double Best = 0.95;

    private const double BySuffix = 0.95;

    private const double ByGuess = 0.75;

    private const double SeveralGenders = 0.8;

    private const double SeveralNouns = 0.85;

    private const double UnknownOld = 0.85;

    public static double Of(NounPhrase phrase, NewWords words)
    {
        NewNoun noun = words.Nouns[0];
        double known = noun.Readings[0].Source switch
        {
            NounSource.Guess => ByGuess,
            NounSource.Suffix => BySuffix,
            _ => 1,
        };
        bool genders = noun.Readings.Select(reading => reading.Class.Genus).Distinct().Count() > 1
            && noun.Readings[1].Source == noun.Readings[0].Source;
        return Best * known
            * (genders ? SeveralGenders : 1)
            * (words.Nouns.Count > 1 ? SeveralNouns : 1)
            * (phrase.Noun.Source == NounSource.Guess ? UnknownOld : 1);
    }
}
