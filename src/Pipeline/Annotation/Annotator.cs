using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Gives statements their sentences, tokens, lemmas, word classes and compound parts.</summary>
/// <param name="options">How.</param>
public sealed class Annotator(AnnotationOptions options)
{
    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.Workers ?? -1 };

    /// <summary>Annotates statements; the result has their order and number.</summary>
    /// <param name="statements">The statements.</param>
    public IReadOnlyList<AnnotatedStatement> Annotate(IReadOnlyList<Statement> statements)
    {
        AnnotatedStatement[] annotated = new AnnotatedStatement[statements.Count];
        Parallel.For(0, statements.Count, _parallel, index => annotated[index] = Annotate(statements[index]));
        return annotated;
    }

    /// <summary>Annotates a statement.</summary>
    /// <param name="statement">The statement.</param>
    public AnnotatedStatement Annotate(Statement statement) => new(statement, GermanText.Analyze(statement.Text, options.Resources));
}
