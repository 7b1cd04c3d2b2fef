using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>
/// Takes a text apart, line by line. Each line that is not blank ends in exactly one entry: the rules are asked
/// in turn and the first that takes the line keeps it.
/// </summary>
internal sealed class TextNotes
{
    private readonly NoteContext _context;
    private readonly string _file;
    private readonly string _text;
    private readonly List<SourceLine> _lines;
    private readonly EntryList _entries;
    private readonly NoteSections _sections;
    private readonly HeadingRules _headings;
    private readonly VoteLines _votes;
    private readonly List<Problem> _problems;

    private OpenEntry? _open;

    public TextNotes(OpenNote note, List<SourceLine> lines)
    {
        _context = note.Context;
        _file = note.File;
        _text = note.Text;
        _lines = lines;
        _entries = note.Entries;
        _sections = note.Sections;
        _headings = new HeadingRules(_context, _sections);
        _votes = note.Votes;
        _problems = note.Problems;
    }

    public static ParsedNote Parse(NoteContext context, string file, string text)
    {
        OpenNote note = new(context, file, text);
        new TextNotes(note, SourceLine.Of(text)).Read();
        return note.Close();
    }

    public void Read()
    {
        int count = Math.Min(_lines.Count, _context.Options.MostLines);
        for (int index = 0; index < count; index++)
        {
            Take(index);
        }

        Close();
        KeepRest(count);
    }

    private void Take(int index)
    {
        SourceLine line = _lines[index];
        ReadOnlySpan<char> text = _text.AsSpan(line.Start, line.Length);
        if (Letters.IsBlank(text))
        {
            Close();
            return;
        }

        if (line.Length > _context.Options.LongestLine)
        {
            Close();
            _entries.Add(EntryKind.Unreadable, line, 0);
            _problems.Add(NoteProblems.LineTooLong(_file, line.Number, line.Length, _context.Options.LongestLine));
            return;
        }

        BulletMark? bullet = BulletMark.Read(text);
        if (!TakeRuler(index) && !TakeHeading(index, bullet) && !TakeVote(line, bullet) && !TakeHeader(line, bullet))
        {
            TakeWords(index, bullet);
        }
    }

    private void TakeWords(int index, BulletMark? bullet)
    {
        SourceLine line = _lines[index];
        if (bullet is { } mark)
        {
            TakeBullet(index, mark);
        }
        else if (!TakeContinuation(line) && !TakeLabel(line) && !TakeArrow(line))
        {
            _sections.LeaveHead();
            _open ??= new OpenEntry(EntryKind.Paragraph, line, 0);
            _open.Extend(line);
        }
    }

    private bool TakeRuler(int index)
    {
        SourceLine line = _lines[index];
        ReadOnlySpan<char> text = _text.AsSpan(line.Start, line.Length);
        if (!LineForm.IsRuler(text))
        {
            return false;
        }

        Close();
        _entries.Add(EntryKind.Ruler, line, 0);
        return true;
    }

    /// <summary>A heading that names table or round, with or without a mark, or any line with a mark of a heading.</summary>
    private bool TakeHeading(int index, BulletMark? bullet)
    {
        SourceLine line = _lines[index];
        string text = _text.Substring(line.Start, line.Length);
        bool isMarked = IsMarked(index, text, bullet);
        HeadingForm? form = IsInner(text, bullet) && !isMarked ? null : _headings.Read(text, bullet, isMarked, _open is null);
        if (form is null && !isMarked)
        {
            return false;
        }

        Close();
        if (form is not null)
        {
            _sections.Enter(form);
        }

        _entries.Add(form is null && _sections.IsInside ? EntryKind.SubHeading : EntryKind.Heading, line, 0);
        return true;
    }

    /// <summary>A line that is set in below a bullet goes on with it, whatever it looks like.</summary>
    private bool IsInner(ReadOnlySpan<char> text, BulletMark? bullet) =>
        bullet is null && _open is { Kind: EntryKind.Bullet } open && LineForm.IndentOf(text) > open.Indent;

    private bool IsMarked(int index, string text, BulletMark? bullet) =>
        LineForm.IsMarkdownHeading(text) || LineForm.IsBoldLabel(text) || (bullet is null && IsUnderlined(index));

    private bool IsUnderlined(int index)
    {
        if (_open is not null || index + 1 >= _lines.Count || _lines[index].Length > LineForm.LongestLabel)
        {
            return false;
        }

        SourceLine next = _lines[index + 1];
        ReadOnlySpan<char> line = _text.AsSpan(_lines[index].Start, _lines[index].Length).Trim();
        return LineForm.IsUnderline(_text.AsSpan(next.Start, next.Length), line.Length)
            && line[^1] is not ('.' or '!' or '?' or ',');
    }

    private bool TakeVote(SourceLine line, BulletMark? bullet)
    {
        if (IsInner(_text.AsSpan(line.Start, line.Length), bullet))
        {
            return false;
        }

        int start = bullet?.Content ?? 0;
        string content = _text.Substring(line.Start + start, line.Length - start);
        IReadOnlyList<VoteForm> forms = _context.Votes.Read(content, _sections.Kind);

        // A header line („Teilnehmer: 9“) has the form of a vote, too.
        if (forms.Count == 0 || HeaderLine.Read(content, inHead: false) is not null)
        {
            return false;
        }

        Close();
        _sections.LeaveHead();
        bool isSummary = forms.Count == 1 && HeaderLine.IsSummary(forms[0].Topic);
        NoteEntry entry = _entries.Add(isSummary ? EntryKind.Header : EntryKind.Vote, line, start);
        foreach (VoteForm form in forms.Where(_ => !isSummary))
        {
            _votes.Add(form, entry);
        }

        return true;
    }

    private bool TakeHeader(SourceLine line, BulletMark? bullet)
    {
        int start = bullet?.Content ?? 0;
        string content = _text.Substring(line.Start + start, line.Length - start);
        bool mayBe = bullet is null ? _open is null : _sections.IsHead && _open is null;
        if (!mayBe || HeaderLine.Read(
            content, _sections.IsHead && bullet is null, _sections.IsRoundHead && bullet is null) is not { } header)
        {
            return false;
        }

        Close();
        _sections.Count(header);
        _entries.Add(EntryKind.Header, line, start);
        return true;
    }

    private void TakeBullet(int index, BulletMark mark)
    {
        SourceLine line = _lines[index];
        Close();
        _sections.LeaveHead();
        ReadOnlySpan<char> content = _text.AsSpan(line.Start + mark.Content, line.Length - mark.Content);
        if (Letters.IsBlank(content))
        {
            _entries.Add(EntryKind.Empty, line, mark.Content);
            _problems.Add(NoteProblems.EmptyBullet(_file, line.Number));
        }
        else if (LineForm.IsLabel(content) && !IsContinued(index, mark.Start))
        {
            _entries.Add(EntryKind.SubHeading, line, mark.Content);
        }
        else
        {
            int indent = LineForm.IndentOf(_text.AsSpan(line.Start, line.Length));
            _open = new OpenEntry(EntryKind.Bullet, line, indent) { ContentStart = mark.Content };
        }
    }

    /// <summary>Whether the next line goes on with a bullet: set in deeper and no bullet itself.</summary>
    private bool IsContinued(int index, int indent)
    {
        if (index + 1 >= _lines.Count)
        {
            return false;
        }

        ReadOnlySpan<char> next = _text.AsSpan(_lines[index + 1].Start, _lines[index + 1].Length);
        return !Letters.IsBlank(next) && LineForm.IndentOf(next) > indent && BulletMark.Read(next) is null;
    }

    private bool TakeContinuation(SourceLine line)
    {
        if (_open is not { Kind: EntryKind.Bullet } bullet)
        {
            return false;
        }

        ReadOnlySpan<char> text = _text.AsSpan(line.Start, line.Length);
        if (LineForm.IndentOf(text) > bullet.Indent || bullet.IsWrappedInto(text, _text))
        {
            bullet.Extend(line);
            return true;
        }

        Close();
        return false;
    }

    private bool TakeLabel(SourceLine line)
    {
        if (_open is not null || !LineForm.IsLabel(_text.AsSpan(line.Start, line.Length)))
        {
            return false;
        }

        _sections.LeaveHead();
        _entries.Add(EntryKind.SubHeading, line, 0);
        return true;
    }

    /// <summary>„-&gt; …“ goes on with what stands above it; under another arrow line, or none, it is a note of its own and the arrow its bullet.</summary>
    private bool TakeArrow(SourceLine line)
    {
        int end = LineForm.EndOfArrow(_text.AsSpan(line.Start, line.Length));
        if (end < 0 || _open is { IsArrow: false })
        {
            return false;
        }

        Close();
        _sections.LeaveHead();
        _open = new OpenEntry(EntryKind.Bullet, line, 0) { IsArrow = true, ContentStart = end < line.Length ? end : 0 };
        return true;
    }

    private void Close()
    {
        if (_open is not { } open)
        {
            return;
        }

        _open = null;
        IEnumerable<IReadOnlyList<SourceLine>> groups =
            open.Kind == EntryKind.Paragraph ? ParagraphLines.Group(_text, open.Lines) : [open.Lines];
        foreach (IReadOnlyList<SourceLine> lines in groups)
        {
            _entries.Add(open.Kind, open.Join(_text, lines), lines[0].Number, lines[^1].Number);
        }
    }

    /// <summary>Lines beyond the limit stay visible as one entry.</summary>
    private void KeepRest(int count)
    {
        if (count < _lines.Count)
        {
            RunText rest = new(_text);
            rest.Add(_lines[count].Start, _lines[count].End);
            _entries.Add(EntryKind.Unreadable, rest, _lines[count].Number, _lines[^1].Number);
            _problems.Add(NoteProblems.TooManyLines(
                _file, _lines[count].Number, _lines[^1].Number, _context.Options.MostLines));
        }
    }
}
