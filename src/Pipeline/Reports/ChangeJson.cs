using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>A pooled change as an item of <c>analysis.json</c>.</summary>
internal static class ChangeJson
{
    public static void Write(Utf8JsonWriter json, ResultIndex index, Change change)
    {
        IReadOnlyList<string> supporting = ResultIndex.Tables(change, EvidenceRole.Support);
        IReadOnlyList<string> opposing = ResultIndex.Tables(change, EvidenceRole.Opposition);
        json.WriteStartObject();
        json.WriteString("id", change.Id.Value);
        json.WriteString("document", change.Document);
        WriteWords(json, change.Words);
        WriteLocus(json, change.Loci);
        AnalysisJson.WriteStrings(
            json, "statements", change.Evidence.Select(evidence => evidence.Statement.Value).Distinct());
        AnalysisJson.WriteStrings(json, "tables", supporting);
        AnalysisJson.WriteStrings(json, "opposingTables", opposing);
        json.WriteNumber("support", supporting.Count);
        json.WriteNumber("opposition", opposing.Count);
        json.WriteNumber("confidence", Wire.Rounded(change.Confidence));
        AnalysisJson.WriteStrings(json, "conflictsWith", Wire.Names(change.ConflictsWith));
        AnalysisJson.WriteStrings(json, "near", Wire.Names(index.NearOf(change.Id).Select(near => near.Id)));
        json.WriteString("status", Wire.Name(change.Status));
        json.WriteBoolean("applied", index.IsApplied(change.Id));
        DecisionJson.Write(json, index, change.Id);
        WriteEvidence(json, change);
        WriteOffers(json, index, change);
        json.WriteEndObject();
    }

    /// <summary>A change in one statement, before pooling.</summary>
    public static void Write(Utf8JsonWriter json, ChangeMention mention)
    {
        json.WriteStartObject();
        json.WriteString("statementId", mention.Statement.Value);
        WriteWords(json, mention.Words);
        WriteSpan(json, "oldSpan", mention.OldSpan);
        WriteSpan(json, "newSpan", mention.NewSpan);
        json.WriteBoolean("contested", mention.Contested);
        json.WriteNumber("confidence", Wire.Rounded(mention.Confidence));
        json.WriteString("rule", mention.Rule);
        json.WriteString("clues", mention.Evidence);
        json.WriteEndObject();
    }

    /// <summary>Two changes that say nearly the same.</summary>
    public static void Write(Utf8JsonWriter json, NearChange pair)
    {
        json.WriteStartObject();
        json.WriteString("one", pair.One.Value);
        json.WriteString("other", pair.Other.Value);
        json.WriteNumber("likeness", Wire.Rounded(pair.Likeness));
        json.WriteEndObject();
    }

    /// <summary>What the default rule and people made of a change.</summary>
    public static void Write(Utf8JsonWriter json, ChangeChoice choice)
    {
        json.WriteStartObject();
        json.WriteString("changeId", choice.Change.Value);
        json.WriteString("reason", Wire.Name(choice.Reason));
        json.WriteString("rival", choice.Rival?.Value);
        DecisionJson.WriteReason(json, "machine", choice.Machine);
        DecisionJson.WriteDecision(json, choice);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is not { } place)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("start", place.Start);
        json.WriteNumber("length", place.Length);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, ChangeWords words)
    {
        json.WriteString("operation", Wire.Name(words.Operation));
        json.WriteString("oldText", words.OldText);
        json.WriteString("newText", words.NewText);
        if (words.Anchor is null)
        {
            json.WriteNull("anchor");
            return;
        }

        json.WriteStartObject("anchor");
        json.WriteString("text", words.Anchor.Text);
        json.WriteString("relation", Wire.Name(words.Anchor.Relation));
        json.WriteEndObject();
    }

    private static void WriteLocus(Utf8JsonWriter json, IReadOnlyList<Locus> loci)
    {
        json.WritePropertyName("locus");
        if (loci.Count == 0)
        {
            json.WriteNullValue();
        }
        else
        {
            WriteOne(json, loci[0]);
        }

        AnalysisJson.WriteList(json, "loci", loci, locus => WriteOne(json, locus));
    }

    private static void WriteOne(Utf8JsonWriter json, Locus locus)
    {
        json.WriteStartObject();
        json.WriteNumber("block", locus.Block);
        json.WriteNumber("start", locus.Span.Start);
        json.WriteNumber("length", locus.Span.Length);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Change change) =>
        AnalysisJson.WriteList(json, "evidence", change.Evidence, evidence =>
        {
            json.WriteStartObject();
            json.WriteString("statementId", evidence.Statement.Value);
            json.WriteString("table", evidence.Table);
            json.WriteString("role", Wire.Name(evidence.Role));
            json.WriteEndObject();
        });

    private static void WriteOffers(Utf8JsonWriter json, ResultIndex index, Change change) =>
        AnalysisJson.WriteList(json, "offers", index.OffersFor(change.Id), offer =>
        {
            json.WriteStartObject();
            json.WritePropertyName("locus");
            WriteOne(json, offer.Locus);
            json.WriteString("relation", Wire.Name(offer.Relation));
            json.WriteString("sentence", offer.Sentence);
            json.WriteNumber("confidence", Wire.Rounded(offer.Confidence));
            json.WriteEndObject();
        });
}
