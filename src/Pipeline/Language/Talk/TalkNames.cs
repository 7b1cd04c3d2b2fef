namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>German names of what is seen in a statement beside its words.</summary>
internal static class TalkNames
{
    /// <summary>The name; empty where it says nothing to a reader.</summary>
    public static string Of(TalkTrait trait) => trait switch
    {
        TalkTrait.Question or TalkTrait.QuestionEnd => "das Fragezeichen",
        TalkTrait.Exclamation or TalkTrait.ExclamationEnd => "das Ausrufezeichen",
        TalkTrait.Length or TalkTrait.Sentences => "die Länge",
        TalkTrait.Quotation => "die Anführungszeichen",
        TalkTrait.Cue or TalkTrait.Need or TalkTrait.Editing or TalkTrait.AsksForPeople or TalkTrait.Demand or TalkTrait.NamesThing => "bekannte Wendungen",
        TalkTrait.Behind or TalkTrait.BehindKind or TalkTrait.BehindChange or TalkTrait.SecondBehind => "was davor gesagt wurde",
        TalkTrait.TakenUp or TalkTrait.TakenUpChange => "Worte, die es aufnimmt",
        _ => string.Empty,
    };
}
