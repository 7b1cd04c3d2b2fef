using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>One thing that reviewers decide about, by its id in the result that lies on the desk.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
public readonly record struct Subject(SubjectKind Kind, string Id)
{
    /// <summary>A change.</summary>
    public static Subject Of(ChangeId id) => new(SubjectKind.Change, id.Value);

    /// <summary>A statement.</summary>
    public static Subject Of(StatementId id) => new(SubjectKind.Statement, id.Value);

    /// <summary>A theme.</summary>
    public static Subject Of(ThemeId id) => new(SubjectKind.Theme, id.Value);

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static Subject? Parse(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Enum.TryParse(text[..colon], ignoreCase: true, out SubjectKind kind) && Enum.IsDefined(kind) && colon + 1 < text.Length
            ? new Subject(kind, text[(colon + 1)..])
            : null;
    }

    /// <summary>For example <c>change:leitbild-c03</c>.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Id}";
}
