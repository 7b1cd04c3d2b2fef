using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>What words can be in a change: the columns of the table of weights. Old words come first, then new words, then places.</summary>
internal static class Role
{
    public const int Count = 12;

    /// <summary>Column of an operation's old words; -1 where it has none.</summary>
    public static int OfOld(ChangeOperation operation) => operation switch
    {
        ChangeOperation.Replace => 0,
        ChangeOperation.Delete => 1,
        ChangeOperation.Keep => 2,
        ChangeOperation.Object => 3,
        ChangeOperation.Move => 4,
        ChangeOperation.Rewrite => 5,
        _ => -1,
    };

    /// <summary>Column of an operation's new words; -1 where it has none.</summary>
    public static int OfNew(ChangeOperation operation) => operation switch
    {
        ChangeOperation.Replace => 6,
        ChangeOperation.Insert => 7,
        ChangeOperation.Rewrite => 8,
        _ => -1,
    };

    /// <summary>Column of the words of a place.</summary>
    public static int OfAnchor(AnchorRelation relation) => 9 + (int)relation;
}
