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

    private const int LookRemarks = 60;

    // Rows without a larger weight change no reading of fifty subjects, each fifth left out.
    private const float LeastWeight = 0.2f;

    // Nor do smaller weights in the rows that are left.
    private const float Smallest = 0.04f;

    // How often a remark is looked at in a pass that must be read right: one of a whole event, by which the program is shown, or a
    // case of the specification. They are few beside the others, and with each looked at four times some 2 in 100 of them are misread.
    private const int SureTimes = 12;

    // Names of the texts that hold cases of the specification.
    private const string Cases = "regeln-";

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
        Forgetting forgetting = new(options.Forgotten);
        for (int pass = 0; pass < options.Passes; pass++)
        {
            double part = 1 - ((1 - LastStep) * pass / options.Passes);
            spans.Slow(part);
            wholes.Slow(part);
            foreach (Lesson lesson in lessons)
            {
                for (int time = 0; time < lesson.Times; time++)
                {
                    LessonStep.Take(lesson, spans, wholes, forgetting);
                }
            }

            // What is forgotten by chance leaves less of a trace in the mean of the later passes.
            if (2 * pass >= options.Passes)
            {
                spans.Remember();
                wholes.Remember();
            }
        }

        // The table is asked for all features: each counts for the part of the times that it was seen.
        float seen = (float)(1 - options.Forgotten);
        return new ReaderTables(look, spans.ToTable(LeastWeight, seen, Smallest), wholes.ToTable(LeastWeight, seen, Smallest));
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
                    ? new Lesson(sketch, text.Statements[at].Changes, TimesOf(text)) : null);
                lessons.AddRange(read.OfType<Lesson>());
            }
        }

        return lessons;
    }

    private static int TimesOf(LabelledText text) =>
        text.Definition.Rounds.Count > 0 || text.Name.StartsWith(Cases, StringComparison.Ordinal) ? SureTimes : 1;

    private ParallelOptions Parallelism => new() { MaxDegreeOfParallelism = options.Workers ?? -1 };

    private void Each<T>(IEnumerable<T> items, Action<T> work) => Parallel.ForEach(items, Parallelism, work);

    private WeightTable LearnLook(List<Lesson> lessons)
    {
        Weights weights = new(FrequentFeatures.Of(lessons.Select(SpanFeatures), LookRemarks), Role.Count, options.Rate, options.Shrinkage);
        TakeSpans(lessons, weights);
        for (int pass = 0; pass < LookPasses; pass++)
        {
            foreach (Lesson lesson in lessons)
            {
                LessonStep.Look(lesson, weights);
            }
        }

        return weights.ToTable(LeastWeight, 1, Smallest);
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
        Weights spans = new(FrequentFeatures.Of(lessons.Select(SpanFeatures), options.FewestRemarks), Role.Count, options.Rate, options.Shrinkage);
        TakeSpans(lessons, spans);
        uint[][][] features = new uint[lessons.Count][][];
        Each(Enumerable.Range(0, lessons.Count), at => features[at] = WholeFeatures(lessons[at]));
        Weights wholes = new(FrequentFeatures.Of(features.Select(lesson => lesson.SelectMany(items => items)), options.FewestRemarks),
            ReaderTables.Columns, options.Rate, options.Shrinkage);
        Each(Enumerable.Range(0, lessons.Count), at => lessons[at].TakeWholes(Array.ConvertAll(features[at], items => wholes.RowsOf(items))));
        return (spans, wholes);
    }

    private static IEnumerable<uint> SpanFeatures(Lesson lesson) =>
        Enumerable.Range(0, lesson.Spans.Length).SelectMany(span => lesson.Lookout.FeaturesOf(span).ToArray());

    // Those of the statement first, then those of each reading and of each place.
    private static uint[][] WholeFeatures(Lesson lesson)
    {
        FeatureBag bag = new();
        CandidateFeatures reader = new(lesson.Lookout.Sketch, lesson.Lookout.Spans, bag);
        reader.ReadStatement();
        List<uint[]> features = [bag.Items.ToArray()];
        foreach (Candidate candidate in lesson.Candidates)
        {
            bag.Clear();
            reader.ReadWithWords(candidate);
            features.Add(bag.Items.ToArray());
        }

        features.AddRange(lesson.Anchors.SelectMany(anchor => anchor.Features(reader, bag)));
        return [.. features];
    }
}
