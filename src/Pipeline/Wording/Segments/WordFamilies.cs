using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>Compounds whose last part tells that words are spoken of: „Amtswort“, „Schlusssatz“, „Beamtendeutsch“.</summary>
internal static class WordFamilies
{
    private static readonly (string Ending, Sense Sense)[] Endings =
    [
        ("wort", Sense.Word), ("woerter", Sense.Word), ("begriff", Sense.Word), ("begriffe", Sense.Word),
        ("formulierung", Sense.Word), ("ausdruck", Sense.Word), ("vokabel", Sense.Word), ("floskel", Sense.Word | Sense.Blame),
        ("deutsch", Sense.Blame), ("sprech", Sense.Blame), ("phrase", Sense.Word | Sense.Blame), ("ueberschrift", Sense.Part),
        ("absatz", Sense.Part), ("schlusssatz", Sense.Part), ("entwurf", Sense.Text), ("leitbild", Sense.Text),
        ("satzung", Sense.Text), ("ordnung", Sense.Text),
    ];

    /// <summary>A compound that says what kind of word something is: „Werbewort“, „Kampfbegriff“, „Modevokabel“.</summary>
    public static bool IsWordForWord(string key) => Array.Exists(Kinds, kind => key.Length > kind.Length + 2 && key.EndsWith(kind, StringComparison.Ordinal));

    private static readonly string[] Kinds = ["wort", "begriff", "formulierung", "ausdruck", "vokabel", "floskel", "deutsch", "sprech", "phrase", "formel"];

    public static Sense Of(string key)
    {
        if (key.Length < 7)
        {
            return Sense.None;
        }

        foreach ((string ending, Sense sense) in Endings)
        {
            if (key.Length > ending.Length + 1 && key.EndsWith(ending, StringComparison.Ordinal))
            {
                return sense;
            }
        }

        return !key.EndsWith("isch", StringComparison.Ordinal) && IsThing(key) ? Sense.Thing : Sense.None;
    }

    // Longer last parts are in no list; a row of 50,000 letters is looked at from its end only.
    private const int LongestThing = 24;

    // „Autoparkplätze“: the last part of a compound is a thing of the world.
    private static bool IsThing(string key)
    {
        for (int start = Math.Max(3, key.Length - LongestThing); start <= key.Length - 4; start++)
        {
            if (WordingLexicon.IsThing(key.AsSpan(start)))
            {
                return true;
            }
        }

        return false;
    }
}
