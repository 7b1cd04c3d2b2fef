using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DialogueMining.Review.Web;

/// <summary>Says no with a plain page that tells what to do, and tells nothing about the program.</summary>
internal static class Refusal
{
    public static Task Write(HttpContext context, int status)
    {
        if (context.Response.HasStarted)
        {
            return Task.CompletedTask;
        }

        RazorComponentResult<RefusalPage> page = new(new Dictionary<string, object?> { [nameof(RefusalPage.Status)] = status })
        {
            StatusCode = status,
        };
        return page.ExecuteAsync(context);
    }
}
