using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>All pages behind the sign-in: everybody may look, those who decide may send.</summary>
internal static class DeskRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder look = app.MapGroup(string.Empty);
        RouteGroupBuilder decide = app.MapGroup(string.Empty).RequireAuthorization(nameof(Role.Decide));
        ChangeRoutes.Map(look, decide);
        TextRoutes.Map(look, decide);
        ThemeRoutes.Map(look, decide);
        StatementRoutes.Map(look, decide);
        HistoryRoutes.Map(look, decide);
        FinishRoutes.Map(look, decide);
        PeopleRoutes.Map(app.MapGroup(string.Empty).RequireAuthorization(nameof(Role.Administrate)));
        look.MapGet(Routes.Help, () => Page.Of<HelpPage>());
        look.MapGet(Routes.Now, NowRoute.Get);
    }
}
