using DialogueMining.Pipeline.Wording.Drafts;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Which words of a statement stand in a draft, and in which rows.</summary>
internal sealed class DraftView
{
    /// <summary>No draft is known.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>For each piece: number of the draft's word; -1 where it is none.</summary>
    private readonly int[] _ids;

    private readonly bool[] _content;

    private readonly int[] _first;

    private readonly int[] _last;

    private readonly List<(int First, int Last)> _rows = [];

    // How many words that stand in a draft, content words, and both there are before each piece.
    private readonly (int Seen, int Contents, int Known)[] _counts;

    private DraftView(int count)
    {
        (_ids, _content, _first, _last, _counts) = (new int[count], new bool[count], new int[count], new int[count], new (int, int, int)[count + 1]);
        Array.Fill(_ids, -1);
        Array.Fill(_first, -1);
        Array.Fill(_last, -1);
    }

    private static readonly DraftView Empty = new(0) { IsEmpty = true };

    public static DraftView Read(DraftIndex index, string text, PieceRow pieces)
    {
        if (index.IsEmpty)
        {
            return Empty;
        }

        DraftView view = new(pieces.Count);

        List<DraftWord> words = [];
        List<int> owners = [];
        for (int at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].IsWord && index.Number(text, pieces[at].Span) is [{ } word, ..])
            {
                words.Add(word);
                owners.Add(at);
                (view._ids[at], view._content[at]) = (word.Id, word.Content);
            }
        }

        view.Count();
        view.MarkRows(index, words, owners);
        return view;
    }

    private void Count()
    {
        for (int at = 0; at < _ids.Length; at++)
        {
            (int seen, int contents, int known) = _counts[at];
            int here = _ids[at] >= 0 ? 1 : 0;
            _counts[at + 1] = (seen + here, contents + (_content[at] ? 1 : 0), known + (_content[at] ? here : 0));
        }
    }

    private void MarkRows(DraftIndex index, List<DraftWord> words, List<int> owners)
    {
        int free = 0;
        for (int at = 0; at < words.Count; at++)
        {
            DraftRun run = DraftSearch.Longest(index, words, at);
            if (run.Count == 0)
            {
                continue;
            }

            int first = Math.Max(run.First, free);
            int last = run.First + run.Count - 1;
            for (int member = first; member <= last; member++)
            {
                (_first[owners[member]], _last[owners[member]]) = (owners[first], owners[last]);
            }

            _rows.Add((owners[first], owners[last]));
            free = last + 1;
            at = last;
        }
    }

    /// <summary>Which of the rows a piece belongs to, how many there are, and whether its row is the longest (2), equal (1) or shorter (0).</summary>
    public (int Number, int All, int Longest) OrderOf(int piece)
    {
        (int number, int own, int most) = (9, 0, 0);
        for (int row = 0; row < _rows.Count; row++)
        {
            (int first, int last) = _rows[row];
            most = Math.Max(most, last - first);
            (number, own) = piece >= first && piece <= last ? (row, last - first) : (number, own);
        }

        return (number, _rows.Count, number == 9 ? 3 : own == most ? (_rows.Count(row => row.Last - row.First == most) == 1 ? 2 : 1) : 0);
    }

    /// <summary>Whether any words of the statement stand in a draft.</summary>
    public bool HasRows => _rows.Count > 0;

    public bool Knows(int piece) => !IsEmpty && _ids[piece] >= 0;

    public bool IsContent(int piece) => !IsEmpty && _content[piece];

    public int RowFirst(int piece) => _first[piece];

    public int RowLast(int piece) => _last[piece];

    /// <summary>How the draft has the words: 0 no draft, 1 none, 2 some, 3 most, 4 all, 5 part of a row, 6 exactly a row, 7 its small words only.</summary>
    public uint StateOf(WordSpan span)
    {
        if (IsEmpty)
        {
            return 0;
        }

        ((int seen, int contents, int known), (int pastSeen, int pastContents, int pastKnown)) = (_counts[span.Last + 1], _counts[span.First]);
        (seen, contents, known) = (seen - pastSeen, contents - pastContents, known - pastKnown);
        uint none = seen == span.Last - span.First + 1 ? 7u : 1u;
        return known == 0 ? none : known < contents ? (3 * known < 2 * contents ? 2u : 3u) : RowState(span);
    }

    private uint RowState(WordSpan span) => _first[span.First] < 0 || _first[span.First] != _first[span.Last] ? 4u
        : _first[span.First] == span.First && _last[span.Last] == span.Last ? 6u : 5u;
}
