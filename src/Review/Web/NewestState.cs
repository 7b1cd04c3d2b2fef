using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;

namespace DialogueMining.Review.Web;

/// <summary>
/// Gives the newest state of the desk. With hundreds of changes a state takes a while to make: one request makes it, and those
/// that wait meanwhile all get the newest one, however many decisions came in between.
/// </summary>
internal sealed class NewestState(ReviewDesk desk, NameCover names)
{
    private readonly Lock _making = new();

    /// <summary>The state at this moment, as it may be shown.</summary>
    public DeskState Get()
    {
        lock (_making)
        {
            return names.Of(desk.State);
        }
    }
}
