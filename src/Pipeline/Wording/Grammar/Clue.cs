namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>What speaks for a reading: the evidence that the confidence is made of.</summary>
[Flags]
internal enum Clue
{
    None = 0,

    /// <summary>The old words, or the anchor of an insertion, stand in quotation marks.</summary>
    QuotedOld = 1 << 0,

    /// <summary>The new words stand in quotation marks.</summary>
    QuotedNew = 1 << 1,

    /// <summary>The old words, or the anchor of an insertion, stand in a draft.</summary>
    DraftOld = 1 << 2,

    /// <summary>At least two content words of the old words or the anchor stand in a draft in a row.</summary>
    DraftRow = 1 << 3,

    /// <summary>A word for words goes with the words („das Wort …“).</summary>
    Framed = 1 << 4,

    /// <summary>A part of the text is named („Satz 2“).</summary>
    Place = 1 << 5,

    /// <summary>An arrow leads from the old to the new words.</summary>
    Arrow = 1 << 6,

    /// <summary>The verb speaks about language (heißen, schreiben, umformulieren).</summary>
    Tongue = 1 << 7,

    /// <summary>The statement talks about a text or about words elsewhere.</summary>
    Talk = 1 << 8,

    /// <summary>The words are no noun, so that no thing of the world can be meant („ruhiger bitte weg“).</summary>
    NoThing = 1 << 9,

    /// <summary>A change verb, particle or preposition carries the reading; without it only attitude does.</summary>
    Operator = 1 << 10,

    /// <summary>A role was filled from an earlier clause.</summary>
    Carried = 1 << 11,

    /// <summary>The round is about the wording of a text.</summary>
    Round = 1 << 12,

    /// <summary>Drafts are known, and neither old words nor anchor stand in them.</summary>
    Foreign = 1 << 13,

    /// <summary>The statement holds hardly anything but the change.</summary>
    Terse = 1 << 14,

    /// <summary>The words are a thing of the world, neither quoted nor called words.</summary>
    Thing = 1 << 16,

    /// <summary>The round is not about the wording of a text.</summary>
    Elsewhere = 1 << 17,

    /// <summary>An order in the editors' manner: „Ersetze A durch B“, „A durch B ersetzt“.</summary>
    Command = 1 << 18,

    /// <summary>It tells what was done and asks for nothing („haben 14 Plätze gestrichen“).</summary>
    Report = 1 << 19,

    /// <summary>Words are judged that no draft has, though drafts are known: somebody quotes something else.</summary>
    Stranger = 1 << 20,

    /// <summary>The old words come from an earlier clause, where they were neither quoted nor called words.</summary>
    Loose = 1 << 21,

    /// <summary>Without a draft: the statement begins with the quotation that it judges.</summary>
    Topic = 1 << 22,

    /// <summary>Without a draft: old and new words share a word.</summary>
    Alike = 1 << 23,

    /// <summary>Without a draft: the old words begin a sentence that says something about them.</summary>
    Head = 1 << 24,

    /// <summary>The old words or the anchor are a noun without an article, as who names a word says it.</summary>
    Mention = 1 << 25,

    /// <summary>The statement is long.</summary>
    Wordy = 1 << 26,

    /// <summary>The statement tells something: a verb in the past, somebody of one's own.</summary>
    Story = 1 << 27,

    /// <summary>Words that are no noun are judged or handled like one, or a plural like a singular („Kampagnen klingt“).</summary>
    Quoting = 1 << 28,

    /// <summary>No draft is known, but the list that the statement stands in is about the wording of a text.</summary>
    List = 1 << 29,

    /// <summary>The new words are long: a sentence.</summary>
    Long = 1 << 15,
}
