namespace DialogueMining.Pipeline.Language.Names;

/// <summary>What a form of a name tells about its bearer.</summary>
/// <param name="Given">Given names or initials as written; empty where there are none.</param>
/// <param name="Family">Family name with its particles; empty where only a given name stands.</param>
/// <param name="Gender">By address or given name.</param>
internal sealed record PersonName(string Given, string Family, NameGender Gender);
