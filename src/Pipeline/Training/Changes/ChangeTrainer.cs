using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Learned;

namespace DialogueMining.Pipeline.Training.Changes;

/// <summary>
/// Learns to read wording changes from remarks whose changes are known: first which spans are worth a look, then a log-linear
/// model in which each right reading competes with those that use the same words, and with none.
/// </summary>
/// <param name="options">How.</param>
public sealed class ChangeTrainer(ChangeTrainingOptions options)
{
    // The first look needs to be coarse only: three passes and the more frequent features find as many right readings as more.
    private const int LookPasses = 3;

    private const int LookRemarks = 20;

    // Rows without a larger weight change no reading of fifty subjects, each fifth left out.
    private const float LeastWeight = 0.15f;

    // What is left of the first step in the last pass.
    private const double LastStep = 0.1;

    /// <summary>Learns the table.</summary>
    /// <param name="texts">The texts with their remarks. Each remark is read with its drafts and without.</param>
    /// <returns>The bytes of the table.</returns>
    public byte[] Train(IReadOnlyList<LabelledText> texts) => Learn(texts).Write();

    /// <summary>Learns the table.</summary>
    internal ReaderTables Learn(IReadOnlyList<LabelledText> texts)
    {
        List<Lesson> lessons = Read(texts);
        WeightTable look = LearnLook(lessons);
        Each(lessons, lesson => lesson.TakeCandidates(look));
        (Weights spans, Weights wholes) = Prepare(lessons);
        for (int pass = 0; pass < options.Passes; pass++)
        {
            double part = 1 - ((1 - LastStep) * pass / options.Passes);
            spans.Slow(part);
            wholes.Slow(part);
            foreach (Lesson lesson in lessons)
            {
                LessonStep.Take(lesson, spans, wholes);
            }
        }

        return new ReaderTables(look, spans.ToTable(LeastWeight), wholes.ToTable(LeastWeight));
    }

    private List<Lesson> Read(IReadOnlyList<LabelledText> texts)
    {
        List<Lesson> lessons = [];
        foreach (LabelledText text in texts)
        {
            foreach (MentionReader reader in (MentionReader[])[
                new(text.Definition, new DraftIndex(text.Definition)), new(null, new DraftIndex(null), true)])
            {
                Lesson?[] read = new Lesson[text.Statements.Count];
                Parallel.For(0, read.Length, Parallelism, at => read[at] = reader.Sketch(text.Statements[at].Statement) is { } sketch
                    ? new Lesson(sketch, text.Statements[at].Changes) : null);
                lessons.AddRange(read.OfType<Lesson>());
            }
        }

        return lessons;
    }

    private ParallelOptions Parallelism => new() { MaxDegreeOfParallelism = options.Workers ?? -1 };

    private void Each(List<Lesson> lessons, Action<Lesson> work) => Parallel.For(0, lessons.Count, Parallelism, at => work(lessons[at]));

    private WeightTable LearnLook(List<Lesson> lessons)
    {
        Weights weights = new(Frequent(lessons.Select(SpanFeatures), LookRemarks), Role.Count, options.Rate, options.Shrinkage);
        TakeSpans(lessons, weights);
        for (int pass = 0; pass < LookPasses; pass++)
        {
            foreach (Lesson lesson in lessons)
            {
                LessonStep.Look(lesson, weights);
            }
        }

        return weights.ToTable(LeastWeight);
    }

    private void TakeSpans(List<Lesson> lessons, Weights weights) => Each(lessons, lesson =>
    {
        for (int span = 0; span < lesson.Spans.Length; span++)
        {
            lesson.Spans[span] = weights.RowsOf(lesson.Lookout.FeaturesOf(span));
        }
    });

    private (Weights Spans, Weights Wholes) Prepare(List<Lesson> lessons)
    {
        Weights spans = new(Frequent(lessons.Select(SpanFeatures), options.FewestRemarks), Role.Count, options.Rate, options.Shrinkage);
        TakeSpans(lessons, spans);
        uint[][][] features = new uint[lessons.Count][][];
        Parallel.For(0, lessons.Count, Parallelism, at => features[at] = WholeFeatures(lessons[at]));
        Weights wholes = new(Frequent(features.Select(lesson => lesson.SelectMany(items => items)), options.FewestRemarks),
            ReaderTables.Operations + 1, options.Rate, options.Shrinkage);
        Parallel.For(0, lessons.Count, Parallelism, at =>
        {
            for (int candidate = 0; candidate < features[at].Length; candidate++)
            {
                lessons[at].Wholes[candidate] = wholes.RowsOf(features[at][candidate]);
            }
        });
        return (spans, wholes);
    }

    private static IEnumerable<uint> SpanFeatures(Lesson lesson) =>
        Enumerable.Range(0, lesson.Spans.Length).SelectMany(span => lesson.Lookout.FeaturesOf(span).ToArray());

    private static uint[][] WholeFeatures(Lesson lesson)
    {
        FeatureBag bag = new();
        CandidateFeatures reader = new(lesson.Lookout.Sketch, lesson.Lookout.Spans, bag);
        return [.. lesson.Candidates.Select(candidate =>
        {
            bag.Clear();
            reader.Read(candidate);
            return bag.Items.ToArray();
        })];
    }

    // Features that enough remarks have, in the order of their numbers.
    private static uint[] Frequent(IEnumerable<IEnumerable<uint>> remarks, int fewest)
    {
        Dictionary<uint, int> counts = [];
        foreach (IEnumerable<uint> remark in remarks)
        {
            foreach (uint feature in remark.Distinct())
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }

        return [.. counts.Where(entry => entry.Value >= fewest).Select(entry => entry.Key).Order()];
    }
}
