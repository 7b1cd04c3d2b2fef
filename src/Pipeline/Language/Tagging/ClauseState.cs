using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>What a clause has shown so far: German puts its finite verb second, or last behind a conjunction.</summary>
internal struct ClauseState
{
    private bool _finite;
    private bool _subordinate;
    private bool _auxiliary;

    /// <summary>The state in three bits.</summary>
    public readonly uint Bits => (_finite ? 1u : 0) | (_subordinate ? 2u : 0) | (_auxiliary ? 4u : 0);

    /// <summary>Takes in the word behind which the clause goes on.</summary>
    public void Pass(Tag tag, WordAnalysis word)
    {
        switch (tag)
        {
            case Tag.Punctuation or Tag.Coordinator:
                if (word.Form is not ("\"" or "„" or "“" or "”" or "(" or ")" or "'" or "-"))
                {
                    this = default;
                }

                break;
            case Tag.Subordinator:
                _subordinate = true;
                _finite = false;
                break;
            case Tag.FiniteVerb:
                _finite = true;
                break;
            case Tag.FiniteAuxiliary:
                _finite = true;
                _auxiliary = true;
                break;
            default:
                break;
        }
    }
}
