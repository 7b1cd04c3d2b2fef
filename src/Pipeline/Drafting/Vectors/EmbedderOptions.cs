using DialogueMining.Models;
using Microsoft.Extensions.AI;

namespace DialogueMining.Pipeline.Drafting.Vectors;

/// <summary>Whether and how an embedding model is asked for vectors of the statements.</summary>
public sealed record EmbedderOptions
{
    /// <summary>Who answers; null (the default) for no vectors. It fails as <see cref="DraftingOptions.Chat"/> does.</summary>
    public IEmbeddingGenerator<string, Embedding<float>>? Generator { get; init; }

    /// <summary>Name of the model, as the server knows it. Default empty.</summary>
    public string Model { get; init; } = string.Empty;

    /// <summary>Vectors of former runs of an event by the hash of model and text; null (the default) for none.</summary>
    public Func<EventDefinition, IReadOnlyDictionary<string, ReadOnlyMemory<float>>>? Known { get; init; }

    /// <summary>The clock: pauses, time limits and the seconds of a request. Default the machine's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Wall time that one attempt may take. Default two minutes.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a question is sent at most, from 1. Default 4.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>Pause before the second attempt; it doubles with each further one. Default one second.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Texts in one question, from 1. Default 64.</summary>
    public int Batch { get; init; } = 64;
}
