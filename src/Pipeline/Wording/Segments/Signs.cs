namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>Punctuation as the wording grammar sees it.</summary>
internal static class Signs
{
    public static UnitKind KindOf(string text, int at) => text[at] switch
    {
        ',' => UnitKind.Comma,
        ':' => UnitKind.Colon,
        ';' or '!' => UnitKind.Stop,
        '.' => Ellipsis(text, at) ? UnitKind.Sign : UnitKind.Stop,
        '…' => UnitKind.Sign,
        '?' => UnitKind.Question,
        '(' or '[' => UnitKind.Open,
        ')' or ']' => UnitKind.Close,
        '-' or '–' or '—' => UnitKind.Dash,
        _ => UnitKind.Sign,
    };

    /// <summary>Marks that dictation wrote out: „Traditionsverein Fragezeichen“. A „Punkt“ or „Komma“ may be meant as such.</summary>
    public static UnitKind? Spoken(string key) => key switch
    {
        "fragezeichen" => UnitKind.Question,
        "ausrufezeichen" or "ausrufungszeichen" => UnitKind.Stop,
        "doppelpunkt" => UnitKind.Colon,
        "gedankenstrich" => UnitKind.Dash,
        _ => null,
    };

    private static bool Ellipsis(string text, int at) =>
        (at > 0 && text[at - 1] == '.') || (at + 1 < text.Length && text[at + 1] == '.');
}
