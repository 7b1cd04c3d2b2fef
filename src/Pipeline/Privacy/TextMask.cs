using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Names;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>Puts pseudonyms into texts.</summary>
internal sealed class TextMask(NamedTexts texts, PersonRegister register, FrozenDictionary<string, PersonalMatch> hidden, PublicTexts open)
{
    /// <summary>What gives way in a statement's text, or another that is read as one.</summary>
    public TextEdits Edits(string text) => ToEdits(texts.Of(text));

    /// <summary>A text with pseudonyms; words that are known from names only go too, wherever they stand.</summary>
    public string Mask(string text)
    {
        NamedText named = texts.Of(text);
        return ToEdits(named with { Matches = PersonalText.Disjoint([.. named.Matches, .. Hidden(text)]) }).Apply(text);
    }

    /// <summary>The same; nothing stays nothing.</summary>
    public string? MaskOrNull(string? text) => text is null ? null : Mask(text);

    public string MaskPath(string path) => ToEdits(texts.OfPath(path)).Apply(path);

    /// <summary>A cell of a column; under „Name“ it is a person.</summary>
    public string MaskCell(string column, string value) =>
        NameLine.IsKey(column) ? ToEdits(texts.OfPeople(value)).Apply(value) : Mask(value);

    /// <summary>Names and contacts of a statement with what stands for them.</summary>
    public IEnumerable<PersonalMark> Marks(Statement statement) => texts.Of(statement.Text).Matches
        .Select(match => new PersonalMark(statement.Id, match.Span, match.Kind, register.TokenOf(match)));

    private TextEdits ToEdits(NamedText named) => new([.. named.Matches.Select(match => new TextEdit(match.Span, register.TokenOf(match)))]);

    private IEnumerable<PersonalMatch> Hidden(string text)
    {
        if (hidden.Count == 0)
        {
            yield break;
        }

        NameText words = new(text);
        for (int at = 0; at < words.Count; at++)
        {
            if (hidden.TryGetValue(words[at].Folded, out PersonalMatch? match) && !open.Contain(words[at].Form))
            {
                yield return match with { Span = new TextSpan(words[at].Start, words[at].End - words[at].Start) };
            }
        }
    }
}
