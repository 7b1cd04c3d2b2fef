using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Writes what people decided as the decisions file says it: for that file, for the review's log and for <c>analysis.json</c>.</summary>
/// <param name="json">Where it is written.</param>
/// <param name="sources">Whether each entry says where it came from: in <c>analysis.json</c>.</param>
internal sealed class DecisionsJson(Utf8JsonWriter json, bool sources)
{
    public const int SchemaVersion = 1;

    /// <summary>Writes an object with a list for each kind of decision that there is.</summary>
    public void Write(Decisions decisions)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        WriteList("changes", decisions.Changes, WriteChange);
        WriteList("amendments", decisions.Amendments, WriteAmendment);
        WriteList("statements", decisions.Statements, WriteStatement);
        WriteList("pools", decisions.Pools, WritePool);
        WriteList("themes", decisions.Themes, WriteTheme);
        json.WriteEndObject();
    }

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            AnalysisJson.WriteList(json, name, items, item =>
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            });
        }
    }

    private void WriteChange(ChangeDecision decision)
    {
        WriteBasis(decision.Basis);
        json.WriteString("decision", Wire.Name(decision.Verdict));
        WriteKnown("text", decision.Text);
        WriteAnswer(decision);
    }

    private void WriteAmendment(Amendment amendment)
    {
        WriteBasis(amendment.Decision.Basis);
        WriteAnswer(amendment.Decision);
        if (amendment.Statements.Count > 0)
        {
            AnalysisJson.WriteStrings(json, "statements", Wire.Names(amendment.Statements));
        }
    }

    private void WriteAnswer(ChangeDecision decision)
    {
        if (decision.Exact)
        {
            json.WriteBoolean("exact", true);
        }

        if (decision.Place is { } place)
        {
            json.WriteStartObject("place");
            if (place.Offer is int offer)
            {
                json.WriteNumber("offer", offer);
            }

            WriteKnown("sentence", place.Sentence);
            WriteKnown("before", place.Before);
            WriteKnown("after", place.After);
            WriteKnown("in", place.In);
            json.WriteEndObject();
        }

        WriteSignature(decision.Signature, decision.Source);
    }

    private void WriteStatement(StatementDecision decision)
    {
        WriteStatement(new StatementBasis(decision.Statement, decision.Text, decision.Table));
        json.WriteString("outcome", Wire.Name(decision.Outcome));
        WriteSignature(decision.Signature, decision.Source);
    }

    private void WritePool(PoolDecision decision)
    {
        json.WriteString("edit", Wire.Name(decision.Edit));
        WriteBasis(decision.Change);
        if (decision.Into is { } into)
        {
            json.WriteStartObject("into");
            WriteBasis(into);
            json.WriteEndObject();
        }

        WriteStatements(decision.Statements);
        WriteSignature(decision.Signature, decision.Source);
    }

    private void WriteTheme(ThemeDecision decision)
    {
        json.WriteString("edit", Wire.Name(decision.Edit));
        WriteTheme("theme", decision.Theme);
        WriteTheme("into", decision.Into);
        WriteKnown("label", decision.Label);
        WriteStatements(decision.Statements);
        WriteSignature(decision.Signature, decision.Source);
    }

    private void WriteTheme(string name, ThemeBasis? basis)
    {
        if (basis is null)
        {
            return;
        }

        json.WriteStartObject(name);
        WriteKnown("themeId", basis.Id?.Value);
        if (basis.Round is int round)
        {
            json.WriteNumber("round", round);
        }

        WriteKnown("label", basis.Label);
        json.WriteEndObject();
    }

    private void WriteStatements(IReadOnlyList<StatementBasis> statements)
    {
        if (statements.Count > 0)
        {
            AnalysisJson.WriteList(json, "statements", statements, statement =>
            {
                json.WriteStartObject();
                WriteStatement(statement);
                json.WriteEndObject();
            });
        }
    }

    private void WriteStatement(StatementBasis basis)
    {
        WriteKnown("statementId", basis.Id?.Value);
        WriteKnown("text", basis.Text);
        WriteKnown("table", basis.Table);
    }

    private void WriteBasis(ChangeBasis basis)
    {
        WriteKnown("change", basis.Id?.Value);
        WriteKnown("document", basis.Document);
        WriteKnown("operation", basis.Operation is { } operation ? Wire.Name(operation) : null);
        WriteKnown("oldText", basis.OldText);
        WriteKnown("newText", basis.NewText);
        if (basis.Anchor is { } anchor)
        {
            json.WriteStartObject("anchor");
            json.WriteString("text", anchor.Text);
            json.WriteString("relation", Wire.Name(anchor.Relation));
            json.WriteEndObject();
        }
    }

    private void WriteSignature(Signature signature, SourcePlace source)
    {
        WriteKnown("reason", signature.Reason);
        json.WriteString("decidedBy", signature.DecidedBy);
        WriteKnown("decidedAt", signature.DecidedAt);
        WriteOrigin(json, signature.Origin);
        if (sources)
        {
            json.WriteStartObject("source");
            json.WriteString("file", source.File);
            if (source.Line is int line)
            {
                json.WriteNumber("line", line);
            }

            json.WriteEndObject();
        }
    }

    /// <summary>Which language model suggested the words; nothing where none did.</summary>
    public static void WriteOrigin(Utf8JsonWriter json, ModelOrigin? origin)
    {
        if (origin is not null)
        {
            json.WriteString("suggestedBy", origin.Model);
            json.WriteBoolean("reworded", origin.Reworded);
        }
    }

    private void WriteKnown(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
