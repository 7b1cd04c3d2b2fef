using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace DialogueMining.Review.Web;

/// <summary>
/// Lets through what a browser sends from a page of the desk. Forged, garbled and oversized requests end in a plain page
/// before anything else sees them.
/// </summary>
internal sealed class RequestGuard(RequestDelegate next, IAntiforgery antiforgery, ILogger<RequestGuard> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        int status = await Check(context);
        if (status == StatusCodes.Status200OK)
        {
            await next(context);
            return;
        }

        logger.LogWarning("Refused: {Method} with {Status}", context.Request.Method, status);
        await Refusal.Write(context, status);
    }

    private async Task<int> Check(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (IsGarbled(request.Path.Value) || IsGarbled(request.QueryString.Value))
        {
            return StatusCodes.Status400BadRequest;
        }

        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return StatusCodes.Status200OK;
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        return IsFromElsewhere(request) || !request.HasFormContentType ? StatusCodes.Status403Forbidden : await CheckForm(context);
    }

    private async Task<int> CheckForm(HttpContext context)
    {
        try
        {
            IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
            return form.SelectMany(field => field.Value.Append(field.Key)).Any(IsBroken) ? StatusCodes.Status400BadRequest
                : await antiforgery.IsRequestValidAsync(context) ? StatusCodes.Status200OK
                : StatusCodes.Status403Forbidden;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (InvalidDataException)
        {
            // More fields, longer fields or longer names than a form of the desk has.
            return StatusCodes.Status413PayloadTooLarge;
        }
    }

    // Browsers that send these headers cannot be made to lie in them; older ones are held by the token alone.
    private static bool IsFromElsewhere(HttpRequest request) =>
        (request.Headers.TryGetValue("Sec-Fetch-Site", out StringValues site) && site != "same-origin" && site != "none")
        || (request.Headers.TryGetValue("Origin", out StringValues origin) && origin != $"{request.Scheme}://{request.Host}");

    // Bytes that are no UTF-8 come out of the decoder as replacement characters.
    private static bool IsGarbled(string? text) => IsBroken(WebUtility.UrlDecode(text));

    private static bool IsBroken(string? text) => text is not null && text.Any(character => character == '\uFFFD' || IsControl(character));

    private static bool IsControl(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
