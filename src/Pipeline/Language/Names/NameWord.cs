namespace DialogueMining.Pipeline.Language.Names;

/// <summary>A token as the name rules look at it.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Form">Its text.</param>
/// <param name="Folded">Its text in small letters, umlauts spelt out.</param>
internal readonly record struct NameWord(int Start, int End, string Form, string Folded)
{
    /// <summary>Whether it begins with a capital letter and holds letters and hyphens only.</summary>
    public bool IsCapital => CharKinds.IsUpper(Form[0]) && IsLetters;

    /// <summary>Whether it holds letters, hyphens and apostrophes only.</summary>
    public bool IsLetters
    {
        get
        {
            foreach (char letter in Form)
            {
                if (!CharKinds.IsLetter(letter) && letter is not ('-' or '\'' or '’'))
                {
                    return false;
                }
            }

            return CharKinds.IsLetter(Form[0]) && CharKinds.IsLetter(Form[^1]);
        }
    }

    /// <summary>Whether it is an initial or several: „K.“, „K“ before its point, „K.-H.“, „M.K.“.</summary>
    public bool IsInitial => Form.Length == 1 ? CharKinds.IsUpper(Form[0]) : Form[^1] == '.' && HasInitialsOnly;

    private bool HasInitialsOnly
    {
        get
        {
            int letters = 0;
            foreach (char letter in Form)
            {
                letters = CharKinds.IsUpper(letter) ? letters + 1 : 0;
                if (letters > 1 || (letters == 0 && letter is not ('.' or '-')))
                {
                    return false;
                }
            }

            return CharKinds.IsUpper(Form[0]);
        }
    }
}
