namespace DialogueMining.Pipeline.Reports;

/// <summary>What a result can be written as.</summary>
public enum ResultFormat
{
    /// <summary><c>analysis.json</c>: everything, for programs, with the names of people.</summary>
    Json,

    /// <summary><c>report.html</c>: the whole result on one page.</summary>
    Html,

    /// <summary><c>report.docx</c>: the annex to a council paper.</summary>
    Docx,

    /// <summary><c>texts/</c>: the proposed texts as Markdown and as Word documents with tracked changes.</summary>
    Texts,

    /// <summary><c>tables/*.parquet</c>: the tables with their types.</summary>
    Parquet,

    /// <summary><c>tables/*.csv</c>: the same tables for spreadsheets.</summary>
    Csv,

    /// <summary><c>research/projekt.qdpx</c>: a REFI-QDA project for MAXQDA, ATLAS.ti, NVivo and others.</summary>
    Qdpx,

    /// <summary><c>research/aussagen.conllu</c>: all statements with their tokens as CoNLL-U.</summary>
    Conllu,

    /// <summary><c>research/codebuch.md</c>: every code with its definition, numbers and examples.</summary>
    Codebook,

    /// <summary><c>review/</c>: synopsis, answers to the participants and minutes; only behind a review.</summary>
    Review,
}
