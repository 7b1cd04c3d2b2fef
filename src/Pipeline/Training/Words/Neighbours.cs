using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>What stands before a word, as far as it tells the word's class, gender and number.</summary>
internal enum Before
{
    Other,
    Der,
    Die,
    Das,
    Den,
    Dem,
    Des,
    Ein,
    Eine,
    Einen,
    Einem,
    Einer,
    Eines,

    /// <summary>im, am, zum, vom, beim: a dative, masculine or neuter.</summary>
    Im,

    /// <summary>zur: a dative, feminine.</summary>
    Zur,

    /// <summary>ins, ans, fürs: an accusative, neuter.</summary>
    Ins,
    Zu,
    Ich,
    Wir,
    Er,
    Sie,

    /// <summary>Herr, Frau, Dr.: a name follows.</summary>
    Title,

    /// <summary>sehr, so, ganz: an adjective or adverb follows.</summary>
    Degree,

    /// <summary>zwei, viele, einige, alle: a plural follows.</summary>
    Plural,
    Preposition,
    Comma,

    /// <summary>A small word with an adjective's ending.</summary>
    Attribute,

    /// <summary>A capital word: the head of a name, or the noun before its genitive.</summary>
    Capital,

    /// <summary>A form of a modal or auxiliary verb.</summary>
    Modal,
}

/// <summary>What stands behind a word.</summary>
internal enum Behind
{
    Other,
    Capital,
    Comma,
    Stop,

    /// <summary>A pronoun as subject: the word is a finite verb.</summary>
    Subject,
    Reflexive,

    /// <summary>A modal or auxiliary verb: the word is an infinitive or participle.</summary>
    Modal,
    Zu,
    Not,
}

/// <summary>Sorts neighbours into those kinds.</summary>
internal static class Neighbours
{
    private static readonly FrozenDictionary<string, Before> BeforeWords = Table<Before>(
        (Before.Der, "der"), (Before.Die, "die"), (Before.Das, "das"), (Before.Den, "den"), (Before.Dem, "dem"), (Before.Des, "des"),
        (Before.Ein, "ein kein mein sein unser ihr"), (Before.Eine, "eine"), (Before.Einen, "einen keinen meinen seinen unseren ihren"),
        (Before.Einem, "einem keinem meinem seinem unserem ihrem diesem jedem"), (Before.Einer, "einer"),
        (Before.Eines, "eines meines seines unseres ihres dieses"), (Before.Im, "im am zum vom beim"), (Before.Zur, "zur"),
        (Before.Ins, "ins ans fürs"), (Before.Zu, "zu"), (Before.Ich, "ich"), (Before.Wir, "wir"), (Before.Er, "er es man"), (Before.Sie, "sie"),
        (Before.Title, "herr herrn frau dr. prof. kollege kollegen kollegin präsident präsidentin minister ministerin kanzlerin"),
        (Before.Degree, "sehr so ganz besonders wirklich ziemlich absolut äußerst völlig"),
        (Before.Plural, "zwei drei vier fünf sechs zehn viele einige alle mehrere beide wenige beiden allen vielen mehreren"),
        (Before.Preposition, "in mit von für an auf bei aus nach vor über um durch gegen ohne unter zwischen seit wegen bis"),
        (Before.Modal, "kann können muss müssen soll sollen will wollen darf dürfen wird werden würde würden könnte sollte hat haben ist sind war wurde"));

    private static readonly FrozenDictionary<string, Behind> BehindWords = Table<Behind>(
        (Behind.Subject, "ich wir er sie es man"), (Behind.Reflexive, "sich uns mich mir"), (Behind.Zu, "zu"), (Behind.Not, "nicht"),
        (Behind.Modal, "kann können muss müssen soll sollen will wollen darf dürfen wird werden würde würden könnte könnten sollte sollten "
            + "hat haben hatte hatten ist sind war waren wurde wurden worden habe möchte möchten"));

    public static Before Of(string? word) => word switch
    {
        null or "" => Before.Other,
        "," => Before.Comma,
        _ when BeforeWords.TryGetValue(word.ToLowerInvariant(), out Before kind) => kind,
        _ when char.IsUpper(word[0]) => Before.Capital,
        _ when char.IsDigit(word[0]) => Before.Plural,
        _ when word.Length > 4 && HasAdjectiveEnding(word) => Before.Attribute,
        _ => Before.Other,
    };

    public static Behind After(string? word) => word switch
    {
        null or "" or "." or "!" or "?" or ":" or ";" or "–" => Behind.Stop,
        "," => Behind.Comma,
        _ when BehindWords.TryGetValue(word.ToLowerInvariant(), out Behind kind) => kind,
        _ => char.IsUpper(word[0]) ? Behind.Capital : Behind.Other,
    };

    private static bool HasAdjectiveEnding(string word) =>
        word.EndsWith('e') || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal)
        || word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("em", StringComparison.Ordinal);

    private static FrozenDictionary<string, T> Table<T>(params (T Kind, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, row.Kind)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
