using System.Numerics;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Reads the features of a whole reading: how old and new words stand to each other, what the statement is like, what frames say.</summary>
internal sealed class CandidateFeatures(Sketch sketch, List<WordSpan> spans, FeatureBag bag)
{
    private const int MostBetween = 6;

    /// <summary>All features of a reading: those of the statement, which all its readings share, the host's words, and its own.</summary>
    public void Read(Candidate candidate)
    {
        ReadStatement();
        ReadWithWords(candidate);
    }

    /// <summary>All features of a reading but those of the statement.</summary>
    public void ReadWithWords(Candidate candidate)
    {
        foreach (int word in WordsOf(candidate))
        {
            ReadWord(word);
        }

        ReadOwn(candidate);
        if (candidate is { Old: >= 0, New: >= 0 })
        {
            ReadShared(PairView.Of(spans[candidate.Old], spans[candidate.New]));
        }
    }

    private void ReadShared(in PairView pair)
    {
        ReadBegin(pair);
        ReadEnd(pair, true);
        ReadEnd(pair, false);
        ReadBetween(pair);
    }

    /// <summary>The features of a reading that it shares with no other.</summary>
    public void ReadOwn(Candidate candidate)
    {
        WordSpan? old = candidate.Old < 0 ? null : spans[candidate.Old];
        WordSpan? fresh = candidate.New < 0 ? null : spans[candidate.New];
        ReadFrames(candidate.Operation, old, fresh);
        if (old is { } from && fresh is { } to)
        {
            ReadPair(PairView.Of(from, to));
            ReadForms(from, to);
            ReadNearness(from, to);
        }
    }

    /// <summary>The features of a place that a change may have.</summary>
    /// <param name="place">The place.</param>
    /// <param name="change">The change.</param>
    /// <param name="named">The place that the clause names; null where it names none.</param>
    public void ReadPlace(AnchorOption place, Candidate change, Place? named)
    {
        WordSpan words = spans[place.Span];
        WordSpan changed = spans[change.New >= 0 ? change.New : change.Old];
        PairView pair = PairView.Of(words, changed);
        ReadShared(pair);
        ReadPair(pair);
        uint alike = named is not { } seen ? 0u : seen.Words != words.Words ? 1u : seen.Relation == place.Relation ? 2u : 3u;
        bag.Add(CandidateTrait.Anchor, (uint)change.Operation);
        bag.Add(CandidateTrait.Anchor, 100 + alike);
        bag.Add(CandidateTrait.Anchor, 200 + alike, (uint)change.Operation);
    }

    /// <summary>What is the same for all readings of the statement.</summary>
    public void ReadStatement()
    {
        bag.Add(CandidateTrait.Bias, 0);
        uint quotes = (uint)Math.Min(3, sketch.Quotes.Count);
        uint size = (uint)Math.Min(6, BitOperations.Log2((uint)sketch.Pieces.Count));
        bag.Add(CandidateTrait.Statement, quotes, size);
        bag.Add(CandidateTrait.Statement, 100 + quotes, (uint)Math.Min(4, sketch.Clauses.Count));
        bag.AddEach(CandidateTrait.StatementSense, sketch.All & Sketch.Operators);
        bag.Add(CandidateTrait.Opening, sketch.Pieces[0].Key);
        bag.Add(CandidateTrait.Opening, Hash.Of((ulong)sketch.Pieces[0].Sense), 1);
        bag.Add(CandidateTrait.Question, (uint)sketch.Pieces[^1].Kind, (sketch.All & Sense.Negation) != Sense.None ? 1u : 0);
        bag.Add(CandidateTrait.Context, sketch.Context);
        bag.Add(CandidateTrait.Mood, sketch.Mood);
        bag.AddEach(CandidateTrait.Moods, (Sense)sketch.Mood);
    }

    /// <summary>How many of the host's words count.</summary>
    public const int MostWords = 24;

    private readonly List<int> _beside = [];

    /// <summary>The places of the host's own words.</summary>
    public List<int> Words { get; } = [.. Enumerable.Range(0, sketch.Pieces.Count).Where(sketch.Says)];

    /// <summary>The places of the words that the host says besides those of a reading: the first ones.</summary>
    public List<int> WordsOf(Candidate candidate)
    {
        _beside.Clear();
        for (int word = 0; word < Words.Count && _beside.Count < MostWords; word++)
        {
            if (!Names(candidate, Words[word]))
            {
                _beside.Add(Words[word]);
            }
        }

        return _beside;
    }

    /// <summary>Whether a piece is among the words of a reading.</summary>
    public bool Names(Candidate candidate, int at) => Holds(candidate.Old, at) || Holds(candidate.New, at);

    private bool Holds(int span, int at) => span >= 0 && spans[span].First <= at && spans[span].Last >= at;

    /// <summary>The feature of a word of the host.</summary>
    public void ReadWord(int at) => bag.Add(CandidateTrait.Word, sketch.Pieces[at].Stem);

    private void ReadFrames(ChangeOperation operation, WordSpan? old, WordSpan? fresh)
    {
        bool exact = false;
        foreach (FrameReading frame in sketch.Frames)
        {
            exact |= ReadFrame(frame, operation, old, fresh);
        }

        bag.Add(CandidateTrait.FrameNone, (sketch.Frames.Count > 0 ? 1u : 0) + (exact ? 2u : 0), sketch.Context);
    }

    private bool ReadFrame(FrameReading frame, ChangeOperation operation, WordSpan? old, WordSpan? fresh)
    {
        bool sameOld = Same(frame.Old, old);
        bool sameNew = Same(frame.New, fresh);
        uint stance = (uint)frame.Finding.Stance;
        if (operation == frame.Finding.Operation && sameOld && sameNew)
        {
            bag.Add(CandidateTrait.FrameTaken, frame.Rule, stance);
            bag.Add(CandidateTrait.FrameConfidence, SpanFeatures.ConfidenceOf(frame), stance);
            bag.Add(CandidateTrait.FrameMood, SpanFeatures.ConfidenceOf(frame), sketch.Mood);
            bag.Add(CandidateTrait.FrameConfidence, 100 + SpanFeatures.ConfidenceOf(frame), sketch.Context);
            return true;
        }

        if (operation == frame.Finding.Operation)
        {
            bag.Add(CandidateTrait.FrameSame, Bits(sameOld, sameNew, Touches(frame.Old, old), Touches(frame.New, fresh)), SpanFeatures.ConfidenceOf(frame));
        }
        else
        {
            bag.Add(CandidateTrait.FrameRival, Bits(sameOld, Touches(frame.Old, old ?? fresh)) + (stance * 8), (uint)frame.Finding.Operation);
        }

        return false;
    }

    // A number for what is true of several things.
    private static uint Bits(params ReadOnlySpan<bool> facts)
    {
        uint bits = 0;
        for (int at = 0; at < facts.Length; at++)
        {
            bits |= facts[at] ? 1u << at : 0;
        }

        return bits;
    }

    private static bool Same(WordSpan? one, WordSpan? other) =>
        (one is null && other is null) || (one is { } left && other is { } right && left.First == right.First && left.Last == right.Last);

    private static bool Touches(WordSpan? one, WordSpan? other) => one is { } left && other is { } right && left.Overlaps(right);

    private void ReadPair(in PairView pair)
    {
        (WordSpan old, WordSpan fresh, uint order) = (pair.Old, pair.New, pair.Order);
        (WordSpan first, WordSpan second) = (pair.First, pair.Second);
        uint state = (sketch.StateOf(old) * 512) + (sketch.StateOf(fresh) * 64) + (sketch.QuoteOf(old) * 16) + (sketch.QuoteOf(fresh) * 4);
        bag.Add(CandidateTrait.Order, order, (uint)Math.Min(6, BitOperations.Log2((uint)Math.Max(1, second.First - first.Last))));
        bag.Add(CandidateTrait.State, state);
        bag.Add(CandidateTrait.State, state + order, 1);
        ref readonly Piece leftOld = ref sketch.At(old.First - 1);
        ref readonly Piece leftNew = ref sketch.At(fresh.First - 1);
        bag.Add(CandidateTrait.Lefts, Hash.Join(leftOld.Key, leftNew.Key), order);
        bag.Add(CandidateTrait.LeftSenses, Hash.Join(leftOld.SenseHash, leftNew.SenseHash), order);
        bag.Add(CandidateTrait.Outer, Hash.Join(sketch.At(first.First - 1).Key, sketch.At(second.Last + 1).Key), order);
        ref readonly Piece rightOld = ref sketch.At(old.Last + 1);
        ref readonly Piece rightNew = ref sketch.At(fresh.Last + 1);
        bag.Add(CandidateTrait.Parallel, Bits(leftOld.Key == leftNew.Key, rightOld.Key == rightNew.Key, leftOld.Sense == leftNew.Sense, rightOld.Sense == rightNew.Sense), order);
        bag.Add(CandidateTrait.Behind, Hash.Join(rightOld.SenseHash, rightNew.SenseHash), 2 + order);
        int clauses = sketch.Pieces[second.First].Clause - sketch.Pieces[first.Last].Clause;
        bag.Add(CandidateTrait.Clauses, (uint)Math.Min(3, Math.Abs(clauses)), order);
    }

    /// <summary>What pairs share that begin with the same piece and have the same order.</summary>
    public void ReadBegin(in PairView pair)
    {
        bag.Add(CandidateTrait.LeftOfFirst, sketch.At(pair.First.First - 1).Key, pair.Order);
        bag.AddEach(CandidateTrait.OuterSense, sketch.Left[pair.First.First] & Sketch.Operators, pair.Order);
    }

    /// <summary>What pairs share whose old (or new) words end with the same piece and that have the same order.</summary>
    public void ReadEnd(in PairView pair, bool old)
    {
        int last = old ? pair.Old.Last : pair.New.Last;
        uint behind = sketch.At(last + 1).Key;
        bag.Add(CandidateTrait.Behind, old ? Hash.Join(behind, 77) : behind, pair.Order);
        if (old == (pair.Order == 0))
        {
            bag.Add(CandidateTrait.RightOfLast, behind, pair.Order);
            bag.AddEach(CandidateTrait.OuterSense, sketch.Right[last] & Sketch.Operators, 2 + pair.Order);
        }
    }

    /// <summary>What pairs share that have the same pieces between and the same order.</summary>
    public void ReadBetween(in PairView pair)
    {
        (int from, int to, uint order) = (pair.First.Last + 1, pair.Second.First, pair.Order);
        (uint keys, uint senses, Sense all, uint marks) = (order, order, Sense.None, order);
        for (int at = from; at < to; at++)
        {
            ref readonly Piece piece = ref sketch.Pieces[at];
            all |= piece.Sense;
            if (to - from <= MostBetween)
            {
                bag.Add(CandidateTrait.Between, piece.Key, order);
                keys = Hash.Join(keys, piece.Key);
                senses = Hash.Join(senses, piece.Act);
            }

            marks = piece.IsWord ? marks : Hash.Join(marks, (uint)piece.Kind);
        }

        bag.AddEach(CandidateTrait.BetweenSense, all & ~Sense.Draft, order);
        bag.Add(CandidateTrait.MarksBetween, marks);
        if (to - from <= MostBetween)
        {
            bag.Add(CandidateTrait.BetweenAll, keys);
            bag.Add(CandidateTrait.BetweenSenses, senses);
        }
    }

    private void ReadForms(WordSpan old, WordSpan fresh)
    {
        ref readonly Piece firstOld = ref sketch.Pieces[old.First];
        ref readonly Piece lastOld = ref sketch.Pieces[old.Last];
        ref readonly Piece firstNew = ref sketch.Pieces[fresh.First];
        ref readonly Piece lastNew = ref sketch.Pieces[fresh.Last];
        bag.Add(CandidateTrait.Forms, Hash.Join(lastOld.Form, lastNew.Form));
        bag.Add(CandidateTrait.Forms, Hash.Join(firstOld.Form, firstNew.Form), 1);
        bag.Add(CandidateTrait.Shape, Hash.Join(Hash.Join(firstOld.Form, lastOld.Form), Hash.Join(firstNew.Form, lastNew.Form)));
        uint ending = Bits(SameEnd(lastOld, lastNew, 2), SameEnd(firstOld, firstNew, 2), SameEnd(lastOld, lastNew, 1));
        bag.Add(CandidateTrait.Ending, ending, lastNew.Form);
        (uint lengthOld, uint lengthNew) = (sketch.LengthOf(old), sketch.LengthOf(fresh));
        bag.Add(CandidateTrait.Lengths, (lengthOld * 16) + lengthNew);
        (int shared, int words) = Shared(old, fresh);
        uint alike = Bits(lastOld.Stem == lastNew.Stem, firstOld.Stem == firstNew.Stem, shared > 0, shared == words);
        bag.Add(CandidateTrait.Alike, alike);
        bag.Add(CandidateTrait.Alike, alike + 100, (lengthOld * 16) + lengthNew);
    }

    // Who gives words for others stays near them: „Pflicht“ and „Verantwortung“.
    private void ReadNearness(WordSpan old, WordSpan fresh)
    {
        uint near = sketch.Meanings.Nearness(old, fresh);
        uint order = old.First < fresh.First ? 1u : 0;
        int gap = (order == 1 ? fresh.First : old.First) - (order == 1 ? old.Last : fresh.Last);
        bag.Add(CandidateTrait.Nearness, near);
        bag.Add(CandidateTrait.Nearness, near, 1 + (sketch.StateOf(old) * 16) + sketch.StateOf(fresh));
        bag.Add(CandidateTrait.Nearness, near, 1000 + (uint)Math.Min(6, gap) + (order * 10));
    }

    private bool SameEnd(in Piece one, in Piece other, int letters) =>
        one.Span.Length > letters && other.Span.Length > letters
        && sketch.Text.AsSpan(one.End - letters, letters).Equals(sketch.Text.AsSpan(other.End - letters, letters), StringComparison.OrdinalIgnoreCase);

    // How many of the old words come again among the new ones.
    private (int Shared, int Words) Shared(WordSpan old, WordSpan fresh)
    {
        (int shared, int words) = (0, 0);
        for (int at = old.First; at <= old.Last && at < old.First + 12; at++)
        {
            if (!sketch.Pieces[at].IsWord)
            {
                continue;
            }

            words++;
            for (int other = fresh.First; other <= fresh.Last && other < fresh.First + 12; other++)
            {
                if (sketch.Pieces[other].Stem == sketch.Pieces[at].Stem)
                {
                    shared++;
                    break;
                }
            }
        }

        return (shared, words);
    }
}
