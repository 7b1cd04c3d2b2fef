namespace DialogueMining.Pipeline.Wording.Lexicon;

/// <summary>
/// What a word or turn of speech can do in a note about wording. A word may have several senses; the clause decides.
/// The sections of Language/Data/wording/*.txt carry these names.
/// </summary>
[Flags]
internal enum Sense : ulong
{
    None = 0,

    // Small words that hold a clause together.
    Article = 1UL << 0,
    Pronoun = 1UL << 1,
    Anaphor = 1UL << 2,
    Modal = 1UL << 3,
    Copula = 1UL << 4,
    Auxiliary = 1UL << 5,
    Negation = 1UL << 6,
    And = 1UL << 7,
    Or = 1UL << 8,
    Subordinator = 1UL << 9,
    Reason = 1UL << 10,
    Sondern = 1UL << 11,
    But = 1UL << 12,
    Filler = 1UL << 13,

    // Words that give a phrase its role.
    Instead = 1UL << 14,
    Better = 1UL << 15,
    By = 1UL << 16,
    With = 1UL << 17,
    Against = 1UL << 18,
    Into = 1UL << 19,
    Around = 1UL << 20,
    From = 1UL << 21,
    Of = 1UL << 22,
    After = 1UL << 23,
    Before = 1UL << 24,
    Between = 1UL << 25,
    At = 1UL << 26,
    Than = 1UL << 27,
    There = 1UL << 28,

    // What is done with words.
    Replace = 1UL << 29,
    Turn = 1UL << 30,
    Make = 1UL << 31,
    Add = 1UL << 32,
    Insert = 1UL << 33,
    Delete = 1UL << 34,
    Reword = 1UL << 35,
    Move = 1UL << 36,
    Place = 1UL << 37,
    Stay = 1UL << 38,
    Called = 1UL << 39,
    Write = 1UL << 40,
    Lack = 1UL << 41,
    Belong = 1UL << 42,
    Sound = 1UL << 43,
    Propose = 1UL << 44,

    // Words for words and for parts of a text.
    Word = 1UL << 45,
    Part = 1UL << 46,
    Text = 1UL << 47,

    // Attitude.
    Blame = 1UL << 48,
    Praise = 1UL << 49,
    Scale = 1UL << 50,
    Too = 1UL << 51,
    Refuse = 1UL << 52,
    Contest = 1UL << 53,

    /// <summary>A number or ordinal that can count parts of a text.</summary>
    Count = 1UL << 54,

    /// <summary>Names another draft that lay on the tables.</summary>
    Rival = 1UL << 55,

    /// <summary>Stands in a draft.</summary>
    Draft = 1UL << 56,

    /// <summary>Says that words stand in a text: „kommt vor“, „wird erwähnt“.</summary>
    Occur = 1UL << 57,

    /// <summary>A thing of the world, no matter of wording.</summary>
    Thing = 1UL << 58,

    /// <summary>Understanding, knowing or using words: denied, it blames them („hat bei uns niemand verstanden“).</summary>
    Grasp = 1UL << 59,

    // Groups.
    Preposition = Instead | By | With | Against | Into | Around | From | Of | After | Before | Between | At | Than,
    Change = Replace | Turn | Add | Insert | Delete | Reword | Move,
    Verbal = Modal | Copula | Auxiliary | Change | Make | Place | Stay | Called | Write | Lack | Belong | Sound | Propose | Occur,

    /// <summary>A word with one of these ends a run of plain words.</summary>
    Break = Pronoun | Modal | Copula | Auxiliary | Negation | Subordinator | Reason | Sondern | But | Better | Preposition
        | There | Verbal | Blame | Praise | Refuse | Contest | Filler | Too,
}
