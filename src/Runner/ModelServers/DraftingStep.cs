using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.ModelServers;

/// <summary>Has a model server asked for suggestions, and tells the user what leaves and what came of it.</summary>
/// <param name="address">The server.</param>
/// <param name="messages">Where messages go.</param>
internal sealed class DraftingStep(ModelAddress address, TextWriter messages)
{
    /// <summary>Asks. Ctrl+C ends the asking, and the result is written all the same; a second one ends the program.</summary>
    /// <param name="options">The options of the run.</param>
    /// <param name="progress">Hears of the stage.</param>
    /// <param name="result">The result, as it may be shown.</param>
    /// <param name="known">Answers of former runs.</param>
    public DraftingRun Run(PipelineOptions options, RunProgress progress, Disclosure result, IReadOnlyDictionary<string, ModelAnswer> known)
    {
        using CancellationTokenSource stop = new();
        using AnnouncedChat chat = new(address.Through(new OpenAiChat(address)), Announce);
        PipelineOptions asking = options with { Drafting = options.Drafting with { Chat = chat, Model = address.Model, Known = known } };
        ConsoleCancelEventHandler end = (_, pressed) =>
        {
            pressed.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        Console.CancelKeyPress += end;
        try
        {
            return new DialoguePipeline(asking, progress).Draft(result, stop.Token);
        }
        finally
        {
            Console.CancelKeyPress -= end;
        }
    }

    /// <summary>What came of it, in a line.</summary>
    public void Tell(DraftingRun drafting)
    {
        int offered = drafting.Suggestions.Count(suggestion => suggestion.Refusal is null);
        if (drafting.Failure is { } failure)
        {
            messages.WriteLine(drafting.Suggestions.Count == 0
                ? Texts.Of("Modellserver {0}: {1}. Das Ergebnis ist vollständig, nur ohne Vorschläge.", address.Shown, Texts.Of(failure))
                : Texts.Of("Modellserver {0}: {1}. Das Ergebnis ist vollständig; ein Teil der Vorschläge fehlt, ein weiterer Lauf holt ihn nach.", address.Shown, Texts.Of(failure)));
        }

        if (drafting.Suggestions.Count > 0)
        {
            messages.WriteLine(Texts.Of("Vorschläge des Sprachmodells: {0}, nach Prüfung verworfen: {1}", offered, drafting.Suggestions.Count - offered));
        }

        if (drafting.Withheld.Count > 0)
        {
            messages.WriteLine(Texts.Of("Nicht an das Modell gesandt, weil sie sich an ein Sprachmodell wenden: {0}", string.Join(", ", drafting.Withheld.Select(id => id.Value))));
        }
    }

    private void Announce(int question)
    {
        if (question == 1)
        {
            Announce();
        }

        // A model on a processor takes half a minute a question: whoever looks on sees that it goes on.
        if (!Console.IsErrorRedirected)
        {
            messages.Write($"\r{Texts.Of("Frage {0} …", question)} ");
        }
    }

    private void Announce()
    {
        messages.WriteLine();
        messages.WriteLine(Texts.Of(
            "An {0} (Modell {1}) gehen jetzt Aussagen und Entwürfe dieser Veranstaltung, mit Platzhaltern statt der erkannten Namen und Kontaktdaten. Sonst verlässt nichts diesen Rechner. Abbruch mit Strg+C; das Ergebnis wird dann ohne weitere Vorschläge geschrieben.",
            address.Shown, address.Model));
        if (address.IsOpen)
        {
            messages.WriteLine(Texts.Of("Die Verbindung ist nicht verschlüsselt (http)."));
        }
    }
}
