using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Drafting.Vectors;

namespace DialogueMining.Runner.ModelServers;

/// <summary>Has a model server asked for vectors of the statements, and tells the user what leaves and what came of it.</summary>
internal static class EmbeddingStep
{
    /// <summary>How the server is asked.</summary>
    /// <param name="address">The server.</param>
    /// <param name="folderOf">Result folder of an event, where former vectors are.</param>
    /// <param name="messages">Where messages go.</param>
    public static EmbedderOptions Options(ModelAddress address, Func<EventDefinition, string> folderOf, TextWriter messages) => new()
    {
        Generator = new AnnouncedEmbeddings(new OpenAiEmbeddings(address), () => Announce(address, messages)),
        Model = address.Model,
        Known = definition => Path.Combine(folderOf(definition), EmbeddingCache.FileName) is var path && File.Exists(path)
            ? EmbeddingCache.Read(File.ReadAllBytes(path))
            : new Dictionary<string, ReadOnlyMemory<float>>(),
    };

    /// <summary>Tells of a failure; nothing where all went well.</summary>
    public static void Tell(ModelAddress address, EmbeddingRun embedded, TextWriter messages)
    {
        if (embedded.Failure is { } failure)
        {
            messages.WriteLine(Texts.Of("Modellserver {0}: {1}. Die Themen sind ohne Einbettungsmodell gebildet.", address.Shown, Texts.Of(failure)));
        }
    }

    private static void Announce(ModelAddress address, TextWriter messages)
    {
        messages.WriteLine();
        messages.WriteLine(Texts.Of(
            "An {0} (Modell {1}) gehen jetzt die Aussagen dieser Veranstaltung, mit Platzhaltern statt der erkannten Namen und Kontaktdaten. Sonst erhält dieses Modell nichts.",
            address.Shown, address.Model));
        if (address.IsOpen)
        {
            messages.WriteLine(Texts.Of("Die Verbindung ist nicht verschlüsselt (http)."));
        }
    }
}
