namespace DialogueMining.Pipeline.Annotation;

/// <summary>
/// Takes batches round in a ring: one is filled from the stream while others are worked on, and they are written in their
/// order. The bytes are the same for any number of workers, and memory does not grow with the text.
/// </summary>
/// <param name="createBatch">Makes an empty batch.</param>
/// <param name="createWriter">Makes a writer into a buffer.</param>
/// <param name="workers">Batches worked on at the same time; 1 for all on the caller's thread.</param>
internal sealed class SentenceStream(Func<ISentenceBatch> createBatch, Func<TextBuffer, ISentenceWriter> createWriter, int workers)
{
    private long _sentences;

    /// <summary>Reads all and writes all.</summary>
    public void WriteTo(TextWriter output)
    {
        // One place more than workers: the stream is read and written meanwhile.
        Place[] ring = new Place[workers > 1 ? workers + 1 : 1];
        for (int index = 0; index < ring.Length; index++)
        {
            TextBuffer buffer = new();
            ring[index] = new Place(createBatch(), buffer, createWriter(buffer));
        }

        int turn = 0;
        while (ring[turn].Batch.Fill())
        {
            Start(ring[turn]);
            turn = (turn + 1) % ring.Length;
            ring[turn].Finish(output);
        }

        for (int rest = 1; rest < ring.Length; rest++)
        {
            ring[(turn + rest) % ring.Length].Finish(output);
        }

        foreach (Place place in ring)
        {
            (place.Writer as IDisposable)?.Dispose();
        }
    }

    private void Start(Place place)
    {
        long first = _sentences + 1;
        _sentences += place.Batch.Count;
        place.Buffer.Clear();
        if (workers > 1)
        {
            place.Work = Task.Run(() => place.Batch.Write(place.Writer, first));
        }
        else
        {
            place.Batch.Write(place.Writer, first);
        }
    }

    private sealed class Place(ISentenceBatch batch, TextBuffer buffer, ISentenceWriter writer)
    {
        public ISentenceBatch Batch { get; } = batch;

        public TextBuffer Buffer { get; } = buffer;

        public ISentenceWriter Writer { get; } = writer;

        public Task Work { get; set; } = Task.CompletedTask;

        public void Finish(TextWriter output)
        {
            Work.GetAwaiter().GetResult();
            output.Write(Buffer.Written);
            Buffer.Clear();
        }
    }
}
