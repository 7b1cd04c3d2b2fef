namespace DialogueMining.Models;

/// <summary>Why a language model's answer is not offered.</summary>
public enum RefusalReason
{
    /// <summary>It has not the form that was asked for, or says nothing new.</summary>
    Form,

    /// <summary>It names no statement, or one that the model was not given.</summary>
    Source,

    /// <summary>It quotes what stands nowhere.</summary>
    Quotation,

    /// <summary>It gives a number that nobody counted or wrote.</summary>
    Number,

    /// <summary>It says something of a table that this table did not say.</summary>
    Table,

    /// <summary>It has a word that is neither in the draft nor in the statements it names.</summary>
    Word,

    /// <summary>It denies what its statements say, or the other way round.</summary>
    Negation,

    /// <summary>It presents as agreed what a table opposed.</summary>
    Opposition,

    /// <summary>It drops words of the draft that nobody wanted to go.</summary>
    Draft,
}
