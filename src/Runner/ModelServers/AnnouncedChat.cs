using Microsoft.Extensions.AI;

namespace DialogueMining.Runner.ModelServers;

/// <summary>
/// Tells the user what goes where before the first words leave, and how far the asking is; where kept answers do, nothing leaves and
/// nothing is told.
/// </summary>
/// <param name="inner">Who is asked.</param>
/// <param name="announce">Hears the number of each question before it leaves, from 1; one that is sent again has another.</param>
internal sealed class AnnouncedChat(IChatClient inner, Action<int> announce) : DelegatingChatClient(inner)
{
    private int _count;

    public override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        announce(++_count);
        return base.GetResponseAsync(messages, options, cancellationToken);
    }
}
