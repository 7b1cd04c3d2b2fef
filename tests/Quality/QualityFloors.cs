using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// Floors that only rise. <c>Hold</c> fails when a measure falls below its floor or its data has changed.
/// <c>RAISE_FLOORS=1 dotnet test --filter Quality</c> writes new measures and better values into floors.json; a worse
/// value is written only with a reason: <c>LOWER_FLOORS="why" dotnet test --filter …</c>.
/// </summary>
internal static class QualityFloors
{
    private static readonly string Location = Repository.PathOf("tests", "Quality", "floors.json");
    private static readonly Lock Gate = new();
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Holds a measured value against its floor.</summary>
    /// <param name="measure">What was measured, on which data.</param>
    /// <param name="value">The value; higher is better.</param>
    /// <param name="counts">What was counted.</param>
    /// <param name="corpus">Files of the data.</param>
    public static void Hold(string measure, double value, string counts, params IEnumerable<string> corpus)
    {
        QualityFloor now = new(measure, Math.Floor(value * 100) / 100, counts, Digest(corpus), 0, "measured");
        lock (Gate)
        {
            List<QualityFloor> floors = Read();
            QualityFloor? floor = floors.Find(entry => entry.Measure == measure);
            if (Update(floor, now) is { } updated)
            {
                Write([.. floors.Where(entry => entry.Measure != measure), updated]);
                return;
            }

            Assert.True(floor is not null, $"{measure} = {value:F2} has no floor yet: RAISE_FLOORS=1 sets it.");
            Assert.True(floor.Corpus == now.Corpus, $"The data of {measure} has changed: set the floor anew with LOWER_FLOORS=\"why\".");
            Assert.True(
                value >= floor.Floor - floor.Tolerance - 1e-9,
                string.Create(CultureInfo.InvariantCulture, $"{measure} = {value:F2} ({counts}), floor {floor.Floor:F2} ({floor.Counts})"));
        }
    }

    /// <summary>The floor to write; null when it stays as it is.</summary>
    private static QualityFloor? Update(QualityFloor? floor, QualityFloor now)
    {
        string? why = Environment.GetEnvironmentVariable("LOWER_FLOORS");
        bool raising = Environment.GetEnvironmentVariable("RAISE_FLOORS") == "1";
        if (floor is null)
        {
            return raising ? now : null;
        }

        if (floor.Corpus != now.Corpus || now.Floor < floor.Floor)
        {
            return string.IsNullOrWhiteSpace(why) ? null : now with { Tolerance = floor.Tolerance, Reason = why };
        }

        bool rises = raising && now.Floor > floor.Floor;
        return rises ? now with { Tolerance = floor.Tolerance, Reason = floor.Reason } : null;
    }

    private static List<QualityFloor> Read() =>
        File.Exists(Location) ? JsonSerializer.Deserialize<List<QualityFloor>>(File.ReadAllText(Location), Json) ?? [] : [];

    // An entry a line, sorted: two branches that raise different floors merge without a conflict.
    private static void Write(IEnumerable<QualityFloor> floors)
    {
        IEnumerable<string> lines = floors
            .OrderBy(floor => floor.Measure, StringComparer.Ordinal)
            .Select(floor => "  " + JsonSerializer.Serialize(floor, Json));
        File.WriteAllText(Location, "[\n" + string.Join(",\n", lines) + "\n]\n");
    }

    private static string Digest(IEnumerable<string> corpus)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in corpus)
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
