using System.Globalization;

namespace DialogueMining.Tests.Support;

/// <summary>How well confidences say how often the mentions that carry them are right.</summary>
internal static class Reliability
{
    /// <summary>100 less the mean distance of confidence and share that is right, by tenths (expected calibration error); and each tenth's counts.</summary>
    public static (double Value, string Table) Of(IReadOnlyCollection<(double Confidence, bool Right)> mentions)
    {
        var bins = mentions.GroupBy(entry => Math.Min(9, (int)(entry.Confidence * 10))).OrderBy(bin => bin.Key)
            .Select(bin => (Bin: bin.Key, Count: bin.Count(), Right: bin.Count(entry => entry.Right), Mean: bin.Average(entry => entry.Confidence))).ToArray();
        double distance = bins.Sum(bin => Math.Abs(bin.Right - (bin.Mean * bin.Count))) / mentions.Count;
        return (100 * (1 - distance), string.Join(", ", bins.Select(bin => string.Create(CultureInfo.InvariantCulture, $"0.{bin.Bin}: {bin.Right} of {bin.Count}"))));
    }
}
