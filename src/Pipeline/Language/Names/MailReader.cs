using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Finds mail addresses: „karin.schulz@example.org“, „schulz (at) example.org“.</summary>
internal static class MailReader
{
    private static readonly string[] Signs = ["@", "(at)", "[at]", "{at}", "(@)"];

    public static IEnumerable<PersonalMatch> Read(string text)
    {
        int from = 0;
        while (Next(text, from) is var (sign, length) && sign >= 0)
        {
            int start = UserStart(text, sign, from);
            int end = DomainEnd(text, sign + length);
            if (start < sign && end > 0)
            {
                yield return new PersonalMatch(new TextSpan(start, end - start), PersonalKind.Mail, null);
            }

            from = Math.Max(end, sign + length);
        }
    }

    private static (int Sign, int Length) Next(string text, int from)
    {
        (int Sign, int Length) next = (-1, 0);
        foreach (string sign in Signs)
        {
            int found = text.IndexOf(sign, from, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && (next.Sign < 0 || found < next.Sign))
            {
                next = (found, sign.Length);
            }
        }

        return next;
    }

    private static int UserStart(string text, int sign, int least)
    {
        int at = sign;
        while (at > least && text[at - 1] == ' ' && text[sign] != '@')
        {
            at--;
        }

        int end = at;
        while (at > least && (CharKinds.IsWord(text[at - 1]) || text[at - 1] is '.' or '-' or '_' or '+' or '%'))
        {
            at--;
        }

        return at == end ? sign : at;
    }

    /// <summary>The place behind the domain; 0 where there is none with a point and letters behind it.</summary>
    private static int DomainEnd(string text, int from)
    {
        int at = from;
        while (at < text.Length && text[at] == ' ' && text[from - 1] != '@')
        {
            at++;
        }

        int point = -1;
        while (IsDomain(text, at))
        {
            point = text[at] == '.' ? at : point;
            at++;
        }

        return point > from && at - point > 2 && CharKinds.IsLetter(text[point + 1]) ? at : 0;
    }

    /// <summary>Whether a character belongs to a domain; a point does when a letter or digit follows.</summary>
    private static bool IsDomain(string text, int at) => at < text.Length && (CharKinds.IsWord(text[at]) || text[at] == '-'
        || (text[at] == '.' && at + 1 < text.Length && CharKinds.IsWord(text[at + 1])));
}
