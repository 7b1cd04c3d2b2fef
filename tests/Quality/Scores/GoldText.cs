using System.Globalization;
using System.Text;

namespace DialogueMining.Tests.Quality.Scores;

/// <summary>A tokenised text as offsets in its characters without white space, as the CoNLL-18 shared task compares them.</summary>
internal sealed class GoldText
{
    private readonly StringBuilder _characters = new();

    public List<(int Start, int End)> Tokens { get; } = [];

    public List<(int Start, int End)> Sentences { get; } = [];

    public string Characters => _characters.ToString();

    public static GoldText ReadConllu(string path)
    {
        GoldText gold = new();
        List<string> sentence = [];
        int covered = 0;
        foreach (string line in File.ReadLines(path).Append(string.Empty))
        {
            string[] cells = line.Split('\t');
            if (cells.Length > 1 && cells[0].Split('-') is [_, var last] && int.TryParse(last, CultureInfo.InvariantCulture, out int end))
            {
                // A multiword token („im“ = in + dem) counts as it is written; its words do not.
                sentence.Add(cells[1]);
                covered = end;
            }
            else if (cells.Length > 1 && int.TryParse(cells[0], CultureInfo.InvariantCulture, out int number))
            {
                if (number > covered)
                {
                    sentence.Add(cells[1]);
                }
            }
            else if (line.Length == 0 && sentence.Count > 0)
            {
                gold.Add(sentence);
                sentence.Clear();
                covered = 0;
            }
        }

        return gold;
    }

    public void Add(IEnumerable<string> forms)
    {
        int start = _characters.Length;
        foreach (string form in forms)
        {
            int at = _characters.Length;
            _characters.Append(string.Concat(form.Where(letter => !char.IsWhiteSpace(letter))));
            Tokens.Add((at, _characters.Length));
        }

        Sentences.Add((start, _characters.Length));
    }

    /// <summary>The tokens with boundaries at hyphens inside words taken away („HN“): UD splits „EU-Länder“, EmpiriST does not.</summary>
    public List<(int Start, int End)> TokensWithoutHyphens(Func<int, bool> isSpaceBefore)
    {
        string text = Characters;
        List<(int Start, int End)> merged = [];
        foreach ((int start, int end) in Tokens)
        {
            bool atHyphen = merged.Count > 0 && !isSpaceBefore(start) && (text[start] == '-' || text[start - 1] == '-')
                && char.IsLetterOrDigit(text[text[start] == '-' ? start - 1 : start]);
            if (atHyphen)
            {
                merged[^1] = (merged[^1].Start, end);
            }
            else
            {
                merged.Add((start, end));
            }
        }

        return merged;
    }
}
