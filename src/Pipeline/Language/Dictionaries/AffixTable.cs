using System.Text;

namespace DialogueMining.Pipeline.Language.Dictionaries;

/// <summary>The rules of a Hunspell dictionary (<c>.aff</c>) by their flag, a letter each.</summary>
internal sealed class AffixTable
{
    private readonly Dictionary<char, List<AffixRule>> _rules = [];
    private readonly HashSet<char> _crossing = [];
    private char _compoundOnly;
    private char _forbidden;
    private char _needsAffix;

    private AffixTable(Encoding encoding) => Encoding = encoding;

    /// <summary>The encoding of the rules and of the words.</summary>
    public Encoding Encoding { get; }

    /// <summary>The table; null where the bytes are none, or one whose flags are no single letters.</summary>
    public static AffixTable? TryRead(byte[] bytes)
    {
        string first = Encoding.Latin1.GetString(bytes);
        Encoding? encoding = first.Split('\n').Where(line => line.StartsWith("SET ", StringComparison.Ordinal))
            .Select(line => DictionaryText.EncodingOf(line.AsSpan(4))).FirstOrDefault();
        if (encoding is null || DictionaryText.Decode(bytes, encoding) is not { } text)
        {
            return null;
        }

        AffixTable table = new(encoding);
        return Array.TrueForAll(text.Split('\n'), line => table.Take(line.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries)))
            && table._rules.Count > 0 ? table : null;
    }

    /// <summary>All forms of a word of the list, itself among them where it stands alone.</summary>
    public IEnumerable<string> Forms(string word, string flags)
    {
        if (flags.Contains(_forbidden, StringComparison.Ordinal) || flags.Contains(_compoundOnly, StringComparison.Ordinal))
        {
            yield break;
        }

        if (!flags.Contains(_needsAffix, StringComparison.Ordinal))
        {
            yield return word;
        }

        string[] ended = [.. Changed(word, flags, prefix: false, _ => true)];
        string[] crossing = [.. Changed(word, flags, prefix: false, _crossing.Contains)];
        foreach (string form in ended.Concat(new[] { word }.Concat(crossing).SelectMany(each => Changed(each, flags, prefix: true, _ => true))))
        {
            yield return form;
        }
    }

    private IEnumerable<string> Changed(string word, string flags, bool prefix, Func<char, bool> fits) =>
        from flag in flags
        where fits(flag) && _rules.ContainsKey(flag)
        from rule in _rules[flag]
        where rule.IsPrefix == prefix
        let form = rule.Apply(word)
        where form is not null
        select form;

    // One line; false where the table cannot be used.
    private bool Take(string[] cells)
    {
        switch (cells)
        {
            case ["FLAG", ..]:
                return false;
            case ["ONLYINCOMPOUND", [var flag]]:
                _compoundOnly = flag;
                break;
            case ["FORBIDDENWORD", [var flag]]:
                _forbidden = flag;
                break;
            case ["NEEDAFFIX", [var flag]]:
                _needsAffix = flag;
                break;
            case ["PFX" or "SFX", [var flag], var strip, var add, var condition, ..]:
                AddRule(flag, new AffixRule(cells[0] == "PFX", Bare(strip), Bare(add.Split('/')[0]), condition));
                break;
            case ["PFX" or "SFX", [var flag], "Y", ..]:
                _crossing.Add(flag);
                break;
            default:
                break;
        }

        return true;
    }

    private static string Bare(string cell) => cell == "0" ? string.Empty : cell;

    private void AddRule(char flag, AffixRule rule)
    {
        if (!_rules.TryGetValue(flag, out List<AffixRule>? rules))
        {
            _rules[flag] = rules = [];
        }

        rules.Add(rule);
    }
}
