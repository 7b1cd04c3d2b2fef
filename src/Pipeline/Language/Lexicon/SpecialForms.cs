namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Reads forms that are no plain words: numbers, signs, faces, addresses, abbreviations.</summary>
internal static class SpecialForms
{
    /// <summary>Readings of the form; null where it is a word.</summary>
    public static WordReading[]? Read(string form)
    {
        if (!form.Any(CharKinds.IsLetter))
        {
            return CharKinds.IsDigit(form[0]) ? Number(form) : One(SignTag(form), form);
        }

        if (IsAddress(form))
        {
            return One(Tag.Name, form);
        }

        if (Emoticons.Match(form, 0) == form.Length)
        {
            return One(Tag.Symbol, form);
        }

        return form.Length > 1 && form[^1] == '.' ? Abbreviation(form) : null;
    }

    private static Tag SignTag(string form) =>
        form.Any(CharKinds.IsDigit) ? Tag.Number : IsPunctuation(form) ? Tag.Punctuation : Tag.Symbol;

    private static WordReading[] One(Tag tag, string form) => [new WordReading(tag, form, 1)];

    private static bool IsPunctuation(string form)
    {
        bool plain = form.All(sign => CharKinds.Of(sign) == CharKind.Punctuation) || form is "``" or "''" or "`" or "´";
        return plain && !MarkScanner.IsArrow(form) && (form.Length == 1 || Emoticons.Match(form, 0) != form.Length);
    }

    private static bool IsAddress(string form) =>
        form.Length > 1 && (form[0] is '@' or '#' || form.Contains("://", StringComparison.Ordinal) || form.Contains('@', StringComparison.Ordinal)
            || form.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || IsDomain(form));

    private static bool IsDomain(string form)
    {
        int point = form.LastIndexOf('.');
        return point > 1 && point < form.Length - 1 && WebAddresses.IsEnding(form.AsSpan(point + 1));
    }

    /// <summary>„3.“ is an ordinal, „16.00“ a number.</summary>
    private static WordReading[] Number(string form) => One(form[^1] == '.' ? Tag.InflectedAdjective : Tag.Number, form);

    private static WordReading[]? Abbreviation(string form)
    {
        if (FormLexicon.Default.TryFind(form.ToLowerInvariant(), out _))
        {
            return null;
        }

        return CharKinds.IsUpper(form[0])
            ? [new WordReading(Tag.Noun, form, 0.5f), new WordReading(Tag.Name, form, 0.3f), new WordReading(Tag.Adverb, form, 0.2f)]
            : [new WordReading(Tag.Adverb, form, 0.4f), new WordReading(Tag.PlainAdjective, form, 0.2f), new WordReading(Tag.Noun, form, 0.2f),
                new WordReading(Tag.FiniteVerb, form, 0.1f), new WordReading(Tag.Preposition, form, 0.1f)];
    }
}
