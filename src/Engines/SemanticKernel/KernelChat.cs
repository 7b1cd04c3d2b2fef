using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace DialogueMining.Engines.SemanticKernel;

/// <summary>A chat through a kernel: every question is a prompt function, and the model server is the kernel's chat service.</summary>
/// <param name="server">The model server.</param>
public sealed class KernelChat(IChatClient server) : DelegatingChatClient(server)
{
    // What stands in the arguments is encoded when the prompt is made, so nothing in a note ends a message or begins one.
    private const string Prompt = """<message role="system">{{$rules}}</message><message role="user">{{$question}}</message>""";

    private readonly Kernel _kernel = KernelWith(server);
    private readonly KernelFunction _draft = KernelFunctionFactory.CreateFromPrompt(Prompt, functionName: "draft");

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ILookup<ChatRole, string> texts = messages.ToLookup(message => message.Role, message => message.Text);
        KernelArguments arguments = new(new GivenOptions(options))
        {
            ["rules"] = string.Join("\n\n", texts[ChatRole.System]),
            ["question"] = string.Join("\n\n", texts[ChatRole.User]),
        };
        FunctionResult result = await _draft.InvokeAsync(_kernel, arguments, cancellationToken).ConfigureAwait(false);
        return result.GetValue<ChatResponse>()!;
    }

    private static Kernel KernelWith(IChatClient server)
    {
        IKernelBuilder builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(server);
        return builder.Build();
    }

    /// <summary>The options of a question, past the kernel's own names for them: a form of the answer has a name, too.</summary>
    private sealed class GivenOptions(ChatOptions? given) : PromptExecutionSettings
    {
        protected override void PrepareChatOptionsForRequest(ChatOptions options)
        {
            options.ModelId = given?.ModelId;
            options.Temperature = given?.Temperature;
            options.MaxOutputTokens = given?.MaxOutputTokens;
            options.ResponseFormat = given?.ResponseFormat;
        }
    }
}
