using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>
/// Tells by their grammar notes that want something done: „ist zu berichtigen“, „regte an, …“, „Beschilderung ergänzen“,
/// „Schloss -> Transponder“, „gehört vor die Fahrrinne“, „auch mal auf Arabisch“.
/// </summary>
internal static class DemandTalk
{
    private static readonly HashSet<string> Urging = new(StringComparer.OrdinalIgnoreCase)
    {
        "anregen", "vorschlagen", "beantragen", "empfehlen", "plädieren", "wünschen", "erbitten", "anmahnen",
    };

    private static readonly HashSet<string> Goals = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "ins", "im", "auf", "aufs", "an", "ans", "vor", "hinter", "neben", "unter", "zwischen", "nicht", "nach",
    };

    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase) { "wenn", "weil", "damit", "falls", "sobald", "aber", "sonst", "nicht", "das", "denn" };

    private static readonly string[] Arrows = ["->", "=>", "→", "–>", "➔", "⇒"];

    /// <summary>Whether a statement wants something done.</summary>
    public static bool IsIn(AnnotatedText content) =>
        Arrows.Any(arrow => content.Text.Contains(arrow, StringComparison.Ordinal))
        || content.Sentences.Any(sentence => IsIn(sentence.Tokens));

    private static bool IsIn(IReadOnlyList<Token> tokens) =>
        IsOwed(tokens) || Urges(tokens) || Belongs(tokens) || IsBareInfinitive(tokens) || IsBareWish(tokens);

    // „ist bei Gelegenheit zu berichtigen“, „ist klarzustellen“; „ist nicht zu beanstanden“ says that nothing can be done.
    private static bool IsOwed(IReadOnlyList<Token> tokens)
    {
        int copula = Index(tokens, token => token.Lemma == "sein" && IsVerb(token));
        List<Token> clause = copula < 0 ? [] : [.. tokens.Skip(copula).TakeWhile(token => token.Class != WordClass.Punctuation)];
        return clause.Count > 1 && IsVerb(clause[^1]) && (HasInnerZu(clause[^1]) || clause[^2].Form == "zu")
            && !clause.Exists(token => token.Lemma is "nicht" or "kein" or "kaum" or "schwer" or "leicht" or "wenig");
    }

    private static bool Urges(IReadOnlyList<Token> tokens) => tokens.Any(token => IsVerb(token) && Urging.Contains(token.Lemma))
        || (tokens.Any(token => token.Lemma == "regen") && tokens.Any(token => token.Form == "an"));

    // „gehört vor die Fahrrinne“, „gehört verlängert“; „zu denen gehört“ is none.
    private static bool Belongs(IReadOnlyList<Token> tokens)
    {
        int at = Index(tokens, token => token.Lemma == "gehören");
        return at > 0 && at + 1 < tokens.Count && (Goals.Contains(tokens[at + 1].Form) || IsVerb(tokens[at + 1]));
    }

    // „Beschilderung um Piktogramme ergänzen“: the first clause ends in an infinitive and has no other verb.
    private static bool IsBareInfinitive(IReadOnlyList<Token> tokens)
    {
        int end = Index(tokens, token => token.Class == WordClass.Punctuation);
        List<Token> clause = [.. tokens.Take(end < 0 ? tokens.Count : end)];
        int verb = clause.FindLastIndex(IsVerb);
        bool closes = verb > 0 && (verb == clause.Count - 1 || clause[verb + 1].Form is "durch" or "um" or "gegen" or "mit");
        return closes && clause.Count(IsVerb) == 1 && IsInfinitive(clause[verb]) && !clause.Exists(token => token.Class == WordClass.Pronoun);
    }

    private static bool IsInfinitive(Token verb) => verb.Form == verb.Lemma && verb.Form.EndsWith('n');

    // „Vorlesestunde auch mal auf Arabisch“: no verb at all, and „mal“.
    private static bool IsBareWish(IReadOnlyList<Token> tokens) =>
        !tokens.Any(IsVerb) && tokens.Any(token => token.Form is "mal" or "bitte" or "lieber");

    /// <summary>
    /// Whether a statement names a thing and no more: „Schwimmkurse für Frauen“, „Bolzplätze mit Licht, sonst …“. Where people
    /// weigh topics against one another, that is a wish.
    /// </summary>
    public static bool NamesThing(AnnotatedText content) => content.Sentences.Count > 0 && NamesThing(content.Sentences[0].Tokens);

    private static bool NamesThing(IReadOnlyList<Token> tokens)
    {
        int end = Index(tokens, token => token.Class == WordClass.Punctuation || Openers.Contains(token.Form));
        List<Token> phrase = [.. tokens.Take(end < 0 ? tokens.Count : end)];
        int head = phrase.FindIndex(token => token.Class is not WordClass.Adjective);
        bool thing = head >= 0 && phrase[head].Class is WordClass.Noun or WordClass.ProperNoun && !phrase.Exists(IsVerb);
        bool label = end >= 0 && tokens[end].Form == ":";
        return thing && !label && phrase.Skip(head + 1).Any(token => token.Class == WordClass.Adposition && token.Form is not ("statt" or "ohne" or "von"));
    }

    // „klarzustellen“ of „klarstellen“
    private static bool HasInnerZu(Token token) =>
        token.Form.IndexOf("zu", StringComparison.Ordinal) is > 0 and var at && token.Form.Remove(at, 2) == token.Lemma;

    private static bool IsVerb(Token token) => token.Class is WordClass.Verb or WordClass.Auxiliary;

    private static int Index(IReadOnlyList<Token> tokens, Func<Token, bool> fits)
    {
        for (int index = 0; index < tokens.Count; index++)
        {
            if (fits(tokens[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
