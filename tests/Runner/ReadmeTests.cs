using System.Text.RegularExpressions;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Runner;

/// <summary>
/// The README cannot rot: what it shows is what the program prints. <c>UPDATE_README=1 dotnet test --filter Readme</c>
/// writes the outputs anew.
/// </summary>
public sealed partial class ReadmeTests
{
    private const string Command = "dotnet run --project src/Runner -c Release -- ";

    private static readonly string Location = Repository.PathOf("README.md");

    [Fact]
    public void The_output_shown_is_the_output_printed()
    {
        string readme = File.ReadAllText(Location);
        string fresh = ShownOutput().Replace(readme, match => Fill(match, Run(match.Groups["arguments"].Value)));
        fresh = ShownPipe().Replace(fresh, match => $"{match.Groups["line"].Value}\n{Pipe(match)}```");
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
        {
            File.WriteAllText(Location, fresh);
        }

        Assert.Equal(WithoutClock(fresh), WithoutClock(readme));
    }

    [Fact]
    public void The_readme_shows_something() =>
        Assert.True(ShownOutput().Count(File.ReadAllText(Location)) >= 1 && ShownPipe().Count(File.ReadAllText(Location)) >= 2);

    [Fact]
    public void Every_verb_of_the_program_is_explained() => Assert.Empty(
        DialogueMining.Runner.Program.CreateRoot().Subcommands.Select(verb => verb.Name)
            .Where(verb => !File.ReadAllText(Location).Contains($"`{verb}", StringComparison.Ordinal)));

    [Fact]
    public void Every_link_leads_to_a_file() => Assert.Empty(
        Link().Matches(File.ReadAllText(Location)).Select(match => match.Groups["path"].Value)
            .Where(path => !Path.Exists(Repository.PathOf(path))));

    [Fact]
    public void It_is_short_enough_to_be_read() => Assert.InRange(File.ReadAllLines(Location).Length, 120, 200);

    private static string Fill(Match match, string output) =>
        $"{match.Groups["head"].Value}{Command}{match.Groups["arguments"].Value}\n{output.Trim('\n')}\n```";

    private static string Run(string arguments)
    {
        CommandResult result = CommandLine.Run(arguments.Split(' '));
        Assert.True(result.ExitCode == 0, result.Errors);
        return TrimmedLines(result.Output);
    }

    private static string Pipe(Match match)
    {
        CommandResult result = CommandLine.Run(
            match.Groups["arguments"].Value.Split(' '),
            Regex.Unescape(match.Groups["input"].Value) + "\n",
            new Dictionary<string, string>());
        Assert.True(result.ExitCode == 0, result.Errors);
        return TrimmedLines(result.Output);
    }

    private static string TrimmedLines(string output) =>
        string.Join('\n', output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));

    private static string WithoutClock(string text) => Seconds().Replace(text, "… s");

    [GeneratedRegex(@"(?<head><!-- output -->\n```text\n\$ )dotnet run --project src/Runner -c Release -- (?<arguments>[^\n]+)\n[^`]*```")]
    private static partial Regex ShownOutput();

    [GeneratedRegex(@"(?<line>\$ printf '(?<input>[^']+)' \| dialogue-mining (?<arguments>[^\n]+))\n[^`]*```")]
    private static partial Regex ShownPipe();

    [GeneratedRegex(@"\d+,\d\d s")]
    private static partial Regex Seconds();

    [GeneratedRegex(@"\]\((?!http)(?<path>[^)#]+)\)")]
    private static partial Regex Link();
}
