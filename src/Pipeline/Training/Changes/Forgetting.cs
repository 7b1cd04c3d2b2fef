namespace DialogueMining.Pipeline.Training.Changes;

/// <summary>
/// Leaves out a part of the features each time a remark is looked at, so that none learns to rely on others that remarks on
/// another text may lack (dropout: Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov 2014).
/// </summary>
/// <param name="share">How large a part, from 0 to below 1.</param>
internal sealed class Forgetting(double share)
{
    // Numbers that chance is drawn from.
    private const uint Draws = 1 << 16;

    private readonly uint _least = (uint)(share * Draws);

    private uint _state = 1;

    /// <summary>What is left of some features.</summary>
    public int[] Of(int[] rows) => _least == 0 ? rows : Array.FindAll(rows, _ => Draw() >= _least);

    // Xorshift (Marsaglia 2003): the same numbers each time.
    private uint Draw()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state % Draws;
    }
}
