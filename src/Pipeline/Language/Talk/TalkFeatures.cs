using System.Buffers;
using System.Runtime.InteropServices;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>What is seen in a statement: its words and their order, its marks, and the cues of the lists in <c>Data/kinds</c>.</summary>
internal sealed class TalkFeatures
{
    // The number of a feature has its trait in the upper bits.
    private const int TraitShift = 26;

    // Features of the words for each token, and of the whole.
    private const int FeaturesAToken = 6;

    private const int UsualSigns = 32;

    // Longer statements than this are alike in length.
    private const int MostLengths = 8;

    private const int WordsALength = 3;

    private const int MostSentences = 4;

    // Sums of cues beyond this say no more.
    private const int MostCue = 6;

    private const uint Border = 0x5E;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("„“”\"»«‚‘");

    private static readonly PhraseList NeedTalk = new("need-talk.txt");

    private static readonly PhraseList EditingTalk = new("editing-talk.txt");

    private readonly TalkWord[] _words;

    private readonly int[] _starts;

    private readonly List<uint> _features;

    private readonly List<(int First, int Last)> _places;

    private readonly List<uint> _signs = new(UsualSigns);

    public TalkFeatures(AnnotatedText content)
    {
        (_words, _starts) = Read(content);
        _features = new List<uint>(FeaturesAToken * _words.Length + UsualSigns);
        _places = new List<(int, int)>(_features.Capacity);
        Cues = new CueScores(content, _words);
        AddWords();
        AddOrder();
        AddEdges();
        AddMarks(content.Text.AsSpan().TrimEnd());
        AddCues();
        AddTopics(content);
    }

    /// <summary>What the cues say.</summary>
    public CueScores Cues { get; }

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<TalkWord> Tokens => _words;

    /// <summary>Features of its words: a long statement has more of them than a short one, so they share their weight.</summary>
    public ReadOnlySpan<uint> Words => CollectionsMarshal.AsSpan(_features);

    /// <summary>Features of the whole, each of full weight.</summary>
    public ReadOnlySpan<uint> Signs => CollectionsMarshal.AsSpan(_signs);

    /// <summary>The first and the last token of a feature of the words.</summary>
    public (int First, int Last) PlaceOf(int word) => _places[word];

    /// <summary>What a feature is about.</summary>
    public static TalkTrait TraitOf(uint feature) => (TalkTrait)(feature >> TraitShift);

    /// <summary>Adds something that is known from around the statement.</summary>
    public void Add(TalkTrait trait, uint value = 0) => _signs.Add(KeyOf(trait, value));

    private void AddWord(TalkTrait trait, uint value, int first, int last)
    {
        _features.Add(KeyOf(trait, value));
        _places.Add((first, last));
    }

    private static uint KeyOf(TalkTrait trait, uint value) =>
        ((uint)trait << TraitShift) | (Hash.Join(value, (uint)trait) >> (32 - TraitShift));

    private static (TalkWord[] Words, int[] Starts) Read(AnnotatedText content)
    {
        int[] starts = new int[content.Sentences.Count + 1];
        for (int sentence = 0; sentence < content.Sentences.Count; sentence++)
        {
            starts[sentence + 1] = starts[sentence] + content.Sentences[sentence].Tokens.Count;
        }

        TalkWord[] words = new TalkWord[starts[^1]];
        int at = 0;
        foreach (Sentence sentence in content.Sentences)
        {
            foreach (Token token in sentence.Tokens)
            {
                words[at++] = TalkWord.Of(token);
            }
        }

        return (words, starts);
    }

    private void AddWords()
    {
        for (int at = 0; at < _words.Length; at++)
        {
            ref readonly TalkWord word = ref _words[at];
            if (word.IsWord)
            {
                AddWord(TalkTrait.Form, word.Form, at, at);
                AddWord(TalkTrait.Beginning, word.Beginning, at, at);
            }

            if (at > 0)
            {
                AddWord(TalkTrait.Pair, Hash.Join(_words[at - 1].Form, word.Form), at - 1, at);
            }
        }
    }

    private void AddOrder()
    {
        for (int sentence = 0; sentence + 1 < _starts.Length; sentence++)
        {
            (int start, int end) = (_starts[sentence], _starts[sentence + 1]);
            uint before = Border;
            uint last = Border;
            for (int at = start; at <= end; at++)
            {
                uint role = at < end ? _words[at].Role : Border;
                int here = Math.Min(at, end - 1);
                AddWord(TalkTrait.ClassPair, Hash.Join(last, role), Math.Max(start, at - 1), here);
                if (at > start)
                {
                    AddWord(TalkTrait.ClassTriple, Hash.Join(before, Hash.Join(last, role)), Math.Max(start, at - 2), here);
                }

                (before, last) = (last, role);
            }
        }
    }

    private void AddEdges()
    {
        int first = Array.FindIndex(_words, word => word.IsWord);
        if (first < 0)
        {
            return;
        }

        int last = Array.FindLastIndex(_words, word => word.IsWord);
        int second = Array.FindIndex(_words, first + 1, word => word.IsWord);
        AddWord(TalkTrait.FirstForm, _words[first].Form, first, first);
        AddWord(TalkTrait.FirstPair, second < 0 ? _words[first].Form : Hash.Join(_words[first].Form, _words[second].Form), first, Math.Max(first, second));
        AddWord(TalkTrait.LastForm, _words[last].Form, last, last);
        AddWord(TalkTrait.LastEnding, Hash.Of(_words[last].Folded.AsSpan(Math.Max(0, _words[last].Folded.Length - 2))), last, last);
        AddWord(TalkTrait.FirstClass, (uint)_words[first].Class, first, first);
        AddWord(TalkTrait.LastClass, (uint)_words[last].Class, last, last);
        AddWord(TalkTrait.LastSmall, _words[last].IsSmall ? 1u : 0, last, last);
    }

    private void AddMarks(ReadOnlySpan<char> text)
    {
        Add(TalkTrait.Always);
        Add(TalkTrait.Length, (uint)Math.Min(MostLengths, _words.Count(word => word.IsWord) / WordsALength));
        Add(TalkTrait.Sentences, (uint)Math.Min(MostSentences, _starts.Length - 1));
        AddMark(text, '?', TalkTrait.Question, TalkTrait.QuestionEnd);
        AddMark(text, '!', TalkTrait.Exclamation, TalkTrait.ExclamationEnd);
        if (text.EndsWith("."))
        {
            Add(TalkTrait.Stop);
        }

        if (text.ContainsAny(QuotationMarks))
        {
            Add(TalkTrait.Quotation);
        }

        if (text.Length > 0 && char.IsUpper(text[0]))
        {
            Add(TalkTrait.Capital);
        }
    }

    private void AddMark(ReadOnlySpan<char> text, char mark, TalkTrait anywhere, TalkTrait atEnd)
    {
        if (text.Contains(mark))
        {
            Add(anywhere);
            Add(atEnd, text[^1] == mark ? 1u : 0);
        }
    }

    // A step for each unit of weight, so that twice the cues speak twice as loud.
    private void AddCues()
    {
        foreach (StatementKind kind in CueScores.Told)
        {
            if (Cues[kind] < 0)
            {
                Add(TalkTrait.Cue, (uint)kind * 16);
            }

            for (int step = 1; step <= Math.Min(Cues[kind], MostCue); step++)
            {
                Add(TalkTrait.Cue, ((uint)kind * 16) + (uint)step);
            }
        }
    }

    private void AddTopics(AnnotatedText content)
    {
        string plain = PhraseList.Plain(content.Text);
        AddIf(NeedTalk.IsIn(plain), TalkTrait.Need);
        AddIf(EditingTalk.IsIn(plain), TalkTrait.Editing);
        AddIf(QuestionTalk.AsksForPeople(content), TalkTrait.AsksForPeople);
        AddIf(DemandTalk.IsIn(content), TalkTrait.Demand);
        AddIf(DemandTalk.NamesThing(content), TalkTrait.NamesThing);
    }

    private void AddIf(bool seen, TalkTrait trait)
    {
        if (seen)
        {
            Add(trait);
        }
    }
}
