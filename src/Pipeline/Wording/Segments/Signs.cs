namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>Punctuation as the wording grammar sees it.</summary>
internal static class Signs
{
    public static UnitKind KindOf(string text, int at) => text[at] switch
    {
        ',' => UnitKind.Comma,
        ':' => UnitKind.Colon,
        ';' or '!' => UnitKind.Stop,
        '.' => !Ellipsis(text, at) ? UnitKind.Stop : Pauses(text, at) ? UnitKind.Dash : UnitKind.Sign,
        '…' => Pauses(text, at) ? UnitKind.Dash : UnitKind.Sign,
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

    // „A … das versteht keiner“: between two parts of a note the dots part them like a dash.
    private static bool Pauses(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 6 && text[end] is '.' or '…')
        {
            end++;
        }

        return at > 0 && end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]);
    }

    private static bool Ellipsis(string text, int at) =>
        (at > 0 && text[at - 1] == '.') || (at + 1 < text.Length && text[at + 1] == '.');
}
