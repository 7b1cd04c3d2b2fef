namespace DialogueMining.Pipeline.Language.Names;

/// <summary>A name as its words stand in a text.</summary>
/// <param name="End">Place behind its last token.</param>
/// <param name="Given">Given names or initials as written.</param>
/// <param name="Family">Family name with particles as written.</param>
internal readonly record struct NameParts(int End, string Given, string Family)
{
    public bool IsEmpty => Given.Length == 0 && Family.Length == 0;
}
