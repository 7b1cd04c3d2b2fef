using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>The check list, the finished documents, and decisions as a file.</summary>
internal static class FinishRoutes
{
    public static void Map(IEndpointRouteBuilder look, IEndpointRouteBuilder decide)
    {
        look.MapGet(Routes.Finish, (FinishedFiles files) => PageOf(files, StatusCodes.Status200OK, []));
        look.MapGet(Routes.Finish + "/datei/{**path}", Download);
        look.MapGet(Routes.Finish + "/entscheidungen.json", (ReviewDesk desk) =>
            Results.Bytes(DecisionsText.Write(desk.Decisions, indented: true).ToArray(), "application/json; charset=utf-8", "entscheidungen.json"));
        decide.MapPost(Routes.Finish + "/schreiben", (FinishedFiles files) => files.Write() is { } problem
            ? PageOf(files, StatusCodes.Status507InsufficientStorage, [problem])
            : Results.LocalRedirect(Routes.Finish + "#dateien"));
        decide.MapPost(Routes.Finish + "/einlesen", Import);
    }

    private static IResult Download(string path, FinishedFiles files) => files.Find(path) is { } file
        ? Results.File(file, TypeOf(file), Path.GetFileName(file))
        : Page.Missing;

    private static async Task<IResult> Import(ReviewDesk desk, Visitor visitor, FinishedFiles files, HttpContext context)
    {
        if (context.Request.Form.Files["datei"] is not { Length: > 0 } sent)
        {
            return PageOf(files, StatusCodes.Status422UnprocessableEntity,
                [new Problem(string.Empty, Severity.Warning, null, "Es war keine Datei gewählt.", string.Empty, string.Empty)]);
        }

        using StreamReader reader = new(sent.OpenReadStream(), Encoding.UTF8);
        DeskAnswer answer = desk.Import(visitor.Name, "entscheidungen.json", await reader.ReadToEndAsync(context.RequestAborted));
        return answer.Outcome == DeskOutcome.Confirmed
            ? Page.Stored(answer, Routes.Finish)
            : PageOf(files, Page.StatusOf(answer), answer.Problems);
    }

    private static IResult PageOf(FinishedFiles files, int status, IReadOnlyList<Problem> problems) =>
        Page.Of<FinishPage>(status, (nameof(FinishPage.Files), files.Present), (nameof(FinishPage.Problems), problems));

    // Nothing that a note holds is ever shown by the browser as a page of the desk: documents are saved, not opened.
    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    };
}
