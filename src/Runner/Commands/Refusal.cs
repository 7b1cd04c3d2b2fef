using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace DialogueMining.Runner.Commands;

/// <summary>
/// Says in plain words, in the chosen language, what is wrong with the arguments. The command-line library would say it half
/// in English and with the names of types.
/// </summary>
internal static class Refusal
{
    /// <summary>A sentence for each thing that is wrong; at least one where the arguments have errors.</summary>
    public static IEnumerable<string> Of(ParseResult parsed) => parsed.CommandResult.Command is RootCommand
        ? OfNoVerb(parsed)
        : parsed.UnmatchedTokens.Select(Unknown).Concat(Errors(parsed).Select(Sentence)).Distinct(StringComparer.Ordinal);

    private static string[] OfNoVerb(ParseResult parsed)
    {
        string verbs = string.Join(", ", parsed.CommandResult.Command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name));
        string[] options = [.. Errors(parsed).Where(error => OptionOf(error) is not null).Select(Sentence)];
        return parsed.UnmatchedTokens is not [{ } first, ..] ? options is [] ? [Texts.Of("Es fehlt ein Befehl. Befehle: {0}.", verbs)] : options
            : IsOption(first) ? [Unknown(first)]
            : [Texts.Of("„{0}“ ist kein Befehl, und eine Datei oder einen Ordner dieses Namens gibt es nicht. Befehle: {1}.", first, verbs)];
    }

    // The library names a word that it does not know in a message of its own, too.
    private static IEnumerable<ParseError> Errors(ParseResult parsed) => parsed.Errors.Where(error =>
        !parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)));

    private static string Unknown(string token) => IsOption(token)
        ? Texts.Of("Den Schalter {0} gibt es hier nicht.", token)
        : Texts.Of("„{0}“ ist zu viel. Namen mit Leerzeichen gehören in Anführungszeichen.", token);

    private static bool IsOption(string token) => token.StartsWith('-') && token.Length > 1;

    // What a check of our own says names its option first.
    private static string Sentence(ParseError error) => error.Message.StartsWith("--", StringComparison.Ordinal) ? error.Message
        : OptionOf(error) is { } option ? OfOption(option)
        : error.SymbolResult is ArgumentResult argument ? OfArgument(argument)
        : error.Message;

    private static OptionResult? OptionOf(ParseError error) => error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;

    private static string OfOption(OptionResult result)
    {
        string name = result.Option.Name;
        return result.Tokens is [.., { Value: { } value }]
            ? Misfit(name, value, result.Option, result.Option.ValueType)
            : Texts.Of("{0}: Es fehlt die Angabe dahinter.", name);
    }

    private static string OfArgument(ArgumentResult result)
    {
        Argument argument = result.Argument;
        return result.Tokens.Count >= Math.Max(argument.Arity.MinimumNumberOfValues, 1)
            ? Misfit($"<{argument.Name}>", result.Tokens[^1].Value, argument, argument.ValueType)
            : Texts.Of("Es fehlt die Angabe <{0}>. {1}", argument.Name, argument.Description ?? string.Empty);
    }

    private static string Misfit(string name, string value, Symbol wanted, Type type)
    {
        string choices = string.Join(", ", wanted.GetCompletions(CompletionContext.Empty).Select(choice => choice.Label.ToLowerInvariant()));
        return choices.Length > 0 ? Texts.Of("{0}: „{1}“ passt nicht. Möglich sind {2}.", name, value, choices)
            : (Nullable.GetUnderlyingType(type) ?? type) == typeof(int) ? Texts.Of("{0}: „{1}“ ist keine ganze Zahl, oder sie ist zu groß.", name, value)
            : Texts.Of("{0}: „{1}“ passt nicht.", name, value);
    }
}
