using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>How a word is written, as far as its class shows in it.</summary>
internal enum WordCase : byte
{
    Small,

    /// <summary>With a capital inside a sentence.</summary>
    Capital,

    /// <summary>With a capital where a sentence or a quotation begins.</summary>
    FirstCapital,

    /// <summary>In capitals throughout.</summary>
    Shouted,
}

/// <summary>A word of a sentence that the tagger works on.</summary>
/// <param name="Analysis">What is known of the form.</param>
/// <param name="Case">How it is written.</param>
internal readonly record struct TaggedWord(WordAnalysis Analysis, WordCase Case);
