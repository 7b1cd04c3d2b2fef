using System.Text.RegularExpressions;
using DialogueMining.Models;

namespace DialogueMining.Tests.Reports.Word;

/// <summary>Reads segments from a text in which „[-…]“ sets off what goes and „[+…]“ what comes.</summary>
internal static partial class MarkedSegments
{
    public static TextSegment[] Of(string marked) =>
    [
        .. Parts().Matches(marked).Select(part => part.Value switch
        {
            ['[', '-', .. string gone, ']'] => new TextSegment(SegmentKind.Deleted, gone, []),
            ['[', '+', .. string come, ']'] => new TextSegment(SegmentKind.Inserted, come, []),
            string kept => new TextSegment(SegmentKind.Unchanged, kept, []),
        }),
    ];

    [GeneratedRegex(@"\[[-+][^\]]*\]|(?:(?!\[[-+]).)+", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
