using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Privacy;

namespace DialogueMining.Tests.Privacy;

/// <summary>An event full of names and contacts, in every place where notes can have them.</summary>
internal static class PrivacyEvent
{
    /// <summary>What must not stand in any shared file.</summary>
    public static readonly string[] Secrets =
    [
        "Brandhorst", "Öztürk", "Quaas", "Tjaden", "Wirsing", "Lüdenscheid", "Mehmet", "Henrike", "Papke", "Sommerfeld", "Koch-Thoma",
        "h.papke@example.org", "example.org", "0231", "4455667", "Ringstr. 8", "Nöldeke", "Bouzid",
    ];

    public static void Write(string folder)
    {
        Put(folder, "event.json", """
            { "id": "hafenfest", "title": "Hafenfest", "documents": [ { "id": "leitbild", "title": "Leitbild", "draft": "drafts/leitbild.md" } ],
              "rounds": [ { "number": 1, "title": "Leitbild", "kind": "wording", "document": "leitbild" },
                          { "number": 2, "title": "Was zuerst?", "kind": "priorities", "topics": [ "Jugend", "Ufer" ] } ] }
            """);
        Put(folder, "drafts/leitbild.md", "Unser Hafen ist ein offener Ort. Die Stiftung Ada Lovelund hat ihn gebaut.\n");
        Put(folder, "notes/tisch-quaas.txt", """
            Tisch 1
            Gastgeberin: Henrike Quaas, VHS
            Teilnehmende: Mehmet, Frau Tjaden, M. K.

            Runde 1
            - „offener“ durch „gastlicher“ ersetzen, sagt Frau Brandhorst
            - Nach „Hafen“ einfügen: „der Frau Brandhorst gehört“
            - Frau Meyer-Lüdenscheid und Herr
              Papke wollen „Ort“ durch „Platz“ ersetzen
            - Die Stiftung Ada Lovelund soll im Text bleiben.
            - Brandhorst: das Ufer ist zu laut
            - Rückfragen an h.papke@example.org, Tel. 0231 / 4455667, oder Ringstr. 8, 44135 Dortmund
            - Prof. Dr. Elke Sommerfeld kennt sich mit Brandhorsts Plan aus
            - Frau Quaas fragt nach der Hauptstraße
            - Kollege Bouzid lädt ein. Bouzids Verein hilft.

            Runde 2
            Jugend: 3
            Ufer: 2
            - Familie Nöldeke braucht Platz
            """);
        Put(folder, "notes/karten.csv",
            "Tisch;Runde;Aussage;Name\n2;1;„offener“ durch „gastlicher“ ersetzen;Mehmet Öztürk\n2;1;Herr Wirsing und Frau Koch-Thoma: mehr Bänke;Öztürk, M.\n");
    }

    /// <summary>The result of the event in a folder.</summary>
    public static Disclosure Run(string folder, bool hide = true)
    {
        Write(folder);
        DialoguePipeline pipeline = new(new PipelineOptions { Privacy = new PrivacyOptions { Hide = hide } });
        return pipeline.Disclose(pipeline.Analyze(folder));
    }

    private static void Put(string folder, string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
