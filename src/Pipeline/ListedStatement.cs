namespace DialogueMining.Pipeline;

/// <summary>What is kept of a statement of a list: a long list has millions.</summary>
/// <param name="Id">As the list gives it; it may come twice.</param>
/// <param name="Table">Empty where none is told.</param>
/// <param name="Text">The statement.</param>
internal readonly record struct ListedStatement(string Id, string Table, string Text);
