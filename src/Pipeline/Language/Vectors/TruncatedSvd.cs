namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// The strongest directions of a matrix: A ≈ U · diag(S) · Vᵀ, by random projection with power iterations
/// (Halko, Martinsson and Tropp 2011, „Finding structure with randomness“, algorithm 4.4).
/// </summary>
/// <param name="U">Left vectors, a row a row of the matrix.</param>
/// <param name="S">Singular values, falling.</param>
/// <param name="V">Right vectors, a row a column of the matrix.</param>
internal sealed record TruncatedSvd(DenseMatrix U, float[] S, DenseMatrix V)
{
    /// <summary>Further directions that are carried along and thrown away: they make the last ones exact.</summary>
    private const int Oversampling = 16;

    private const int FewestFaded = 20;

    private const int MostSmallRows = 4_000;

    /// <summary>
    /// A weight for every direction, falling to 0 for the last one: √(1 − s²last / s²). Where directions are simply cut
    /// off, one that is hardly stronger than the next comes in whole or not at all, by chance; so it comes in slowly.
    /// </summary>
    /// <remarks>
    /// The standard deviation of V-measures over seeds fell by a half, that over seeds, statements left out and noise in
    /// the background by a fifth, with the dimensions raised by a half since the last ones count little.
    /// </remarks>
    public float[] Fade()
    {
        float last = S.Length == 0 ? 0 : S[^1];
        // One or two directions are all that there is: none is cut off.
        return S.Length < FewestFaded
            ? Array.ConvertAll(S, _ => 1f)
            : Array.ConvertAll(S, value => value > 0 ? MathF.Sqrt(MathF.Max(0, 1 - last * last / (value * value))) : 0);
    }

    public static TruncatedSvd Of(SparseMatrix matrix, int rank, int powerIterations, long seed, ParallelOptions parallel)
    {
        SparseMatrix transposed = matrix.Transposed();
        int kept = Math.Min(rank, Math.Min(matrix.Rows, matrix.Columns));
        int width = Math.Min(kept + Oversampling, Math.Min(matrix.Rows, matrix.Columns));
        DenseMatrix basis = matrix.Multiply(Noise(matrix.Columns, width, seed), parallel);
        // Between the rounds the directions need only stay apart; the last ones must be exact.
        basis = Orthonormal.Columns(basis, passes: 1);
        for (int iteration = 0; iteration < powerIterations; iteration++)
        {
            basis = transposed.Multiply(basis, parallel);
            // Two products in a row square the distances between the values, which 32 bits hold for texts of an event only.
            basis = matrix.Rows <= MostSmallRows ? basis : Orthonormal.Columns(basis, passes: 1);
            basis = Orthonormal.Columns(matrix.Multiply(basis, parallel), passes: iteration == powerIterations - 1 ? 2 : 1);
        }

        return FromBasis(basis, transposed.Multiply(basis, parallel), kept);
    }

    // With Q the basis and B = QᵀA, the eigenvectors W of BBᵀ give U = QW and V = BᵀW / S.
    private static TruncatedSvd FromBasis(DenseMatrix basis, DenseMatrix image, int kept)
    {
        DenseMatrix columns = image.Transposed();
        int width = columns.Rows;
        double[][] gram = new double[width][];
        for (int row = 0; row < width; row++)
        {
            gram[row] = new double[width];
            for (int other = 0; other <= row; other++)
            {
                gram[row][other] = OrderedSums.Dot(columns.Row(row), columns.Row(other));
                gram[other][row] = gram[row][other];
            }
        }

        (double[] values, double[][] vectors) = SymmetricEigen.Decompose(gram);
        float[] singular = new float[kept];
        float[] inverse = new float[kept];
        for (int index = 0; index < kept; index++)
        {
            singular[index] = (float)Math.Sqrt(Math.Max(0, values[index]));
            inverse[index] = singular[index] > 1e-6f * (singular[0] + 1e-30f) ? 1 / singular[index] : 0;
        }

        DenseMatrix left = Rotated(basis, vectors, kept);
        DenseMatrix right = Rotated(image, vectors, kept);
        for (int row = 0; row < right.Rows; row++)
        {
            OrderedSums.Scale(right.Row(row), inverse);
        }

        return new TruncatedSvd(left, singular, right);
    }

    private static DenseMatrix Rotated(DenseMatrix rows, double[][] vectors, int kept)
    {
        DenseMatrix result = new(rows.Rows, kept);
        float[] direction = new float[rows.Columns];
        for (int index = 0; index < kept; index++)
        {
            for (int component = 0; component < direction.Length; component++)
            {
                direction[component] = (float)vectors[index][component];
            }

            for (int row = 0; row < rows.Rows; row++)
            {
                result.Row(row)[index] = OrderedSums.Dot(rows.Row(row), direction);
            }
        }

        return result;
    }

    private static DenseMatrix Noise(int rows, int columns, long seed)
    {
        SeededRandom random = new(seed);
        DenseMatrix noise = new(rows, columns);
        for (int row = 0; row < rows; row++)
        {
            foreach (ref float value in noise.Row(row))
            {
                value = (float)random.NextNormal();
            }
        }

        return noise;
    }
}
