using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// Eigenvalues and eigenvectors of a symmetric matrix without negative eigenvalues, by Jacobi rotations from
/// one side (Hestenes 1958): only whole rows are touched, so the processor's vector units do the work.
/// </summary>
internal static class SymmetricEigen
{
    private const int MostSweeps = 30;

    /// <summary>Two rows count as orthogonal below this cosine.</summary>
    private const double Tolerance = 1e-10;

    /// <summary>Eigenvalues, falling, and an eigenvector for each. The matrix is used up.</summary>
    public static (double[] Values, double[][] Vectors) Decompose(double[][] matrix)
    {
        double[] squares = new double[matrix.Length];
        for (int row = 0; row < squares.Length; row++)
        {
            squares[row] = OrderedSums.Dot(matrix[row], matrix[row]);
        }

        bool turned = true;
        for (int sweep = 0; turned && sweep < MostSweeps; sweep++)
        {
            turned = Sweep(matrix, squares);
        }

        double[] values = new double[matrix.Length];
        for (int row = 0; row < matrix.Length; row++)
        {
            values[row] = OrderedSums.Length(matrix[row]);
            if (values[row] > 0)
            {
                matrix[row] = Array.ConvertAll(matrix[row], value => value / values[row]);
            }
        }

        double[][] vectors = matrix;
        Array.Sort(values, vectors);
        Array.Reverse(values);
        Array.Reverse(vectors);
        return (values, vectors);
    }

    // The rotations W make the rows of W·G orthogonal. G is symmetric, so these rows are its eigenvectors,
    // each as long as its eigenvalue.
    private static bool Sweep(double[][] rows, double[] squares)
    {
        bool turned = false;
        for (int first = 0; first < rows.Length - 1; first++)
        {
            for (int second = first + 1; second < rows.Length; second++)
            {
                turned |= Turn(rows[first], rows[second], ref squares[first], ref squares[second]);
            }
        }

        return turned;
    }

    private static bool Turn(double[] first, double[] second, ref double a, ref double b)
    {
        double c = OrderedSums.Dot(first, second);
        if (Math.Abs(c) <= Tolerance * Math.Sqrt(a * b) || a * b == 0)
        {
            return false;
        }

        double half = (b - a) / (2 * c);
        double tangent = (half >= 0 ? 1 : -1) / (Math.Abs(half) + Math.Sqrt(1 + half * half));
        double cosine = 1 / Math.Sqrt(1 + tangent * tangent);
        (a, b) = Rotate(first, second, cosine, tangent * cosine);
        return true;
    }

    // Gives the squared lengths of both, summed as OrderedSums does.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double First, double Second) Rotate(double[] first, double[] second, double cosine, double sine)
    {
        Vector512<double> cosines = Vector512.Create(cosine);
        Vector512<double> sines = Vector512.Create(sine);
        Vector512<double> firstSum = Vector512<double>.Zero;
        Vector512<double> secondSum = Vector512<double>.Zero;
        ref double left = ref MemoryMarshal.GetArrayDataReference(first);
        ref double right = ref MemoryMarshal.GetArrayDataReference(second);
        int whole = first.Length - first.Length % Vector512<double>.Count;
        for (int index = 0; index < whole; index += Vector512<double>.Count)
        {
            Vector512<double> x = Vector512.LoadUnsafe(ref left, (nuint)index);
            Vector512<double> y = Vector512.LoadUnsafe(ref right, (nuint)index);
            Vector512<double> turned = cosines * x - sines * y;
            turned.StoreUnsafe(ref left, (nuint)index);
            firstSum += turned * turned;
            turned = sines * x + cosines * y;
            turned.StoreUnsafe(ref right, (nuint)index);
            secondSum += turned * turned;
        }

        double firstTotal = OrderedSums.Joined(firstSum);
        double secondTotal = OrderedSums.Joined(secondSum);
        for (int index = whole; index < first.Length; index++)
        {
            double x = first[index];
            double y = second[index];
            first[index] = cosine * x - sine * y;
            second[index] = sine * x + cosine * y;
            firstTotal += first[index] * first[index];
            secondTotal += second[index] * second[index];
        }

        return (firstTotal, secondTotal);
    }
}
