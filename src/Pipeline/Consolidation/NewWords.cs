using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>What new words are, as far as their place in a sentence depends on it.</summary>
internal enum NewWordsKind
{
    /// <summary>A noun phrase, or several joined ones.</summary>
    Noun,

    /// <summary>Adjectives, participles or adverbs.</summary>
    Word,

    /// <summary>A phrase that hangs behind other words without a comma („ohne Vorbehalt“).</summary>
    Phrase,

    /// <summary>A phrase or clause that commas set apart („ausgenommen Hunde“, „die hier leben“).</summary>
    Apposition,

    /// <summary>Words in brackets.</summary>
    Bracket,

    /// <summary>A whole sentence.</summary>
    Sentence,
}

/// <summary>The words of an insertion, ready to be put in.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Text">Without a leading joint or comma and without a final mark.</param>
/// <param name="Joint">The joint that the note gives with them („und“); empty when none.</param>
internal sealed record NewWords(NewWordsKind Kind, string Text, string Joint)
{
    // „weltoffen und gastfreundlich zugleich“; what is longer is a phrase.
    private const int LongestWordGroup = 4;

    // Fewer words are a slogan or a name.
    private const int ShortestSentence = 4;

    // Openers of phrases that modify what stands before them.
    private static readonly HashSet<string> Phrases = new(StringComparer.OrdinalIgnoreCase)
    {
        "ohne", "mit", "im", "in", "unter", "für", "durch", "auf", "an", "am", "bei", "beim", "nach", "von", "vom", "vor", "zu",
        "zum", "zur", "über", "um", "aus", "gegen", "gemäß", "laut", "seit", "trotz", "wegen", "während", "innerhalb",
        "außerhalb", "unabhängig", "gemeinsam", "anhand", "aufgrund", "mithilfe", "zugunsten", "bis", "ab", "entsprechend",
        "als", "wie", "zwischen", "hinter", "neben", "samt", "nebst", "statt", "anstatt", "je", "pro", "per", "ins", "ans", "aufs",
    };

    private static readonly HashSet<string> Apart = new(StringComparer.OrdinalIgnoreCase)
    {
        "ausgenommen", "insbesondere", "vor allem", "besonders", "einschließlich", "inklusive", "wobei", "sofern", "soweit",
        "falls", "wenn", "weil", "dass", "damit", "sodass", "indem", "solange", "sobald", "namentlich", "außer", "auch", "nicht",
        "sondern", "aber", "und zwar", "d. h.", "z. B.", "z.B.", "zum Beispiel", "etwa", "um",
    };

    private static readonly HashSet<string> RelativePronouns = new(StringComparer.Ordinal)
    {
        "die", "der", "das", "dem", "den", "deren", "dessen", "denen", "welche", "welcher", "welches",
    };

    public static NewWords Read(string text)
    {
        string words = text.Trim().Trim('„', '“', '”', '"', '»', '«', '‚', '‘').Trim();
        if (IsSentence(words))
        {
            return new NewWords(NewWordsKind.Sentence, words, string.Empty);
        }

        if (IsMain(words))
        {
            return new NewWords(NewWordsKind.Sentence, words + ".", string.Empty);
        }

        words = words.TrimEnd('.', ',', ';', ' ').TrimStart(',', ';', ' ');
        (string joint, string core) = CutJoint(words);
        return new NewWords(KindOf(core), core, joint);
    }

    private static bool IsSentence(string words) =>
        words.Length > 0 && char.IsUpper(words[0]) && words[^1] is '.' or '!' or '?' && words.Count(letter => letter == ' ') >= 2;

    // „Die Klinik informiert Angehörige“: a finite verb stands second, behind a noun phrase or a pronoun.
    private static bool IsMain(string words)
    {
        SentenceView view = new(words);
        bool open = words.Length > 0 && char.IsUpper(words[0]) && char.IsLetter(words[^1]) && view.Tokens.Count >= ShortestSentence;
        return open && HasSubjectAndVerb(view);
    }

    private static bool HasSubjectAndVerb(SentenceView view)
    {
        int verb = Enumerable.Range(1, view.Tokens.Count - 2).FirstOrDefault(index => IsFinite(view, index), -1);
        return verb > 0 && Enumerable.Range(0, verb).All(index => view.IsWord(index) && !view.IsPreposition(index) && !view.IsContraction(index))
            && (view.IsNoun(verb - 1) || (verb == 1 && ClosedWords.SubjectRow(view.Form(0).ToLowerInvariant()) is not null));
    }

    private static bool IsFinite(SentenceView view, int index) =>
        view.Tokens[index].Class is WordClass.Verb or WordClass.Auxiliary && char.IsLower(view.Form(index)[0])
        && Verbs.Infinitives(view.Form(index)).Where(VerbLexicon.Contains).SelectMany(infinitive => Verbs.Readings(view.Form(index), infinitive))
            .Any(reading => reading.Slot.IsFinite && reading.Slot.Person is 1 or 3);

    private static (string Joint, string Core) CutJoint(string words)
    {
        foreach (string joint in (string[])["und auch ", "sowie ", "und ", "oder "])
        {
            if (words.StartsWith(joint, StringComparison.OrdinalIgnoreCase) && words.Length > joint.Length)
            {
                return (joint.Trim().ToLowerInvariant(), words[joint.Length..]);
            }
        }

        return (string.Empty, words);
    }

    private static NewWordsKind KindOf(string words)
    {
        string first = words.Split(' ')[0];
        SentenceView view = new(words);
        return words.StartsWith('(') ? NewWordsKind.Bracket
            : Apart.Any(opener => StartsWithWord(words, opener)) || IsRelativeClause(view) ? NewWordsKind.Apposition
            : Phrases.Contains(first) && words.Length > first.Length ? NewWordsKind.Phrase
            : HasNoun(view) ? NewWordsKind.Noun
            : view.Tokens.Count <= LongestWordGroup ? NewWordsKind.Word
            : NewWordsKind.Phrase;
    }

    // „die hier leben“: a pronoun in front, a verb at the end.
    private static bool IsRelativeClause(SentenceView view) =>
        RelativePronouns.Contains(view.Form(0)) && view.Tokens.Count > 2 && EndsWithVerb(view);

    private static bool EndsWithVerb(SentenceView view) => char.IsLower(view.Form(view.Tokens.Count - 1)[0])
        && (view.Tokens[^1].Class is WordClass.Verb or WordClass.Auxiliary || Verbs.Infinitives(view.Tokens[^1].Form).Any(VerbLexicon.Contains));

    private static bool HasNoun(SentenceView view) => Enumerable.Range(0, view.Tokens.Count)
        .Any(index => char.IsUpper(view.Form(index)[0]) && !view.IsDeterminer(index));

    private static bool StartsWithWord(string words, string opener) =>
        words.StartsWith(opener, StringComparison.OrdinalIgnoreCase)
        && (words.Length == opener.Length || !char.IsLetter(words[opener.Length]));
}
