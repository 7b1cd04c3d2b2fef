using System.CommandLine;
using System.CommandLine.Parsing;
using DialogueMining.Runner.ModelServers;

namespace DialogueMining.Runner.Commands;

/// <summary>
/// <c>--llm URL --model NAME</c>: which language model is asked for suggestions; <c>--embeddings URL --embedding-model NAME</c>: which
/// model tells how alike statements are. Without them no connection is opened.
/// </summary>
internal static class ModelArguments
{
    public static Option<string?> Server { get; } = Address(new("--llm")
    {
        Description = "Adresse eines OpenAI-kompatiblen Servers (Ollama, vLLM, llama.cpp, LocalAI, Azure), der um Vorschläge gebeten wird. Ohne sie geht nichts ins Netz. Ein Schlüssel steht in der Umgebungsvariablen DIALOGUE_MINING_API_KEY.",
        HelpName = "url",
    });

    public static Option<string?> Model { get; } = new("--model") { Description = "Name des Sprachmodells auf diesem Server.", HelpName = "name" };

    public static Option<string?> EmbeddingServer { get; } = Address(new("--embeddings")
    {
        Description = "Adresse eines OpenAI-kompatiblen Servers, dessen Einbettungsmodell bei der Ordnung der Themen mitzählt.",
        HelpName = "url",
    });

    public static Option<string?> EmbeddingModel { get; } = new("--embedding-model") { Description = "Name des Einbettungsmodells auf diesem Server.", HelpName = "name" };

    /// <summary>Adds the options to a verb.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(Server);
        command.Options.Add(Model);
        command.Options.Add(EmbeddingServer);
        command.Options.Add(EmbeddingModel);
        command.Validators.Add(result => RequireBoth(result, Server, Model));
        command.Validators.Add(result => RequireBoth(result, EmbeddingServer, EmbeddingModel));
    }

    /// <summary>The server and its model; null where none is named.</summary>
    public static ModelAddress? Read(ParseResult parsed) =>
        Read(parsed, Server, Model) is { } address ? address with { Through = EngineArguments.ReadChat(parsed) } : null;

    /// <summary>The server with the embedding model; null where none is named.</summary>
    public static ModelAddress? ReadEmbedding(ParseResult parsed) => Read(parsed, EmbeddingServer, EmbeddingModel);

    private static ModelAddress? Read(ParseResult parsed, Option<string?> server, Option<string?> model) => parsed.GetValue(server) is { } url
        ? new ModelAddress(new Uri(url), parsed.GetValue(model)!, Environment.GetEnvironmentVariable(ModelAddress.KeyVariable) is { Length: > 0 } key ? key : null)
        : null;

    private static Option<string?> Address(Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"))
            {
                result.AddError(Texts.Of("{0}: „{1}“ ist keine Adresse. Erwartet wird etwas wie http://localhost:11434/v1.", option.Name, url));
            }
        });
        return option;
    }

    private static void RequireBoth(CommandResult result, Option<string?> server, Option<string?> model)
    {
        if (result.GetValue(server) is null != result.GetValue(model) is null)
        {
            result.AddError(Texts.Of("{0} und {1} gehören zusammen: Bitte beide nennen.", server.Name, model.Name));
        }
    }
}
