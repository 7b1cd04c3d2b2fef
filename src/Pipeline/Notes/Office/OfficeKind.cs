namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>What kind of office file something is, whatever its name ends in.</summary>
internal enum OfficeKind
{
    /// <summary>.xlsx and its sisters with macros or as a template.</summary>
    Workbook,

    /// <summary>.docx and its sisters.</summary>
    Document,

    /// <summary>.ods: a spreadsheet as LibreOffice saves it.</summary>
    OpenSheet,

    /// <summary>.odt: a text as LibreOffice saves it.</summary>
    OpenText,
}
