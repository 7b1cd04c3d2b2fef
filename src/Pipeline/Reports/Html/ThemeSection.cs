using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>The themes of a round as a list with bars, tables and quotes.</summary>
internal static class ThemeSection
{
    public static Markup Write(ResultIndex index, int? round)
    {
        Theme[] themes = [.. index.Analysis.Themes.Where(theme => theme.Round == round && theme.ParentId is null)];
        int largest = themes.Length == 0 ? 1 : themes.Max(theme => theme.Members.Count);
        return Markup.If(themes.Length > 0, () => Markup.Of($"""
            <h3>Themen</h3>
            <ol class="themes">{themes.Select(theme => Write(index, theme, largest))}</ol>
            {ThemeMap.Write(themes)}

            """));
    }

    private static Markup Write(ResultIndex index, Theme theme, int largest)
    {
        IReadOnlyList<string> tables = ResultIndex.Tables(theme);
        return Markup.Of($"""
            <li id="{theme.Id.Value}">
            <h4>{Markup.Said(theme.Label)} <span class="agreement">{German.Name(theme.Figures.Agreement)}</span></h4>
            {Bar.Write(theme.Members.Count, largest)}
            <p class="count">{German.Statements(theme.Members.Count)} von {German.TablesDative(tables.Count)} ({German.TableNames(tables)})</p>
            <p class="keywords"{Markup.German}>{string.Join(" · ", theme.Keywords)}</p>{Summary(theme)}
            {theme.Representatives.Select(id => Quote(index.Statement(id)))}{Parts(index, theme)}
            <details><summary>Alle Aussagen</summary><ul class="evidence">{theme.Members.Select(member => Item(index.Statement(member.Statement)))}</ul></details>{SuggestionSection.Beside(index, theme.Id.Value)}
            </li>

            """);
    }

    // A part's statements stand in the list of the whole theme; one of them shows what it is about.
    private static Markup Parts(ResultIndex index, Theme theme)
    {
        Theme[] parts = [.. index.Analysis.Themes.Where(other => other.ParentId == theme.Id)];
        return Markup.If(parts.Length > 0, () => Markup.Of($"""

            <p class="hint">Teile dieses Themas:</p>
            <ul class="parts">{parts.Select(part => Part(index, part))}</ul>
            """));
    }

    private static Markup Part(ResultIndex index, Theme part) => Markup.Of($"""
        <li id="{part.Id.Value}"><strong{Markup.German}>{part.Label}</strong> <span class="agreement">{German.Name(part.Figures.Agreement)}</span> <span class="count">{German.Statements(part.Members.Count)} von {German.TablesDative(ResultIndex.Tables(part).Count)}</span>
        <p class="keywords"{Markup.German}>{string.Join(" · ", part.Keywords)}</p>
        {part.Representatives.Take(1).Select(id => Quote(index.Statement(id)))}</li>

        """);

    private static Markup Summary(Theme theme) => theme.Figures.Summary is not { } summary ? Markup.Empty
        : Markup.Of($"\n<p class=\"summary\"><bdi{Markup.German}>{summary.Text}</bdi> <span class=\"hint\">{By(summary.Signature)}</span></p>");

    /// <summary>Who summed a theme up.</summary>
    public static string By(Signature signature) => signature.Origin is null
        ? Speech.Put($"Zusammengefasst von {signature.DecidedBy}.")
        : ChangePhrase.Origin(signature);

    private static Markup Quote(Statement statement) => Markup.Of($"""
        <blockquote><bdi{Markup.German}>{statement.Text}</bdi> <a class="source" href="#{statement.Id.Value}">{statement.Table}</a></blockquote>

        """);

    private static Markup Item(Statement statement) => Markup.Of($"""
        <li><bdi{Markup.German}>{statement.Text}</bdi> <a class="source" href="#{statement.Id.Value}">{statement.Table}</a></li>

        """);
}
