using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Finds the enumeration that words are a member of. German marks it by commas and one „und“: from the words outwards,
/// each stretch up to the next comma or „und“ counts as a member as long as it is short and of the same shape.
/// </summary>
internal static class SeriesFinder
{
    // Longer stretches are clauses, not members („die Achtung der Rechte aller Menschen“ has five words).
    private const int LongestMember = 7;

    private static readonly HashSet<string> ClauseOpeners = new(StringComparer.OrdinalIgnoreCase)
    {
        "dass", "daß", "weil", "wenn", "ob", "damit", "indem", "sodass", "obwohl", "während", "bevor", "nachdem", "um", "als",
        "wie", "wo", "wer", "was", "denen", "dessen", "deren", "welche", "welcher", "welches", "aber", "sondern", "doch", "denn",
        "soweit", "sofern", "falls", "sobald", "solange", "seitdem", "wobei", "wodurch", "womit", "ehe", "sooft", "insofern", "zumal", "obgleich", "wenngleich",
    };

    /// <summary>The series that the words belong to; null when they stand alone.</summary>
    public static Series? Around(SentenceView view, TextSpan words)
    {
        int first = view.At(words.Start);
        int last = view.Behind(words) - 1;
        if (last < first)
        {
            return null;
        }

        MemberShape shape = ShapeOf(view, first, last);
        int start = MemberStart(view, first, shape);
        int end = MemberEnd(view, last, shape);
        List<(int First, int Last)> members = [(start, end)];
        int joint = AddRight(view, members, shape);
        joint = AddLeft(view, members, shape, joint);
        bool listed = members.Count > 1 && (joint >= 0 || shape == MemberShape.Word);
        return listed
            ? new Series([.. members.Select(member => Span(view, member.First, member.Last))], joint, shape)
            : null;
    }

    /// <summary>All series of a sentence that end in „und“ or the like, in order.</summary>
    public static IReadOnlyList<Series> All(SentenceView view)
    {
        List<Series> all = [];
        for (int index = 1; index + 1 < view.Tokens.Count; index++)
        {
            if (view.IsJoint(index) && Around(view, LastMember(view, index)) is { } series && series.Joint == index)
            {
                all.Add(series);
            }
        }

        return all;
    }

    // Up to the noun behind the joint, or the one word where none follows its article or adjective.
    private static TextSpan LastMember(SentenceView view, int joint)
    {
        int last = joint + 1;
        while (BelongsToNoun(view, last) && (view.IsNoun(last + 1) || BelongsToNoun(view, last + 1)) && view.IsDeterminer(joint + 1))
        {
            last++;
        }

        return Span(view, joint + 1, last);
    }

    /// <summary>What a stretch of tokens is.</summary>
    public static MemberShape ShapeOf(SentenceView view, int first, int last)
    {
        if (last - first >= LongestMember || ClauseOpeners.Contains(view.Form(first)))
        {
            return MemberShape.Clause;
        }

        for (int index = first; index <= last; index++)
        {
            if (view.IsNoun(index))
            {
                return MemberShape.Noun;
            }
        }

        return last - first < 2 ? MemberShape.Word : MemberShape.Clause;
    }

    private static TextSpan Span(SentenceView view, int first, int last) =>
        new(view.Start(first), view.End(last) - view.Start(first));

    // A noun takes its article and adjectives along; an adjective stands for itself.
    private static int MemberStart(SentenceView view, int first, MemberShape shape)
    {
        int start = first;
        while (shape == MemberShape.Noun && start > 0 && first - start < 3 && !view.IsDeterminer(start)
            && BelongsToNoun(view, start - 1))
        {
            start--;
        }

        // „bieten Sport“: what only looks like an adjective does not follow an article, a comma or „und“.
        bool bounded = start == 0 || view.IsDeterminer(start) || view.IsSeparator(start - 1);
        return bounded ? start : first;
    }

    private static bool BelongsToNoun(SentenceView view, int index) =>
        view.IsDeterminer(index) || view.IsInflectedAdjective(index);

    // A noun takes its genitive along („die Achtung der Menschenrechte“), up to the next comma or joint.
    private static int MemberEnd(SentenceView view, int last, MemberShape shape)
    {
        if (shape != MemberShape.Noun || view.IsSeparator(last + 1))
        {
            return last;
        }

        int end = last;
        while (end + 1 < view.Tokens.Count && end - last < 4 && IsNominal(view, end + 1))
        {
            end++;
        }

        return view.IsSeparator(end + 1) ? end : last;
    }

    private static bool IsNominal(SentenceView view, int index) =>
        view.IsDeterminer(index) || view.IsNoun(index) || (view.IsInflectedAdjective(index) && view.IsNoun(index + 1));

    private static int AddRight(SentenceView view, List<(int First, int Last)> members, MemberShape shape)
    {
        int at = members[^1].Last + 1;
        while (view.IsSeparator(at))
        {
            bool joint = view.IsJoint(at);
            int last = NextMemberEnd(view, at + 1, joint, shape);
            if (last < 0)
            {
                return -1;
            }

            members.Add((at + 1, last));
            if (joint)
            {
                return at;
            }

            at = last + 1;
        }

        return -1;
    }

    // Behind a comma the member ends at the next separator; behind „und“ nothing marks its end, so its head ends it.
    private static int NextMemberEnd(SentenceView view, int first, bool joint, MemberShape shape)
    {
        int last = first;
        while (IsInside(view, last) && last - first < LongestMember)
        {
            if (joint && Closes(view, last, shape))
            {
                return last;
            }

            last++;
        }

        bool closed = view.IsSeparator(last) && last > first && !joint && ShapeOf(view, first, last - 1) == shape;
        return closed ? last - 1 : -1;
    }

    private static bool IsInside(SentenceView view, int index) => view.IsWord(index) && !view.IsSeparator(index);

    private static bool Closes(SentenceView view, int index, MemberShape shape) =>
        shape == MemberShape.Noun ? view.IsNoun(index) : shape == MemberShape.Word && !view.IsNoun(index);

    private static int AddLeft(SentenceView view, List<(int First, int Last)> members, MemberShape shape, int joint)
    {
        int at = members[0].First - 1;
        while (at > 0 && view.IsSeparator(at) && !(view.IsJoint(at) && joint >= 0))
        {
            int first = PreviousMemberStart(view, at - 1, shape, HasVerb(view, members[^1]));
            if (first < 0)
            {
                break;
            }

            joint = view.IsJoint(at) ? at : joint;
            members.Insert(0, (first, at - 1));
            at = first - 1;
        }

        return joint;
    }

    private static int PreviousMemberStart(SentenceView view, int last, MemberShape shape, bool verbs)
    {
        int first = last;
        while (IsInside(view, first) && last - first < LongestMember)
        {
            first--;
        }

        bool bounded = first >= 0 && view.IsSeparator(first);
        if (bounded && last > first && ShapeOf(view, first + 1, last) == shape)
        {
            return first + (IsVerbBefore(view, (first + 1, last), shape) && !verbs ? 2 : 1);
        }

        return HeadStart(view, last, shape);
    }

    // „und [arbeitet] ehrenamtlich, neutral und vertraulich“
    private static bool IsVerbBefore(SentenceView view, (int First, int Last) member, MemberShape shape) =>
        shape == MemberShape.Word && member.First < member.Last && view.IsVerb(member.First);

    private static bool HasVerb(SentenceView view, (int First, int Last) member) =>
        Enumerable.Range(member.First, member.Last - member.First + 1).Any(view.IsVerb);

    // The first member of a series begins after words that are not its own („mit Schulen, Vereinen und …“).
    private static int HeadStart(SentenceView view, int last, MemberShape shape)
    {
        return shape switch
        {
            MemberShape.Word => view.IsWord(last) && !view.IsNoun(last) && !view.IsDeterminer(last) ? last : -1,
            MemberShape.Noun => NounHeadStart(view, last),
            _ => -1,
        };
    }

    private static int NounHeadStart(SentenceView view, int last)
    {
        int noun = last;
        while (last - noun < 4 && !view.IsNoun(noun) && view.IsWord(noun))
        {
            noun--;
        }

        return view.IsNoun(noun) ? MemberStart(view, noun, MemberShape.Noun) : -1;
    }
}
