namespace DialogueMining.Pipeline.Notes;

/// <summary>Decides whether a line that looks like a heading is one where it stands.</summary>
internal sealed class HeadingRules(NoteContext context, NoteSections sections)
{
    /// <summary>The table or round that a line opens; null where it opens none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="bullet">Its bullet; null where it has none.</param>
    /// <param name="isMarked">Whether „#“, bold type or an underline says that it is a heading.</param>
    /// <param name="isFree">Whether no bullet or paragraph goes on in the line.</param>
    public HeadingForm? Read(string text, BulletMark? bullet, bool isMarked, bool isFree)
    {
        HeadingForm? form = HeadingForm.Read(text, isMarked);
        if (form is null)
        {
            return bullet is null || isMarked ? ReadTitle(text, isMarked, isFree) : null;
        }

        bool isRemark = !isMarked && (sections.IsAbout(form) || (form.Title.Length > 0 && IsBullet(text, bullet)));
        return isRemark ? null : form;
    }

    /// <summary>
    /// A bullet that goes on after the name says something about that table or round. „1. Runde“ and „&gt; Runde 1“ have
    /// the form of bullets and are none, nor is a line between two ornaments.
    /// </summary>
    private static bool IsBullet(string text, BulletMark? bullet) =>
        bullet is { } mark && text[mark.Start] != '>' && !char.IsAsciiDigit(text[mark.Start]) && !LineForm.IsFramed(text);

    /// <summary>A heading that repeats the title of a round in event.json.</summary>
    private HeadingForm? ReadTitle(string text, bool isMarked, bool isFree)
    {
        string title = HeadingForm.StripOrnaments(text);
        bool isLabel = isMarked || LineForm.IsLabel(text) || (isFree && title.Length <= LineForm.LongestLabel);
        return isLabel && context.RoundOfTitle(title) is { } round
            ? new HeadingForm(null, round, title.TrimEnd(':'))
            : null;
    }
}
