using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>
/// Finds quotations in any of the styles that people type („ “, „ ", “ ”, " ", » «, « », ‚ ‘, ' ', *…*), nested or
/// unbalanced. Only the outermost are reported. One pass over the text; a mark looks at a few open ones at most.
/// </summary>
internal static class QuoteScanner
{
    // How many open marks a closing one looks back over: deeper nesting is noise, and the bound keeps the pass linear.
    private const int Depth = 6;

    public static List<Quote> Scan(string text)
    {
        List<int> open = [];
        List<Quote> found = [];
        for (int at = 0; at < text.Length; at++)
        {
            QuoteStyle style = QuoteStyles.Of(text[at]);
            if (style != QuoteStyle.None)
            {
                at = Read(text, at, style, open, found);
            }
        }

        Unclosed(text, open, found);
        return Outermost(found);
    }

    // Returns the last character of the mark: „,,“ and „**“ have two.
    private static int Read(string text, int at, QuoteStyle style, List<int> open, List<Quote> found)
    {
        int last = QuoteStyles.LastOf(text, at);
        bool opens = QuoteStyles.MayOpen(text, at, last);
        bool closes = QuoteStyles.MayClose(text, at, last);
        int partner = closes ? Partner(text, open, style) : -1;
        if (partner >= 0 && !(opens && QuoteStyles.OnlyOpens(text[at])))
        {
            Close(text, open, partner, last, found);
        }
        else if (opens && style != QuoteStyle.Closing)
        {
            open.Add(at);
        }
        else if (closes && partner < 0)
        {
            Stray(text, at, found);
        }

        return last;
    }

    private static int Partner(string text, List<int> open, QuoteStyle style)
    {
        for (int index = open.Count - 1; index >= 0 && index >= open.Count - Depth; index--)
        {
            if (QuoteStyles.Match(QuoteStyles.Of(text[open[index]]), style))
            {
                return index;
            }
        }

        return -1;
    }

    private static void Close(string text, List<int> open, int partner, int last, List<Quote> found)
    {
        int start = open[partner];
        open.RemoveRange(partner, open.Count - partner);
        Add(text, start, QuoteStyles.LastOf(text, start) + 1, QuoteStyles.FirstOf(text, last, start), last + 1, found);
    }

    private static void Add(string text, int start, int innerStart, int innerEnd, int end, List<Quote> found)
    {
        while (innerStart < innerEnd && char.IsWhiteSpace(text[innerStart]))
        {
            innerStart++;
        }

        while (innerEnd > innerStart && char.IsWhiteSpace(text[innerEnd - 1]))
        {
            innerEnd--;
        }

        if (innerEnd > innerStart)
        {
            found.Add(new Quote(new TextSpan(start, end - start), new TextSpan(innerStart, innerEnd - innerStart)));
        }
    }

    // „Änderung Kreise“ in …“: a closing mark without its partner quotes the word before it.
    private static void Stray(string text, int at, List<Quote> found)
    {
        if (QuoteStyles.Of(text[at]) is QuoteStyle.Straight or QuoteStyle.Single or QuoteStyle.Emphasis)
        {
            return;
        }

        int start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }

        Add(text, start, start, at, at + 1, found);
    }

    // An opening mark without its partner: the quotation lasts to the next quotation or the end of the sentence.
    private static void Unclosed(string text, List<int> open, List<Quote> found)
    {
        found.Sort((first, second) => first.Outer.Start.CompareTo(second.Outer.Start));
        int next = found.Count - 1;
        for (int index = open.Count - 1; index >= 0; index--)
        {
            int start = open[index];
            while (next >= 0 && found[next].Outer.Start > start)
            {
                next--;
            }

            bool inside = next >= 0 && found[next].End > start;
            if (!inside && QuoteStyles.Of(text[start]) is not (QuoteStyle.Single or QuoteStyle.Emphasis))
            {
                int limit = next + 1 < found.Count ? found[next + 1].Outer.Start : text.Length;
                limit = index + 1 < open.Count ? Math.Min(limit, open[index + 1]) : limit;
                int end = WithoutParticle(text, start, SentenceEnd(text, start + 1, limit));
                Add(text, start, QuoteStyles.LastOf(text, start) + 1, end, end, found);
            }
        }
    }

    // „das Wort „staatliche ein.“: the particle belongs to the verb outside.
    private static int WithoutParticle(string text, int start, int end)
    {
        int last = end;
        while (last > start && !char.IsLetter(text[last - 1]))
        {
            last--;
        }

        int word = last;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        bool particle = text[word..last] is "ein" or "an" or "hinzu" or "auf" or "weg";
        return particle && word > start + 1 && text[word - 1] == ' ' ? word - 1 : end;
    }

    private static int SentenceEnd(string text, int start, int limit)
    {
        for (int at = start; at < limit; at++)
        {
            bool mark = text[at] is '\n' || (text[at] is '.' or '!' or '?' && (at + 1 == text.Length || text[at + 1] == ' '));
            if (mark && at > start)
            {
                return text[at] == '\n' ? at : text[at] == '.' && at + 1 < text.Length ? at : at + 1;
            }
        }

        return limit;
    }

    private static List<Quote> Outermost(List<Quote> found)
    {
        found.Sort((first, second) => first.Outer.Start != second.Outer.Start
            ? first.Outer.Start.CompareTo(second.Outer.Start) : second.Outer.Length.CompareTo(first.Outer.Length));
        List<Quote> outermost = new(found.Count);
        int covered = 0;
        foreach (Quote quote in found)
        {
            if (quote.Outer.Start >= covered)
            {
                outermost.Add(quote);
                covered = quote.End;
            }
        }

        return outermost;
    }
}
