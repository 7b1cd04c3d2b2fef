using Microsoft.Extensions.AI;

namespace DialogueMining.Runner.ModelServers;

/// <summary>Where a model server is, which model is asked, and with which key.</summary>
/// <param name="Server">Base address of an OpenAI-compatible server, for example <c>http://localhost:11434/v1</c>.</param>
/// <param name="Model">Name of the model, as the server knows it.</param>
/// <param name="Key">The key; null for servers that need none. It is sent to the server and shown nowhere.</param>
internal sealed record ModelAddress(Uri Server, string Model, string? Key)
{
    /// <summary>Environment variable that holds the key: keys stand neither in files nor in the shell's history.</summary>
    public const string KeyVariable = "DIALOGUE_MINING_API_KEY";

    /// <summary>Through whom the model is asked: turns the chat with the server into that of an engine. Default none.</summary>
    public Func<IChatClient, IChatClient> Through { get; init; } = chat => chat;

    /// <summary>The address without anything secret that may stand in it.</summary>
    public string Shown { get; } = Server.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    /// <summary>Whether words go over a network without being encrypted.</summary>
    public bool IsOpen { get; } = Server.Scheme == Uri.UriSchemeHttp && !Server.IsLoopback;
}
