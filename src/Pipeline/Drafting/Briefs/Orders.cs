namespace DialogueMining.Pipeline.Drafting.Briefs;

/// <summary>What a model is asked for, task by task.</summary>
internal static class Orders
{
    public const string Theme =
        "Fasse in genau einem Satz zusammen, was die Aussagen sagen. Sind sich die Tische nicht einig, so sagt der Satz auch das.";

    public const string Wish =
        "Die Aussage wünscht etwas vom Text, ohne Worte zu nennen. Schreibe den Satz des Entwurfs, den sie meint, so um, wie sie es wünscht. Genau ein Satz.";

    public const string Insert =
        "Für die gewünschte Ergänzung ist keine Stelle sicher. Wähle den Satz des Entwurfs, in dem sie stehen kann, und schreibe ihn mit ihr. Alle Wörter des Satzes bleiben. Genau ein Satz.";

    public const string Block =
        "Schreibe diesen Absatz des Entwurfs mit den Änderungen, die Tische wünschen, so dass er sich gut liest. Was niemand ändern will, bleibt. Was ein Tisch ablehnt, bleibt weg.";
}
