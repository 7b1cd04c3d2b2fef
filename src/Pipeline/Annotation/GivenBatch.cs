namespace DialogueMining.Pipeline.Annotation;

/// <summary>Sentences whose tokens are given, one a line.</summary>
internal sealed class GivenBatch(TextReader input, bool withLemmas) : ISentenceBatch
{
    /// <summary>Tokens that make a batch.</summary>
    private const int Size = 1 << 12;

    private readonly List<string> _forms = [];
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    public bool Fill()
    {
        _forms.Clear();
        _ends.Clear();
        while (_forms.Count < Size && input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                EndSentence();
            }
            else
            {
                _forms.Add(line.Trim());
            }
        }

        FinishSentence();
        return _ends.Count > 0;
    }

    public void Write(ISentenceWriter writer, long first)
    {
        int start = 0;
        for (int index = 0; index < _ends.Count; index++)
        {
            GivenSentence.Write(writer, first + index, _forms[start.._ends[index]], withLemmas);
            start = _ends[index];
        }
    }

    /// <summary>The batch is full, but not in the middle of a sentence.</summary>
    private void FinishSentence()
    {
        int last = _ends.Count > 0 ? _ends[^1] : 0;
        while (_forms.Count > last && input.ReadLine() is { } line && !string.IsNullOrWhiteSpace(line))
        {
            _forms.Add(line.Trim());
        }

        EndSentence();
    }

    private void EndSentence()
    {
        if (_forms.Count > (_ends.Count > 0 ? _ends[^1] : 0))
        {
            _ends.Add(_forms.Count);
        }
    }
}
