using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>Compound boundaries against words segmented by hand: required boundaries count, optional ones do not.</summary>
public sealed class CompoundQualityTests
{
    [SharedFact]
    public void Compounds_of_citizens_texts() => Measure("citizens");

    [SharedFact]
    public void Compounds_of_running_text() => Measure("cdec");

    private static void Measure(string set)
    {
        string path = Path.Combine(Repository.Shared!, "data", "language", "compound", $"{set}.tsv");
        int hits = 0, found = 0, wanted = 0, right = 0, wrong = 0, words = 0;
        foreach (string[] cells in File.ReadLines(path).Select(line => line.Split('\t')))
        {
            // „grundstück“ may stay whole or not: alternatives are divided by a bar.
            HashSet<int>[] readings = [.. cells[1].Split('|').Select(Offsets)];
            HashSet<int> optional = cells.Length > 2 ? Offsets(cells[2]) : [];
            HashSet<int> cuts = [.. Cuts(cells[0]).Where(cut => !optional.Contains(cut))];
            HashSet<int> gold = Array.Find(readings, reading => reading.SetEquals(cuts)) ?? readings[0];
            words++;
            hits += cuts.Count(gold.Contains);
            found += cuts.Count;
            wanted += gold.Count;
            right += cuts.SetEquals(gold) ? 1 : 0;
            wrong += gold.Count == 0 && cuts.Count > 0 ? 1 : 0;
        }

        string counts = $"{hits} hits, {found} found, {wanted} wanted, {wrong} of {words} words cut that are whole";
        QualityFloors.Hold($"compound boundaries/{set}", 200.0 * hits / (found + wanted), counts, path);
        QualityFloors.Hold($"compound words right/{set}", 100.0 * right / words, $"{right} of {words}", path);
        if (set == "citizens")
        {
            QualityFloors.Hold($"compound words not cut wrongly/{set}", 100.0 - (100.0 * wrong / words), $"{wrong} of {words} cut", path);
        }
    }

    private static IEnumerable<int> Cuts(string word)
    {
        IReadOnlyList<CompoundPart> parts = CompoundSplitter.Split(word);
        int at = 0;
        foreach (CompoundPart part in parts.Take(Math.Max(0, parts.Count - 1)))
        {
            yield return at += part.Surface.Length;
        }
    }

    private static HashSet<int> Offsets(string cell) =>
        [.. cell.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
