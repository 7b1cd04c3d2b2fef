using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>Style, script and icon: the only things that anybody may have.</summary>
internal static class AssetRoutes
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/teile/{name}", Get).AllowAnonymous();

    private static IResult Get(string name, PageAssets assets, HttpContext context)
    {
        string? type = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        if (type is null || assets.Content(name) is not { } content)
        {
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }

        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(content, type);
    }
}
