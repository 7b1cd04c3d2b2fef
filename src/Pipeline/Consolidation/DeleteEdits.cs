using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Takes words out of a sentence with the comma, „und“, quotation marks and space that served only them.</summary>
internal static class DeleteEdits
{
    private const string Openers = "„“\"»«‚‘'(*_[";
    private const string Closers = "“”\"«»‘’')*_]";

    // An article or adjective would lose its noun: what the sentence then says is for people to decide.
    private const double Torn = 0.4;

    /// <summary>The edits; spans count within the sentence.</summary>
    public static Insertion Make(SentenceView view, TextSpan words)
    {
        TextSpan inner = TrimJoints(view, words);
        if (Correlatives.Without(view, inner) is { } pair)
        {
            return new Insertion(pair, 1);
        }

        TextSpan span = TakeMarks(view.Text, inner);
        Series? series = SeriesFinder.Around(view, inner) is { } around && !IsMixed(view, around, inner) ? around : null;
        int member = series is null ? -1 : MemberAt(series, inner);
        if (member < 0)
        {
            return FrontField.Without(view, inner) ?? new Insertion(Mended(view, Alone(view, WithJoint(view, words, span))), IsTorn(view, inner) ? Torn : 1);
        }

        List<TextEdit> edits = FromSeries(view, series!, member, span);
        edits.AddRange(OneLeft(view, series!, member));
        return new Insertion(Mended(view, edits), 1);
    }

    // „Wir grüßen freundlich und helfen schnell“: an adverb and a verb are no series.
    private static bool IsMixed(SentenceView view, Series series, TextSpan words) => series.Shape == MemberShape.Word
        && series.Members.Any(member => IsVerb(view, member) != IsVerb(view, words));

    private static bool IsVerb(SentenceView view, TextSpan word) => view.IsVerb(view.At(word.Start));

    // „Wir sind ein Team [und halten zusammen]“: what is no member of a series takes the joint along that was named with it.
    private static TextSpan WithJoint(SentenceView view, TextSpan words, TextSpan span)
    {
        int first = view.At(words.Start);
        return view.IsJoint(first) ? Union(new TextSpan(view.Start(first), 0), span) : span;
    }

    // „Rat und Verwaltung beraten“ without the second: „Rat berät“.
    private static IEnumerable<TextEdit> OneLeft(SentenceView view, Series series, int member)
    {
        TextSpan left = series.Members[member == 0 ? ^1 : 0];
        bool subject = series is { Members.Count: 2, Shape: MemberShape.Noun } && series.Members[0].Start == view.Start(0);
        int noun = view.Behind(left) - 1;
        return subject && VerbAgreement.IsSingular(Whole(view, noun, view.Behind(series.Members[^1]) - 1) ?? view.Form(noun))
            ? VerbAgreement.MendAll(view, view.Behind(series.Members[1]), plural: false)
            : [];
    }

    // „Schul- und Vereinsfeste“ without the second: „Schulfeste“.
    private static string? Whole(SentenceView view, int suspended, int last) =>
        !view.Form(suspended).EndsWith('-') ? null
        : SuspendedHyphen.Expand(view.Form(suspended), view.Form(last))
            ?? (CompoundSplitter.Split(view.Form(last)) is [_, .., { } head] ? view.Form(suspended).TrimEnd('-') + head.Surface.ToLowerInvariant() : null);

    private static bool IsTorn(SentenceView view, TextSpan words)
    {
        int first = view.At(words.Start);
        int last = view.Behind(words) - 1;
        bool noun = view.IsNoun(last) && (first == last || !(view.IsDeterminer(first) || view.IsPreposition(first)));
        return noun && first > 0 && (view.IsDeterminer(first - 1) || view.IsPreposition(first - 1) || InsertEdits.IsAttribute(view, first - 1));
    }

    // „und gastfreundliche“: the joint goes with the member anyway.
    private static TextSpan TrimJoints(SentenceView view, TextSpan words)
    {
        int first = view.At(words.Start);
        int last = view.Behind(words) - 1;
        while (first < last && view.IsSeparator(first))
        {
            first++;
        }

        while (last > first && view.IsSeparator(last))
        {
            last--;
        }

        return new TextSpan(view.Start(first), view.End(last) - view.Start(first));
    }

    // Marks that hold nothing but the words go with them.
    private static TextSpan TakeMarks(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.Start + span.Length;
        while (start > 0 && end < text.Length && Openers.Contains(text[start - 1], StringComparison.Ordinal)
            && Closers.Contains(text[end], StringComparison.Ordinal))
        {
            start--;
            end++;
        }

        return new TextSpan(start, end - start);
    }

    private static int MemberAt(Series series, TextSpan words)
    {
        for (int index = 0; index < series.Members.Count; index++)
        {
            if (DraftText.Contains(series.Members[index], words) || DraftText.Contains(words, series.Members[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private static List<TextEdit> FromSeries(SentenceView view, Series series, int member, TextSpan span)
    {
        TextSpan whole = Union(series.Members[member], span);
        bool last = member == series.Members.Count - 1;
        List<TextEdit> edits = [];
        if (!last)
        {
            int next = series.Members[member + 1].Start;
            bool beforeJoint = series.Joint >= 0 && member == series.Members.Count - 2;
            int start = beforeJoint && member > 0 ? CommaBefore(view, whole.Start) : whole.Start;
            int end = beforeJoint && member > 0 ? whole.Start + whole.Length : next;
            return [new TextEdit(new TextSpan(start, end - start), string.Empty)];
        }

        int separator = view.At(whole.Start) - 1;
        int from = view.End(separator - 1);
        edits.Add(new TextEdit(new TextSpan(from, span.Start + span.Length - from), string.Empty));
        if (series.Joint >= 0 && member > 1)
        {
            int comma = view.At(series.Members[member - 1].Start) - 1;
            edits.Insert(0, new TextEdit(view.Tokens[comma].Span, " " + view.Form(series.Joint)));
        }

        int before = view.Behind(series.Members[member - 1]) - 1;
        if (Whole(view, before, view.Behind(series.Members[member]) - 1) is { } word)
        {
            edits.Insert(edits.Count - 1, new TextEdit(view.Tokens[before].Span, word));
        }

        return edits;
    }

    private static TextSpan Union(TextSpan some, TextSpan other)
    {
        int start = Math.Min(some.Start, other.Start);
        int end = Math.Max(some.Start + some.Length, other.Start + other.Length);
        return new TextSpan(start, end - start);
    }

    private static int CommaBefore(SentenceView view, int start) => view.End(view.At(start) - 2);

    private static List<TextEdit> Alone(SentenceView view, TextSpan span)
    {
        string text = view.Text;
        int start = span.Start;
        int end = span.Start + span.Length;
        bool commaBefore = LastVisible(text, start) is { } left && text[left] == ',';
        bool commaBehind = NextVisible(text, end) is { } right && text[right] == ',';
        bool stopBehind = NextVisible(text, end) is not { } stop || text[stop] is '.' or '!' or '?' or ':' or ';' or ',';
        if (commaBefore && (stopBehind || IsNextToLast(view, span)))
        {
            start = LastVisible(text, start)!.Value;
            end = commaBehind ? NextVisible(text, end)!.Value + 1 : end;
        }
        else if (commaBehind && IsFirstOfAttributes(view, span))
        {
            end = view.Start(view.Behind(span) + 1);
            return [new TextEdit(new TextSpan(start, end - start), string.Empty)];
        }

        return [WithSpace(text, start, end)];
    }

    // „Sie singt leise, [tanzt wild] und lacht“: „und“ parts what is left. The comma that closes a clause stays: „alle, die kommen, [tanzt]
    // und lacht“; where the verb comes last, what is struck belongs to the clause („die berührt, [provoziert] und zum Denken anregt“).
    private static bool IsNextToLast(SentenceView view, TextSpan span)
    {
        int joint = view.Behind(span);
        int comma = view.Text.LastIndexOf(',', span.Start);
        int opening = comma <= 0 ? -1 : view.Text.LastIndexOf(',', comma - 1);
        return view.IsJoint(joint) && (opening < 0 || !OpensClause(view, view.At(opening) + 1) || IsVerbLast(view, joint + 1));
    }

    private static bool OpensClause(SentenceView view, int index) =>
        SeriesFinder.ShapeOf(view, index, index) == MemberShape.Clause || view.Tokens[index].Class is WordClass.Pronoun or WordClass.Determiner;

    private static bool IsVerbLast(SentenceView view, int first)
    {
        int last = first;
        while (view.IsWord(last + 1) && !view.IsSeparator(last + 1))
        {
            last++;
        }

        return last > first && view.IsVerb(last);
    }

    // „einem bewährten, modernen Konzept“: the comma parted the two.
    private static bool IsFirstOfAttributes(SentenceView view, TextSpan span)
    {
        int behind = view.Behind(span);
        return view.IsInflectedAdjective(behind - 1) && view.IsComma(behind) && view.IsInflectedAdjective(behind + 1);
    }

    // One of the spaces around the gap goes too; before a mark both.
    private static TextEdit WithSpace(string text, int start, int end)
    {
        bool spaceBefore = start > 0 && char.IsWhiteSpace(text[start - 1]);
        bool spaceBehind = end < text.Length && char.IsWhiteSpace(text[end]);
        bool closing = end >= text.Length || text[end] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '“' or ']' or '*' or '_';
        if (spaceBefore && (spaceBehind || closing))
        {
            start--;
        }
        else if (spaceBehind && start == 0)
        {
            end++;
        }

        return new TextEdit(new TextSpan(start, end - start), string.Empty);
    }

    private static int? LastVisible(string text, int before)
    {
        int at = before - 1;
        while (at >= 0 && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return at < 0 ? null : at;
    }

    private static int? NextVisible(string text, int from)
    {
        int at = from;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at >= text.Length ? null : at;
    }

    // What begins the sentence now takes over the capital.
    private static List<TextEdit> Mended(SentenceView view, List<TextEdit> edits)
    {
        TextEdit first = edits[0];
        int end = first.Span.Start + first.Span.Length;
        bool beginsSentence = first.Span.Start <= view.Start(0) && first.NewText.Length == 0;
        if (!beginsSentence || end >= view.Text.Length || !char.IsUpper(view.Text[view.Start(0)]) || !char.IsLower(view.Text[end]))
        {
            return edits;
        }

        edits[0] = new TextEdit(new TextSpan(first.Span.Start, first.Span.Length + 1), Capital.Upper(view.Text[end..(end + 1)]));
        return edits;
    }
}
