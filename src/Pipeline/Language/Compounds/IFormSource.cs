namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>What the search for compound parts asks of a lexicon; forms are in small letters.</summary>
internal interface IFormSource
{
    /// <summary>The noun that the form belongs to, where it is a noun often enough to be a part; null else.</summary>
    string? NounOf(ReadOnlySpan<char> form);

    /// <summary>Whether the form is the infinitive of a verb in use.</summary>
    bool IsInfinitive(ReadOnlySpan<char> form);

    /// <summary>Whether the form is an adjective without ending.</summary>
    bool IsAdjective(ReadOnlySpan<char> form);

    /// <summary>Occurrences of the form.</summary>
    int Count(ReadOnlySpan<char> form);
}
