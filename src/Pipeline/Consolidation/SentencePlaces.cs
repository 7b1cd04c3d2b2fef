using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Where in a sentence new words could go when nobody has said where: what an editor is offered.</summary>
internal sealed class SentencePlaces(InsertEdits inserts)
{
    // How good a place looks before the words are compared: a series asks for members, a sentence's end for little.
    private const double InSeries = 0.35;
    private const double BesideAdjective = 0.3;
    private const double AtEnd = 0.2;
    private const double LikenessWeight = 0.2;
    private const double Named = 0.2;

    // Of forty pairs tried by hand, words had a nearness of 0.25 and more to series that they belong to, and below 0.13 to nearly all others.
    private const double Akin = 0.15;
    private const double BothIdeas = 0.1;
    private const double Like = 0.2;

    // Endings of nouns for ideas and qualities: they go together in a series, and not with things and people.
    private static readonly string[] Abstract =
        ["ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "tät", "tion", "tionen", "ismus", "anz", "enz", "nis", "tum", "kultur", "recht", "rechte"];

    /// <summary>Whether the members of a series are of the new words' kind.</summary>
    public static bool IsAlike(Series series, NewWords words) => series.Joint >= 0 && words.Kind switch
    {
        NewWordsKind.Noun => series.Shape == MemberShape.Noun,
        NewWordsKind.Word => series.Shape == MemberShape.Word,
        _ => false,
    };

    /// <summary>The places, with edits that count within the sentence.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="words">The new words.</param>
    /// <param name="named">Whether the notes name the sentence, so that its end is a place too.</param>
    public IEnumerable<Insertion> Of(SentenceView view, NewWords words, bool named)
    {
        double bonus = named ? Named : 0;
        foreach (Insertion insertion in InSeriesOf(view, words, bonus))
        {
            yield return insertion;
        }

        for (int index = 1; words.Kind == NewWordsKind.Word && index + 1 < view.Tokens.Count; index++)
        {
            if (InsertEdits.IsAttribute(view, index))
            {
                yield return Rated(inserts.Beside(view, view.Tokens[index].Span, true, words), view.Tokens[index].Span, BesideAdjective + bonus);
            }
        }

        if (named && words.Kind is not NewWordsKind.Word and not NewWordsKind.Noun && LastWord(view) is { } last)
        {
            yield return Rated(inserts.Beside(view, last, true, words), last, AtEnd + bonus);
        }
    }

    private IEnumerable<Insertion> InSeriesOf(SentenceView view, NewWords words, double bonus) =>
        from series in SeriesFinder.All(view)
        where IsAlike(series, words) && IsOpen(view, series)
        let kinship = words.Kind == NewWordsKind.Noun ? Kinship(view, series, words) : Likeness(view, series, words) * Like
        where words.Kind != NewWordsKind.Noun || kinship >= Akin
        select Rated(inserts.AtEnd(view, series, words), series.Members[^1], InSeries + bonus + (LikenessWeight * Math.Min(1, kinship / Like)));

    // A series that would read „Kinder, Jugendliche und Datenschutz“ is no place, however well its grammar takes the word.
    private static double Kinship(SentenceView view, Series series, NewWords words)
    {
        if (NounIn(words.Text) is not { } noun || SeriesForm.IsOddNumber(view, series, words.Text))
        {
            return -1;
        }

        return series.Members.Average(member => NounIn(view.Text.Substring(member.Start, member.Length)) is { } neighbour
            ? (NounKinship.Of(noun, neighbour) ?? BothIdeas) + (IsAbstract(noun) && IsAbstract(neighbour) ? BothIdeas : 0)
            : 0);
    }

    private static string? NounIn(string words)
    {
        SentenceView view = new(words);
        return Enumerable.Range(0, view.Tokens.Count).Where(index => view.IsNoun(index) || view.Tokens.Count == 1).Select(view.Form).FirstOrDefault();
    }

    private static bool IsOpen(SentenceView view, Series series) => !IsQuoted(view, series) && !IsSuspended(view, series);

    // „welt- und kulturoffene Stadt“ are no nouns to add to.
    private static bool IsSuspended(SentenceView view, Series series) => series.Shape == MemberShape.Noun
        && series.Members.Any(member => view.Text[member.Start + member.Length - 1] == '-');

    // A slogan in quotation marks is no series to add to.
    private static bool IsQuoted(SentenceView view, Series series)
    {
        int start = series.Members[0].Start;
        int end = series.Members[^1].Start + series.Members[^1].Length;
        return start > 0 && view.Text[start - 1] is '„' or '»' or '"' or '‚' && end < view.Text.Length && !char.IsLetterOrDigit(view.Text[end]);
    }

    private static Insertion Rated(Insertion insertion, TextSpan beside, double confidence) =>
        insertion with { Confidence = confidence, Beside = beside };

    /// <summary>How well new words go with their neighbours, from 0 to 1: ideas with ideas, things with things.</summary>
    public static double LikenessOf(IEnumerable<string> neighbours, string words) =>
        neighbours.Select(each => Alike(each, words) ? 1.0 : 0).DefaultIfEmpty(0).Average();

    /// <summary>The same for the members of a series.</summary>
    public static double Likeness(SentenceView view, Series series, NewWords words) =>
        LikenessOf(series.Members.Select(member => view.Text.Substring(member.Start, member.Length)), words.Text);

    private static bool Alike(string member, string words) => IsAbstract(member) == IsAbstract(words);

    private static bool IsAbstract(string words) =>
        Array.Exists(Abstract, ending => words.TrimEnd('.', ',').EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static TextSpan? LastWord(SentenceView view)
    {
        int last = view.Tokens.Count - 1;
        while (last >= 0 && !view.IsWord(last))
        {
            last--;
        }

        return last < 0 ? null : view.Tokens[last].Span;
    }
}
