using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// A single noun as it reads as a further member of a series: in the case that all members share („des Hauses, der Anlage“
/// + „Steg“: „des Stegs“), in the number that the notes give it, with an article of its own where the members have theirs.
/// </summary>
internal static class SeriesForm
{
    /// <summary>The noun, with its article; null where the series or the noun leaves the form open.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="series">The series.</param>
    /// <param name="noun">The new noun alone.</param>
    /// <param name="articles">Whether each member has an article.</param>
    public static string? Of(SentenceView view, Series series, string noun, bool articles)
    {
        PhraseText text = new(view.Text);
        List<NounPhrase> members = Phrases(view, text, series);
        NounReading? own = Own(noun);
        if (own is null || members.Count < series.Members.Count || members.Skip(1).Any(member => member.Preposition is not null))
        {
            return null;
        }

        bool counted = own.Class.IsCountable && !own.Class.IsAdjectival && IsSingular(own) && members.TrueForAll(MayBePlural);
        return counted || Shared(text, members) is not { } grammaticalCase ? null : Written(own, grammaticalCase, articles ? members.FindLast(HasArticle) : null);
    }

    /// <summary>Whether a noun that has no plural would stand among plurals („Kinder, Jugendliche und Datenschutz“).</summary>
    public static bool IsOddNumber(SentenceView view, Series series, string noun)
    {
        List<NounPhrase> members = Phrases(view, new PhraseText(view.Text), series);
        return members.Count > 0 && members.TrueForAll(MayBePlural) && Own(noun) is { } own && !own.Cells.Meets(CellSet.Plural);
    }

    /// <summary>Whether a noun is one of a kind that has its article there: „Ärzten, Pflegern und der Seelsorge“ + „Sozialdienst“.</summary>
    public static bool IsWithArticles(SentenceView view, Series series, string noun)
    {
        List<NounPhrase> single = Phrases(view, new PhraseText(view.Text), series).FindAll(member => !MayBePlural(member));
        return single.Count > 0 && single.TrueForAll(HasArticle) && Own(noun) is { } own && IsSingular(own);
    }

    private static bool HasArticle(NounPhrase member) => member.Determiners.Count > 0;

    private static bool MayBePlural(NounPhrase member) => member.Cells.Meets(CellSet.Plural);

    private static bool IsSingular(NounReading reading) => !reading.Cells.Meets(CellSet.Plural & CellSet.Of(GrammaticalCase.Nominative));

    private static NounReading? Own(string noun) => noun.Contains(' ', StringComparison.Ordinal) ? null
        : Nouns.Readings(noun).FirstOrDefault(reading => reading.Source != NounSource.Guess && reading.Cells.Meets(CellSet.Of(GrammaticalCase.Nominative)));

    private static List<NounPhrase> Phrases(SentenceView view, PhraseText text, Series series)
    {
        List<NounPhrase> phrases = [];
        foreach (TextSpan member in series.Members)
        {
            int head = Enumerable.Range(view.At(member.Start), view.Behind(member) - view.At(member.Start)).FirstOrDefault(view.IsNoun, -1);
            if (head >= 0 && text.TokensAt(view.Tokens[head].Span) is { } tokens)
            {
                phrases.Add(NounPhraseReader.Read(text, tokens.First));
            }
        }

        return phrases;
    }

    private static GrammaticalCase? Shared(PhraseText text, List<NounPhrase> members)
    {
        CellSet shared = members.Aggregate(CellSet.All, (cases, member) => cases & CasesOf(member));
        return CaseOrder.Of(text, members[0]).Where(cell => shared.Meets(CellSet.Of(cell.Case))).Select(cell => (GrammaticalCase?)cell.Case).FirstOrDefault();
    }

    private static CellSet CasesOf(NounPhrase member) =>
        member.Cells.Each().Aggregate(CellSet.None, (cases, cell) => cases | CellSet.Of(cell.Case));

    private static string? Written(NounReading own, GrammaticalCase grammaticalCase, NounPhrase? like)
    {
        Cell cell = new(IsSingular(own) ? own.Class.Genus : Genus.Plural, grammaticalCase);
        if (like is null)
        {
            // A genitive must show („die Pflege von Respekt“, and not „die Pflege Respekts“).
            bool hidden = grammaticalCase == GrammaticalCase.Genitive;
            return hidden ? null : NounForms.Form(own.Lemma, own.Class, cell, Declension.Strong);
        }

        string? article = like.Determiners is [.., var use] ? use.Determiner.Form(cell) : null;
        return article is null ? null : article + " " + NounForms.Form(own.Lemma, own.Class, cell, like.Declension);
    }
}
