using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Puts new words beside words of a sentence: into their series with comma and „und“ mended, before a noun with its
/// ending, behind a phrase with or without commas, whatever both sides are.
/// </summary>
internal sealed class InsertEdits(PhraseReplacer replacer)
{
    // Parts that part from their verbs and close the clause.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "an", "auf", "aus", "ab", "bei", "ein", "mit", "nach", "vor", "zu", "um", "her", "hin", "los", "weg", "fort", "dar", "zurück",
        "zusammen", "teil", "statt", "fest", "bereit", "wahr",
    };

    private const int ShortestNoun = 4;

    private readonly SiblingForm _sibling = new(replacer);

    // The place is named and the words fit its kind.
    private const double Sure = 0.95;

    // The place is named, and joining by „und“ is a guess.
    private const double Likely = 0.75;

    public Insertion Beside(SentenceView view, TextSpan anchor, bool after, NewWords words)
    {
        TextSpan beside = TakeQuotes(view.Text, anchor);
        if ((InfinitiveSeries.Join(view, beside, after, words) ?? BareInfinitives.Join(view, beside, after, words)) is { } joined)
        {
            return new Insertion(joined, Sure);
        }

        return words.Kind switch
        {
            NewWordsKind.Sentence => BesideSentence(view, after, words),
            NewWordsKind.Bracket => Plain(after ? WithParticle(view, beside) : beside, after, words, Sure),
            NewWordsKind.Phrase => InSeriesOfPhrases(view, beside, after, words) ?? Plain(beside, after, words, Sure),
            NewWordsKind.Apposition => after ? Apart(view, beside, words) : Plain(beside, after, words, Likely),
            NewWordsKind.Word => Word(view, beside, after, words),
            _ => Noun(view, beside, after, words),
        };
    }

    /// <summary>New words as the last member of a series.</summary>
    public Insertion AtEnd(SentenceView view, Series series, NewWords words) =>
        JoinSeries(view, series, series.Members.Count - 1, true, words);

    /// <summary>Whether a token is an adjective in front of its noun.</summary>
    public static bool IsAttribute(SentenceView view, int index) =>
        view.IsNoun(index + 1) && view.IsInflectedAdjective(index);

    // „am Markt und am Bahnhof“ + „am Krankenhaus“: where each member has its preposition, so has the new one.
    private Insertion? InSeriesOfPhrases(SentenceView view, TextSpan beside, bool after, NewWords words)
    {
        Series? series = words.Joint.Length > 0 ? null : SeriesFinder.Around(view, beside);
        int last = series is null ? -1 : view.At(series.Members[^1].Start);
        bool phrases = series is { Shape: MemberShape.Noun, Joint: >= 0 }
            && (view.IsContraction(last) || view.IsPreposition(last)) && view.Form(last) == words.Text.Split(' ')[0];
        return phrases ? JoinSeries(view, series!, IndexOf(series!, beside), after, words, words.Text) : null;
    }

    private static TextSpan TakeQuotes(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.Start + span.Length;
        while (start > 0 && end < text.Length && "„“\"»‚‘'".Contains(text[start - 1], StringComparison.Ordinal)
            && "“”\"«‘’'".Contains(text[end], StringComparison.Ordinal))
        {
            start--;
            end++;
        }

        return new TextSpan(start, end - start);
    }

    // „setzt bei den Stärken an“ + „(Anerkennung)“: a bracket does not come between the verb and its last part.
    private static TextSpan WithParticle(SentenceView view, TextSpan beside)
    {
        int next = view.Behind(beside);
        bool closes = view.IsWord(next) && !view.IsWord(next + 1) && Particles.Contains(view.Form(next));
        return closes ? new TextSpan(beside.Start, view.End(next) - beside.Start) : beside;
    }

    private static Insertion BesideSentence(SentenceView view, bool after, NewWords words)
    {
        string text = view.Text;
        bool closed = text.Length > 0 && text[^1] is '.' or '!' or '?' or '“';
        return !closed ? Insertion.None : after
            ? new Insertion([new TextEdit(new TextSpan(text.Length, 0), " " + words.Text)], Sure)
            : new Insertion([new TextEdit(new TextSpan(0, 0), words.Text + " ")], Sure);
    }

    private static Insertion Plain(TextSpan beside, bool after, NewWords words, double confidence)
    {
        string joined = words.Joint.Length == 0 ? words.Text : words.Joint + " " + words.Text;
        int at = after ? beside.Start + beside.Length : beside.Start;
        return new Insertion([new TextEdit(new TextSpan(at, 0), after ? " " + joined : joined + " ")], confidence);
    }

    // „…, ausgenommen Hunde, …“: the second comma only where the sentence goes on.
    private static Insertion Apart(SentenceView view, TextSpan beside, NewWords words)
    {
        int end = beside.Start + beside.Length;
        int next = view.Behind(beside);
        bool goesOn = view.IsWord(next) && !view.IsJoint(next);
        return new Insertion([new TextEdit(new TextSpan(end, 0), ", " + words.Text + (goesOn ? "," : string.Empty))], Sure);
    }

    private Insertion Word(SentenceView view, TextSpan beside, bool after, NewWords words)
    {
        int first = view.At(beside.Start);
        int last = view.Behind(beside) - 1;
        bool nounBeside = view.IsNoun(after ? last : first);
        if (nounBeside)
        {
            return after ? Plain(beside, after, words, Likely) : BeforeNoun(view, first, words);
        }

        if (view.Tokens[last].Class is not (WordClass.Verb or WordClass.Auxiliary) && SeriesFinder.Around(view, beside) is { Shape: MemberShape.Word } series)
        {
            return JoinSeries(view, series, IndexOf(series, beside), after, words);
        }

        return IsAttribute(view, last) ? JoinAttribute(view, beside, after, words)
            : IsPredicate(view, last, words) || (after && AreManners(view, last, words)) ? JoinPredicate(view, beside, after, words)
            : Plain(beside, after, words, Sure);
    }

    // „Die Beratung ist kostenlos“ + „vertraulich“: two qualities that the verb ascribes are joined.
    private static bool IsPredicate(SentenceView view, int index, NewWords words) =>
        IsQuality(view.Form(index)) && words.Text.Split(' ').All(word => IsQuality(word) || word is "sehr" or "ganz" or "und")
        && Enumerable.Range(0, view.Tokens.Count).Any(other => view.Form(other) is "ist" or "sind" or "war" or "waren" or "bleibt" or "bleiben" or "sei");

    // „Wir antworten schnell“ + „freundlich“: two ways of doing something, too.
    private static bool AreManners(SentenceView view, int index, NewWords words) =>
        view.Tokens[index].Class is WordClass.Adjective or WordClass.Adverb && IsQuality(view.Form(index)) && words.Text.Split(' ').All(word => IsQuality(word) || word == "und");

    // „jederzeit“ looks like one and says when.
    private static bool IsQuality(string word) => word.Length > 3 && !AdverbWords.Contains(word)
        && (AdjectiveLexicon.Contains(word.ToLowerInvariant()) || (char.IsLower(word[0]) && AdjectiveLexicon.HasSuffix(word)));

    private static Insertion JoinPredicate(SentenceView view, TextSpan beside, bool after, NewWords words)
    {
        string joint = words.Joint.Length > 0 ? words.Joint : "und";
        return WithHyphen(view, beside, after, joint, words.Text, Sure);
    }

    // „kinder- und familienfreundlich“
    private static Insertion WithHyphen(SentenceView view, TextSpan beside, bool after, string joint, string words, double confidence)
    {
        int neighbour = after ? view.Behind(beside) - 1 : view.At(beside.Start);
        string word = view.Form(neighbour);
        if (!after)
        {
            string first = SuspendedHyphen.Contract(words, word) ?? words;
            return new Insertion([new TextEdit(new TextSpan(beside.Start, 0), $"{first} {joint} ")], confidence);
        }

        TextEdit edit = new(new TextSpan(beside.Start + beside.Length, 0), $" {joint} {words}");
        return new Insertion(
            SuspendedHyphen.Contract(word, words) is { } shortened && view.End(neighbour) == beside.Start + beside.Length
                ? [new TextEdit(view.Tokens[neighbour].Span, shortened), edit]
                : [edit],
            confidence);
    }

    // „das friedliche Zusammenleben“ + „respektvoll“: two adjectives of a noun stand with a comma.
    private Insertion JoinAttribute(SentenceView view, TextSpan beside, bool after, NewWords words)
    {
        string form = _sibling.Of(view, beside, words.Text, false);
        string joint = words.Joint.Length == 0 ? ", " : " " + words.Joint + " ";
        return after
            ? new Insertion([new TextEdit(new TextSpan(beside.Start + beside.Length, 0), joint + form)], Sure)
            : new Insertion([new TextEdit(new TextSpan(beside.Start, 0), form + joint)], Sure);
    }

    private Insertion BeforeNoun(SentenceView view, int noun, NewWords words)
    {
        if (IsAttribute(view, noun - 1))
        {
            return JoinAttribute(view, view.Tokens[noun - 1].Span, true, words);
        }

        TextSpan span = view.Tokens[noun].Span;
        Replacement replaced = replacer.Replace(view.Text, span, SentenceView.Declined(words.Text, view.Form(noun)) + " " + view.Form(noun));
        IReadOnlyList<TextEdit> edits = replaced.Edits;
        return new Insertion(edits, Math.Max(Likely, replaced.Confidence));
    }

    private Insertion Noun(SentenceView view, TextSpan beside, bool after, NewWords words)
    {
        if (SeriesFinder.Around(view, beside) is { Shape: MemberShape.Noun } series)
        {
            return JoinSeries(view, series, IndexOf(series, beside), after, words);
        }

        // The words stand by now for a whole series („gleiche Teilhabe und Chancen“).
        Series? inside = !after ? null : SeriesFinder.All(view).FirstOrDefault(each => each.Shape == MemberShape.Noun && EndsWith(beside, each));
        return inside is null ? BesideNoun(view, beside, after, words) : JoinSeries(view, inside, inside.Members.Count - 1, after, words);
    }

    private static bool EndsWith(TextSpan words, Series series)
    {
        TextSpan last = series.Members[^1];
        return last.Start + last.Length == words.Start + words.Length && series.Members[^2].Start >= words.Start;
    }

    // „der Rat“ + „Verwaltung“: each has its article, and the verb says that there are two now. Behind an adjective one
    // article serves both: „die alten Häuser und Gärten“.
    private Insertion BesideNoun(SentenceView view, TextSpan noun, bool after, NewWords words)
    {
        bool given = words.Joint.Length > 0;
        string joint = given ? words.Joint : "und";
        int start = PhraseStart(view, view.At(noun.Start));
        bool article = !given && view.IsDeterminer(start) && !view.IsContraction(start);
        TextSpan whole = new(view.Start(start), noun.Start + noun.Length - view.Start(start));
        TextSpan beside = article ? whole : noun;
        string form = _sibling.Of(view, beside, words.Text, article);
        form = start + 1 < view.At(noun.Start) ? WithoutShared(view.Form(start) + " ", form) : form;
        Insertion joined = WithHyphen(view, beside, after, joint, form, given ? Sure : Likely);
        return start == 0 && after ? joined with { Edits = [.. joined.Edits, .. Verb(view, noun)] } : joined;
    }

    private static IEnumerable<TextEdit> Verb(SentenceView view, TextSpan noun) =>
        VerbAgreement.MendAll(view, view.Behind(noun), plural: true);

    private static string WithoutShared(string article, string form) =>
        form.StartsWith(article, StringComparison.Ordinal) ? form[article.Length..] : form;

    private static int PhraseStart(SentenceView view, int noun)
    {
        int start = noun;
        while (start > 0 && IsAttribute(view, start - 1))
        {
            start--;
        }

        return start > 0 && view.IsDeterminer(start - 1) ? start - 1 : start;
    }

    // „A, B und C“: behind the last member the „und“ moves on; anywhere else a comma is enough.
    private Insertion JoinSeries(SentenceView view, Series series, int member, bool after, NewWords words, string? given = null)
    {
        TextSpan beside = series.Members[member];
        bool articles = series.Members.Skip(1).All(each => view.IsDeterminer(view.At(each.Start))) || SeriesForm.IsWithArticles(view, series, words.Text);
        string form = given ?? SeriesForm.Of(view, series, words.Text, articles) ?? _sibling.Of(view, beside, words.Text, articles);
        bool last = member == series.Members.Count - 1;
        if (!after)
        {
            bool behindJoint = last && series.Joint >= 0;
            return behindJoint
                ? new Insertion([new TextEdit(new TextSpan(view.End(series.Joint - 1), 0), ", " + form)], Sure)
                : new Insertion([new TextEdit(new TextSpan(beside.Start, 0), form + ", ")], Sure);
        }

        return last && series.Joint >= 0
            ? JoinLast(view, series, words, form)
            : new Insertion([new TextEdit(new TextSpan(beside.Start + beside.Length, 0), ", " + form)], Sure);
    }

    private static Insertion JoinLast(SentenceView view, Series series, NewWords words, string form)
    {
        int end = series.Members[^1].Start + series.Members[^1].Length;
        int from = view.End(series.Joint - 1);
        TextSpan joint = new(from, view.End(series.Joint) - from);
        string written = words.Joint.Length == 0 ? view.Form(series.Joint) : words.Joint;
        bool several = SeriesFinder.All(new SentenceView(words.Text)).Count > 0;
        string link = several ? ", " : $" {written} ";
        return Shortened(view, series, form) is { } head && !several
            ? new Insertion([new TextEdit(joint, ","), new TextEdit(head.Word, head.Shortened), new TextEdit(new TextSpan(end, 0), link + head.New)], Sure)
            : new Insertion([new TextEdit(joint, ","), new TextEdit(new TextSpan(end, 0), link + form)], Sure);
    }

    // „Segel- und Rudersports“ + „Kanusport“: „Segel-, Ruder- und Kanusports“.
    private static (TextSpan Word, string Shortened, string New)? Shortened(SentenceView view, Series series, string words)
    {
        int last = view.Behind(series.Members[^1]) - 1;
        IReadOnlyList<CompoundPart> old = CompoundSplitter.Split(view.Form(last));
        IReadOnlyList<CompoundPart> now = CompoundSplitter.Split(words);
        bool shared = view.Form(view.Behind(series.Members[^2]) - 1).EndsWith('-') && old.Count > 1 && now.Count > 1
            && string.Equals(old[^1].Lemma, now[^1].Lemma, StringComparison.OrdinalIgnoreCase);
        return shared
            ? (view.Tokens[last].Span, view.Form(last)[..^old[^1].Surface.Length] + "-", words[..^now[^1].Surface.Length] + old[^1].Surface)
            : view.Form(view.Behind(series.Members[^2]) - 1).EndsWith('-') && SharedNoun(view.Form(last), words) is { } length
            ? (view.Tokens[last].Span, view.Form(last)[..^length] + "-", words) : null;
    }

    // „Ergotherapie“ and „Musiktherapie“: the first part of one is no word, but what they end in is, and the draft has it shared already.
    private static int? SharedNoun(string one, string other)
    {
        int length = 0;
        while (length < Math.Min(one.Length, other.Length) - 1 && one[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        return length >= ShortestNoun && Nouns.Contains(Language.Morphology.Letters.Capital(one[^length..])) ? length : null;
    }

    private static int IndexOf(Series series, TextSpan span)
    {
        int index = 0;
        while (index < series.Members.Count - 1 && series.Members[index + 1].Start <= span.Start)
        {
            index++;
        }

        return index;
    }
}
