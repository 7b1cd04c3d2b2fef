namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Says the clues of a reading in German words, for those who ask why a line was read so.</summary>
internal static class ClueNames
{
    private static readonly (Clue Clue, string Words)[] Names =
    [
        (Clue.QuotedOld, "alte Wörter in Anführungszeichen"),
        (Clue.QuotedNew, "neue Wörter in Anführungszeichen"),
        (Clue.DraftOld, "alte Wörter stehen im Entwurf"),
        (Clue.DraftRow, "mehrere Wörter des Entwurfs in Folge"),
        (Clue.Framed, "als Wort oder Begriff bezeichnet"),
        (Clue.Place, "Textstelle genannt"),
        (Clue.Arrow, "Pfeil zwischen alt und neu"),
        (Clue.Tongue, "Verb des Sagens und Schreibens"),
        (Clue.Talk, "vom Text ist die Rede"),
        (Clue.NoThing, "keine Sache gemeint"),
        (Clue.Topic, "Zitat am Anfang"),
        (Clue.Alike, "alte und neue Wörter ähneln sich"),
        (Clue.Operator, "Änderungswort"),
        (Clue.Carried, "Wörter aus einem früheren Satzteil"),
        (Clue.Round, "Runde über den Text"),
        (Clue.Foreign, "Wörter stehen nicht im Entwurf"),
        (Clue.Terse, "kurze Notiz"),
        (Clue.Thing, "Sache statt Wort möglich"),
        (Clue.Elsewhere, "Runde über anderes"),
        (Clue.Command, "Anweisung im Redaktionsstil"),
        (Clue.Report, "Bericht statt Wunsch"),
        (Clue.Stranger, "beurteilte Wörter stehen in keinem Entwurf"),
        (Clue.Loose, "Bezug unsicher"),
        (Clue.List, "Liste handelt vom Wortlaut"),
        (Clue.Head, "am Satzanfang besprochen"),
        (Clue.Mention, "Hauptwort ohne Artikel"),
        (Clue.Wordy, "lange Notiz"),
        (Clue.Story, "Erzählung"),
        (Clue.Quoting, "als Wort behandelt"),
        (Clue.Long, "neuer Wortlaut ist ein Satz"),
    ];

    /// <summary>The clues in words, in the order of the table, separated by semicolons.</summary>
    public static string Of(Clue clues) => string.Join("; ", Names.Where(name => (clues & name.Clue) != Clue.None).Select(name => name.Words));
}
