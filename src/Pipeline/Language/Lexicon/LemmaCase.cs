namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Gives a lemma in small letters its capitals back.</summary>
internal static class LemmaCase
{
    /// <summary>
    /// Nouns and names begin with a capital; letters that the form has kept keep their case („E-Mails“ to „E-Mail“, „AfD“),
    /// unless the form is written in capitals throughout („SCHULEN“ to „Schule“).
    /// </summary>
    public static string Restore(string form, string lemma, Tag tag)
    {
        if (tag is not (Tag.Noun or Tag.Name))
        {
            return lemma;
        }

        bool shouts = IsCapitals(form);
        // „EU“ and „AG“ are written so; „RAT“ is shouted.
        bool acronym = form.Length < 4 || (form.Length == 4 && tag == Tag.Name);
        if (shouts && acronym && lemma.Length == form.Length)
        {
            return form;
        }

        Span<char> letters = stackalloc char[lemma.Length];
        lemma.CopyTo(letters);
        for (int index = 0; !shouts && index < Math.Min(form.Length, lemma.Length) && char.ToLowerInvariant(form[index]) == lemma[index]; index++)
        {
            letters[index] = form[index];
        }

        letters[0] = char.ToUpperInvariant(letters[0]);
        return letters.ToString();
    }

    /// <summary>Whether the form has two letters at least and all are capitals.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> form)
    {
        foreach (char letter in form)
        {
            if (CharKinds.IsLower(letter))
            {
                return false;
            }
        }

        return form.Length > 1 && CharKinds.IsUpper(form[0]);
    }
}
