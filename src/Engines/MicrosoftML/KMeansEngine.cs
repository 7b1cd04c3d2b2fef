using DialogueMining.Pipeline.Themes.Clustering;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace DialogueMining.Engines.MicrosoftML;

/// <summary>k-means of ML.NET as a <see cref="ClusterEngine"/>.</summary>
public static class KMeansEngine
{
    /// <summary>Finds centres: squared Euclidean distance, k-means++, one start.</summary>
    /// <inheritdoc cref="ClusterEngine"/>
    public static float[] Centers(ReadOnlySpan<float> rows, int columns, int clusters, long seed)
    {
        Point[] points = Points(rows, columns);
        Point[] different = [.. points.DistinctBy(point => point.Features, FeatureComparer.Instance).Take(clusters + 1)];
        // The trainer refuses more centres than rows that differ: then each of these is one.
        return different.Length <= clusters
            ? Joined(Enumerable.Range(0, clusters).Select(index => different[index % different.Length].Features), columns)
            : Trained(points, columns, clusters, unchecked((int)seed));
    }

    private static float[] Trained(Point[] points, int columns, int clusters, int seed)
    {
        // A context of its own for every fit: the seed begins anew, and fits at the same time do not meet.
        MLContext context = new(seed);
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Point));
        schema[nameof(Point.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns);
        KMeansTrainer trainer = context.Clustering.Trainers.KMeans(new KMeansTrainer.Options
        {
            FeatureColumnName = nameof(Point.Features),
            NumberOfClusters = clusters,
            InitializationAlgorithm = KMeansTrainer.InitializationAlgorithm.KMeansPlusPlus,
            // With more, sums come in the order of the threads, and the same input gives other bits.
            NumberOfThreads = 1,
        });
        VBuffer<float>[] centers = [];
        trainer.Fit(context.Data.LoadFromEnumerable(points, schema)).Model.GetClusterCentroids(ref centers, out _);
        return Joined(centers.Select(center => center.DenseValues()), columns);
    }

    private static Point[] Points(ReadOnlySpan<float> rows, int columns)
    {
        Point[] points = new Point[rows.Length / columns];
        for (int row = 0; row < points.Length; row++)
        {
            points[row] = new Point { Features = rows.Slice(row * columns, columns).ToArray() };
        }

        return points;
    }

    private static float[] Joined(IEnumerable<IEnumerable<float>> centers, int columns)
    {
        float[] joined = [.. centers.SelectMany(center => center.Take(columns))];
        return joined;
    }

    /// <summary>A row, as ML.NET reads it.</summary>
    private sealed class Point
    {
        public float[] Features { get; init; } = [];
    }

    private sealed class FeatureComparer : IEqualityComparer<float[]>
    {
        public static FeatureComparer Instance { get; } = new();

        public bool Equals(float[]? left, float[]? right) => left.AsSpan().SequenceEqual(right);

        public int GetHashCode(float[] features)
        {
            HashCode hash = new();
            foreach (float feature in features)
            {
                hash.Add(feature);
            }

            return hash.ToHashCode();
        }
    }
}
