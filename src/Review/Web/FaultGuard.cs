using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DialogueMining.Review.Web;

/// <summary>What happens when the desk itself fails, or when nothing answers an address.</summary>
internal static class FaultGuard
{
    public static void Add(IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Refusal.Write(context, context.Response.StatusCode),
            StatusCodeSelector = fault => fault is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(context => Refusal.Write(context.HttpContext, context.HttpContext.Response.StatusCode));
    }
}
