using Microsoft.Extensions.AI;

namespace DialogueMining.Runner.ModelServers;

/// <summary>Tells the user what goes where before the first words leave; where kept answers do, nothing leaves and nothing is told.</summary>
internal sealed class AnnouncedChat(IChatClient inner, Action announce) : DelegatingChatClient(inner)
{
    private bool _told;

    public override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (!_told)
        {
            _told = true;
            announce();
        }

        return base.GetResponseAsync(messages, options, cancellationToken);
    }
}
