namespace DialogueMining.Pipeline.Reports;

/// <summary>The language that reports speak; what the notes say stays as it is.</summary>
public enum ReportLanguage
{
    /// <summary>German.</summary>
    German,

    /// <summary>English: headings, labels, counts, the words on method, the guides. Reasons of outcomes and problems stay German.</summary>
    English,
}
