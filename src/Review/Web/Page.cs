using System.Diagnostics.CodeAnalysis;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DialogueMining.Review.Web;

/// <summary>The answers of the desk: a page, or the way to one after something was stored.</summary>
internal static class Page
{
    /// <summary>A page made of a component.</summary>
    public static IResult Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        int status, params (string Name, object? Value)[] parameters) where TComponent : IComponent =>
        new RazorComponentResult<TComponent>(parameters.ToDictionary(entry => entry.Name, entry => entry.Value)) { StatusCode = status };

    public static IResult Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        params (string Name, object? Value)[] parameters) where TComponent : IComponent =>
        Of<TComponent>(StatusCodes.Status200OK, parameters);

    /// <summary>Nothing is there.</summary>
    public static IResult Missing { get; } = Results.StatusCode(StatusCodes.Status404NotFound);

    /// <summary>What a page says when something was not stored: somebody was quicker (409), or it cannot be done (422).</summary>
    public static int StatusOf(DeskAnswer answer) =>
        answer.Outcome == DeskOutcome.DecidedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;

    /// <summary>After something was stored: the page at an address, which says so. Reloading it stores nothing twice.</summary>
    public static IResult Stored(DeskAnswer answer, string address) => Results.LocalRedirect(Routes.After(address, answer.Version));
}
