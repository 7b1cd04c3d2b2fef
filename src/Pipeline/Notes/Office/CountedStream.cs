namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>Reads a part of a zip until the budget for all its parts is spent.</summary>
internal sealed class CountedStream(Stream inner, UnpackedBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">The budget is spent.</exception>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">The budget is spent.</exception>
    public override int Read(Span<byte> buffer)
    {
        int count = inner.Read(buffer);
        budget.Take(count);
        return budget.IsSpent ? throw new InvalidDataException("More is packed than may be unpacked.") : count;
    }

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
