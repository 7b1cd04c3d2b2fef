using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>The check list and the finished documents.</summary>
internal static class FinishRoutes
{
    public static void Map(IEndpointRouteBuilder look, IEndpointRouteBuilder decide)
    {
        look.MapGet(Routes.Finish, () => Page.Of<FinishPage>());
        decide.MapGroup(string.Empty);
    }
}
