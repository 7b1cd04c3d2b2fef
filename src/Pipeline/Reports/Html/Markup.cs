using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>
/// A piece of markup. It is made from interpolated strings only: what stands in the literal is markup, what is
/// put in is text and is encoded. So nothing that a note holds can become markup.
/// </summary>
/// <param name="Text">The markup.</param>
internal readonly record struct Markup(string Text)
{
    public static Markup Empty { get; } = new(string.Empty);

    /// <summary>Attribute of an element with German words of the notes, the drafts or the program in a page in another language; else nothing.</summary>
    public static Markup German => Speech.IsEnglish ? new(" lang=\"de\"") : Empty;

    /// <summary>Such words where no element of their own holds them.</summary>
    public static Markup Said(string german) => Speech.IsEnglish ? Of($"<span{German}>{german}</span>") : Of($"{german}");

    /// <summary>Makes markup of an interpolated string; its holes are encoded.</summary>
    public static Markup Of(ref MarkupInterpolation text) => new(text.ToMarkup());

    /// <summary>Puts pieces one after the other.</summary>
    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(piece => piece.Text)));

    /// <summary>Puts pieces one after the other with a separator between them.</summary>
    public static Markup Join(string separator, IEnumerable<Markup> pieces) =>
        new(string.Join(separator, pieces.Select(piece => piece.Text)));

    /// <summary>The piece, or nothing.</summary>
    public static Markup If(bool condition, Func<Markup> piece) => condition ? piece() : Empty;
}

/// <summary>Takes an interpolated string apart into markup (literals) and text (holes).</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupInterpolation
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup;

    public MarkupInterpolation(int literalLength, int formattedCount) =>
        _markup = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => _markup.Append(Speech.OfMarkup(literal));

    public void AppendFormatted(string? text) => _markup.Append(Encoder.Encode(VisibleText.Of(text ?? string.Empty)));

    public void AppendFormatted(int number) => _markup.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup piece) => _markup.Append(piece.Text);

    public void AppendFormatted(IEnumerable<Markup> pieces)
    {
        foreach (Markup piece in pieces)
        {
            _markup.Append(piece.Text);
        }
    }

    public string ToMarkup() => _markup.ToString();
}
