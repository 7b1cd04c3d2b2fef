using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Http;

namespace DialogueMining.Review.Web;

/// <summary>Reads what a form of the desk sends. Anything that is no answer of ours counts as not given.</summary>
internal static class FormFields
{
    /// <summary>A field of text, line ends as in the notes, without white space around; empty when not given.</summary>
    public static string Text(this IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n").Trim();

    /// <summary>A number; 0 when not given.</summary>
    public static long Number(this IFormCollection form, string name) =>
        long.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    /// <summary>A value by its name; null when it is none.</summary>
    public static T? Value<T>(this IFormCollection form, string name) where T : struct, Enum => Parse<T>(form[name].ToString());

    /// <summary>The reason of a decision; null for none.</summary>
    public static string? Reason(this IFormCollection form) =>
        string.Join(' ', new[] { form.Text("satz"), form.Text("grund") }.Where(part => part.Length > 0)) is { Length: > 0 } reason ? reason : null;

    /// <summary>What the decision form holds.</summary>
    public static EnteredDecision Decision(this IFormCollection form) => new(
        form.Value<Verdict>("was") ?? Verdict.Undecided,
        form.Text("worte"),
        form.Text("genau").Length > 0,
        form.Text("stelle"),
        form.Text("neben"),
        form.Text("satz"),
        form.Text("grund"));

    /// <summary>Things that were on the screen with their versions, as <c>id@version</c>.</summary>
    public static IReadOnlyList<Seen> Ticked(this IFormCollection form, string name, SubjectKind kind) =>
        [.. form[name].Select(value => Seen(value, kind)).OfType<Seen>()];

    /// <summary>One thing with its version, as <c>id@version</c>; null for anything else.</summary>
    public static Seen? Seen(string? value, SubjectKind kind)
    {
        int at = value?.LastIndexOf('@') ?? -1;
        return at > 0 && long.TryParse(value.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long version)
            ? new Seen(new Subject(kind, value![..at]), version)
            : null;
    }

    /// <summary>Where the reviewer came from, if it is an address of the desk; else the queue.</summary>
    public static string Back(this IFormCollection form) =>
        form.Text("von") is var from && from.StartsWith('/') && !from.StartsWith("//", StringComparison.Ordinal) && !from.Contains('\\', StringComparison.Ordinal)
            ? from
            : Routes.Queue;

    private static T? Parse<T>(string value) where T : struct, Enum =>
        Enum.TryParse(value, ignoreCase: true, out T parsed) && Enum.IsDefined(parsed) && !char.IsAsciiDigit(value[0]) ? parsed : null;
}
