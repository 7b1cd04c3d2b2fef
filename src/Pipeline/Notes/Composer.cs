using System.Text;

namespace DialogueMining.Pipeline.Notes;

/// <summary>
/// Joins a letter and the accent that follows it („u“ + U+0308), as files from a Mac have them. The runtime's own
/// normalisation is not used: it depends on whether the machine has ICU.
/// </summary>
internal static class Composer
{
    private const string Bases = "aouAOUeiEIyaeiouAEIOUaeiouaeiounNaocCsSgGIszczSCZ";
    private const string Marks =
        "\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308"
        + "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
        + "\u0300\u0300\u0300\u0300\u0300\u0302\u0302\u0302\u0302\u0302"
        + "\u0303\u0303\u030A\u0303\u0327\u0327\u0327\u0327\u0306\u0306\u0307"
        + "\u030C\u030C\u030C\u0301\u030C\u030C\u030C";
    private const string Composed = "äöüÄÖÜëïËÏÿáéíóúÁÉÍÓÚàèìòùâêîôûñÑåõçÇşŞğĞİšžčźŠČŽ";

    private static readonly Dictionary<(char, char), char> Pairs = MakePairs();

    public static string Compose(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\u0300', '\u0327');
        if (first < 0)
        {
            return text;
        }

        StringBuilder composed = new(text.Length);
        foreach (char letter in text)
        {
            if (composed.Length > 0 && Pairs.TryGetValue((composed[^1], letter), out char joined))
            {
                composed[^1] = joined;
            }
            else
            {
                composed.Append(letter);
            }
        }

        return composed.ToString();
    }

    private static Dictionary<(char, char), char> MakePairs()
    {
        Dictionary<(char, char), char> pairs = [];
        for (int index = 0; index < Composed.Length; index++)
        {
            pairs[(Bases[index], Marks[index])] = Composed[index];
        }

        return pairs;
    }
}
