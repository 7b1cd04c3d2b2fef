using System.CommandLine;
using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Themes.Clustering;
using DialogueMining.Runner.Engines;
using Microsoft.Extensions.AI;

namespace DialogueMining.Runner.Commands;

/// <summary>
/// <c>--engine</c>, <c>--parquet-engine</c>, <c>--llm-engine</c>: libraries of others for a part of the work. Without them the program
/// does it itself.
/// </summary>
internal static class EngineArguments
{
    /// <summary>Who groups statements.</summary>
    public static Option<string?> Clustering { get; } = Create(
        "--engine", "Bildet die Themen mit dem k-means einer anderen Bibliothek: mlnet (ML.NET). Sonst mit dem eigenen.",
        EngineList.MicrosoftML, EngineList.Built.Clustering.ContainsKey);

    /// <summary>Who writes Parquet tables.</summary>
    public static Option<string?> Parquet { get; } = Create(
        "--parquet-engine", "Schreibt die Parquet-Tabellen mit einer anderen Bibliothek: parquet.net (Parquet.Net). Sonst mit dem eigenen Schreiber.",
        EngineList.ParquetNet, EngineList.Built.Parquet.ContainsKey);

    /// <summary>Through whom a language model is asked.</summary>
    public static Option<string?> Chat { get; } = Create(
        "--llm-engine", "Fragt das Sprachmodell über eine andere Bibliothek: semantic-kernel (Semantic Kernel). Sonst unmittelbar.",
        EngineList.SemanticKernel, EngineList.Built.Chat.ContainsKey);

    /// <summary>Adds all three to a verb that also has <see cref="ModelArguments"/>.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(Clustering);
        command.Options.Add(Parquet);
        command.Options.Add(Chat);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Chat) is not null && result.GetValue(ModelArguments.Server) is null)
            {
                result.AddError(Texts.Of("{0} wirkt nur zusammen mit {1}.", Chat.Name, ModelArguments.Server.Name));
            }
        });
    }

    /// <summary>Who groups statements; null for the program itself.</summary>
    public static ClusterEngine? ReadClustering(ParseResult parsed) =>
        parsed.GetValue(Clustering) is { } name ? EngineList.Built.Clustering[name] : null;

    /// <summary>Who writes Parquet tables; null for the program itself.</summary>
    public static ParquetEngine? ReadParquet(ParseResult parsed) =>
        parsed.GetValue(Parquet) is { } name ? EngineList.Built.Parquet[name] : null;

    /// <summary>Through whom a language model is asked; the chat itself where nobody is named.</summary>
    public static Func<IChatClient, IChatClient> ReadChat(ParseResult parsed) =>
        parsed.GetValue(Chat) is { } name ? EngineList.Built.Chat[name] : chat => chat;

    /// <summary>Puts what was named into the record of the run; nothing where nothing was.</summary>
    public static void Record(ParseResult parsed, IDictionary<string, string> settings)
    {
        foreach (Option<string?> option in new[] { Clustering, Parquet, Chat })
        {
            if (parsed.GetValue(option) is { } name)
            {
                settings[option.Name.TrimStart('-')] = name;
            }
        }
    }

    private static Option<string?> Create(string name, string description, string known, Func<string, bool> isBuilt)
    {
        Option<string?> option = new(name) { Description = description, HelpName = "name" };
        option.CompletionSources.Add(known);
        option.Validators.Add(result =>
        {
            string? value = result.GetValue(option);
            if (value is not null && value != known)
            {
                result.AddError(Texts.Of("{0}: „{1}“ gibt es nicht. Möglich ist {2}.", name, value, known));
            }
            else if (value is not null && !isBuilt(value))
            {
                result.AddError(Texts.Of(
                    "{0}: „{1}“ ist in dieser Fassung des Programms nicht enthalten. Ohne {0} erledigt das Programm diese Arbeit selbst; eine Fassung mit „{1}“ entsteht mit dotnet build -p:CardPackages=true.",
                    name, value));
            }
        });
        return option;
    }
}
