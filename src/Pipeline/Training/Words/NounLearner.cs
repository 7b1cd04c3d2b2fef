using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>
/// Finds the dictionary form of every capital word: by the list of everyday nouns, by an ending that decides, by the last
/// part of a compound, or by what the articles before it and before the shorter word say.
/// </summary>
internal sealed class NounLearner
{
    /// <summary>A compound's own counts decide from here on; below, its last part does.</summary>
    private const int Frequent = 60;
    private const int ShortestHead = 3;
    private const int ShortestModifier = 3;

    private static readonly FrozenSet<string> Modifiers = LanguageData.Lines("compound-modifiers.txt")
        .Where(line => !line.EndsWith('-')).ToFrozenSet(StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, WordEvidence> _words;
    private readonly IReadOnlyDictionary<string, List<Reading>> _adjectives;
    private readonly IReadOnlyDictionary<string, List<Reading>> _verbs;
    private readonly KnownNouns _known;
    private readonly Dictionary<string, Reading> _readings = new(StringComparer.Ordinal);

    public NounLearner(
        IReadOnlyDictionary<string, WordEvidence> words,
        KnownNouns known,
        IReadOnlyDictionary<string, List<Reading>> adjectives,
        IReadOnlyDictionary<string, List<Reading>> verbs)
    {
        _words = words;
        _known = known;
        _adjectives = adjectives;
        _verbs = verbs;
        // The short words first: they are the heads of the long ones.
        foreach (string form in words.Keys.Where(IsNounLike).OrderBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal))
        {
            if (words[form].Inside > 0)
            {
                _readings[form] = Read(form, words[form]);
            }
        }
    }

    /// <summary>The reading of each capital form as a noun or name.</summary>
    public IReadOnlyDictionary<string, Reading> Readings => _readings;

    private Reading Read(string form, WordEvidence evidence)
    {
        if (Names.LemmaOf(form) is { } name)
        {
            return new Reading(name, Tag.Name);
        }

        IReadOnlyCollection<string> known = _known.LemmasOf(form);
        string? lemma = known.Count > 0 ? Best(form, evidence, known)
            : ByEnding(form, evidence) ?? InfinitiveNoun(form, evidence) ?? ByParts(form, evidence);
        if (lemma is not null)
        {
            return new Reading(lemma, Tag.Noun);
        }

        return NounEvidence.IsName(form, evidence)
            ? new Reading(NameLemma(form, evidence), Tag.Name)
            : new Reading(Nominalised(form, evidence) ?? ByArticles(form, evidence) ?? form, Tag.Noun);
    }

    private static string? ByEnding(string form, WordEvidence evidence) =>
        NounEvidence.Singular(evidence) * 10 < evidence.Inside ? NounEndings.Decided(form) : null;

    /// <summary>A compound's lemma: by its own articles where it is frequent, by its last part where it is not.</summary>
    private string? ByParts(string form, WordEvidence evidence)
    {
        string? head = ByHead(form);
        return head is null || evidence.Inside < Frequent ? head : ByArticles(form, evidence) ?? Own(form, evidence) ?? head;
    }

    /// <summary>The form itself where it stands in the singular; null else.</summary>
    private static string? Own(string form, WordEvidence evidence) =>
        NounEvidence.Singular(evidence) * 12 > evidence.Inside ? form : null;

    /// <summary>Where a form belongs to two nouns of the list, itself first if it stands in the singular.</summary>
    private string Best(string form, WordEvidence evidence, IReadOnlyCollection<string> lemmas)
    {
        string[] others = [.. lemmas.Where(lemma => lemma != form)];
        if (others.Length == 0)
        {
            return form;
        }

        // „Polen“ is of Pole before it is the dative of Pol.
        string other = Array.Find(others, lemma => lemma[^1] == 'e' && form == lemma + "n")
            ?? others.OrderByDescending(Occurrences).ThenBy(lemma => lemma, StringComparer.Ordinal).First();
        int singular = NounEvidence.Singular(evidence) + evidence.Count(Before.Im);
        // „Frieden“ and „Reifen“ are words of their own: Friede is too rare, of Reif it would be the dative.
        bool own = singular * 20 > evidence.Inside || Occurrences(other) * 10 < evidence.Inside
            || (form == other + "en" && _known.LemmasOf(other + "e").Contains(other));
        return own && lemmas.Contains(form) ? form : other;
    }

    /// <summary>The lemma of a compound from that of its last part: „Kreuzspinnen“ as „Spinnen“.</summary>
    private string? ByHead(string form)
    {
        for (int at = ShortestModifier; at <= form.Length - ShortestHead; at++)
        {
            string head = form[at - 1] == '-' ? form[at..] : char.ToUpperInvariant(form[at]) + form[(at + 1)..];
            if (IsModifier(form[..at]) && IsHead(head, out string lemma))
            {
                return form[..at] + (form[at - 1] == '-' ? lemma : char.ToLowerInvariant(lemma[0]) + lemma[1..]);
            }
        }

        return null;
    }

    private bool IsHead(string head, out string lemma)
    {
        bool known = _known.LemmasOf(head).Count > 0
            || (_words.TryGetValue(head, out WordEvidence? evidence) && evidence.Inside >= 5 && head.Length > 4);
        Reading? reading = known ? _readings.GetValueOrDefault(head) : null;
        lemma = reading?.Lemma ?? string.Empty;
        return reading?.Tag == Tag.Noun;
    }

    /// <summary>Whether the letters can begin a compound: a noun with or without a link, or a word with a hyphen.</summary>
    private bool IsModifier(string part)
    {
        string small = Small(part);
        if (part[^1] == '-' || Modifiers.Contains(small))
        {
            return true;
        }

        return !VerbPrefixes.IsSeparable(small) && !VerbPrefixes.IsInseparable(small) && IsWordWithLink(part, small);
    }

    private bool IsWordWithLink(string part, string small) =>
        Occurrences(part) > 1 || (part[^1] is 's' or 'n' && Occurrences(part[..^1]) > 1) || Occurrences(part + "e") > 1
        || Occurrences(part[..^1]) > 5 || (_words.TryGetValue(small, out WordEvidence? evidence) && evidence.Inside > 20);

    /// <summary>„das Lesen“, „das Aussehen“: an infinitive behind articles of the neuter.</summary>
    private string? InfinitiveNoun(string form, WordEvidence evidence)
    {
        int neuter = evidence.Count(Before.Das) + evidence.Count(Before.Im) + evidence.Count(Before.Ein);
        return neuter * 8 > evidence.Inside && _verbs.GetValueOrDefault(Small(form), []).Exists(reading => reading.Tag == Tag.Infinitive) ? form : null;
    }

    /// <summary>„die Jugendlichen“ is declined as an adjective.</summary>
    private string? Nominalised(string form, WordEvidence evidence)
    {
        string small = Small(form);
        Reading? adjective = _adjectives.GetValueOrDefault(small, []).Find(reading => reading.Tag == Tag.InflectedAdjective);
        if (adjective is null || !_words.TryGetValue(small, out WordEvidence? plain) || plain.Inside < 3 || plain.Inside * 50 < evidence.Inside)
        {
            return null;
        }

        string stem = form.EndsWith('e') ? form[..^1] : form[..^2];
        bool noun = Occurrences(stem) > evidence.Inside / 10 || Occurrences(stem + "e") == 0;
        return noun ? null : stem + "e";
    }

    private string? ByArticles(string form, WordEvidence evidence)
    {
        double singular = NounEvidence.Singular(evidence) / (double)Math.Max(1, evidence.Inside);
        double genitive = (evidence.Count(Before.Des) + evidence.Count(Before.Eines)) / (double)Math.Max(1, evidence.Inside);
        return NounEndings.Candidates(form)
            .Where(candidate => Fits(candidate, form, evidence, singular, genitive))
            .OrderBy(candidate => candidate.Kind == NounForm.DativePlural)
            .ThenByDescending(candidate => Occurrences(candidate.Lemma))
            .ThenBy(candidate => candidate.Lemma, StringComparer.Ordinal)
            .Select(candidate => _readings.TryGetValue(candidate.Lemma, out Reading? reading) ? reading.Lemma : candidate.Lemma)
            .FirstOrDefault();
    }

    private bool Fits((string Lemma, NounForm Kind) candidate, string form, WordEvidence evidence, double singular, double genitive)
    {
        if (candidate.Lemma.Length < 3 || !_words.TryGetValue(candidate.Lemma, out WordEvidence? other) || other.Inside == 0)
        {
            return false;
        }

        double ratio = other.Inside / (double)Math.Max(1, evidence.Inside);
        return candidate.Kind == NounForm.Genitive
            ? ratio > 0.05 && (genitive > 0.2 || singular < 0.06)
            : FitsPlural(candidate.Lemma, form, other, ratio, singular);
    }

    private static bool FitsPlural(string lemma, string form, WordEvidence other, double ratio, double singular)
    {
        bool otherSingular = NounEvidence.AnySingular(other) > 0.02 * other.Inside || other.Inside < 5;
        return TakesN(form, lemma, other, ratio) switch
        {
            true => singular < 0.1,
            null => !IsAgent(form, lemma) && ratio > 0.03 && singular < 0.06 && otherSingular,
            false => false,
        };
    }

    /// <summary>„Adressen“ of Adresse and „Lehrern“ of Lehrer are believed sooner; null where the form ends otherwise.</summary>
    private static bool? TakesN(string form, string lemma, WordEvidence other, double ratio)
    {
        if (form[^1] != 'n' || lemma.Length != form.Length - 1)
        {
            return null;
        }

        return lemma[^1] == 'e' ? ratio > 0.02 && NounEvidence.AnySingular(other) > 0 : lemma[^2] == 'e' ? true : null;
    }

    /// <summary>„Arbeiter“ is of Arbeiter, not of Arbeit; plurals in -er are in the list of nouns.</summary>
    private static bool IsAgent(string form, string lemma) =>
        form.EndsWith("er", StringComparison.Ordinal) && lemma.Length == form.Length - 2;

    private string NameLemma(string form, WordEvidence evidence)
    {
        bool genitive = form.Length > 4 && form[^1] == 's' && form[^2] != 's'
            && _words.TryGetValue(form[..^1], out WordEvidence? bare) && bare.Inside > evidence.Inside;
        return genitive ? form[..^1] : form;
    }

    private static bool IsNounLike(string form) =>
        form.Length > 1 && char.IsUpper(form[0]) && form.Skip(1).Any(char.IsLower) && form.All(letter => char.IsLetter(letter) || letter == '-');

    private static string Small(string form) => char.ToLowerInvariant(form[0]) + form[1..];

    private int Occurrences(string form) => _words.TryGetValue(form, out WordEvidence? evidence) ? evidence.Inside : 0;
}
