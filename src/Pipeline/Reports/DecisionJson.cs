using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>The fields of a change in <c>analysis.json</c> that keep the machine's choice and the person's apart.</summary>
internal static class DecisionJson
{
    public static void Write(Utf8JsonWriter json, ResultIndex index, ChangeId change)
    {
        ChangeChoice? choice = index.ChoiceOf(change);
        WriteReason(json, "choice", choice?.Reason);
        json.WriteBoolean("machineApplied", index.IsProposed(change));
        WriteReason(json, "machineChoice", choice is { Machine: null, Ruling: null } ? choice.Reason : choice?.Machine);
        WriteDecision(json, choice);
    }

    /// <summary>The person's decision behind the choice; null where there is none.</summary>
    public static void WriteDecision(Utf8JsonWriter json, ChangeChoice? choice)
    {
        if (choice?.Ruling is { } ruling)
        {
            WriteRuling(json, ruling, choice.Reason);
        }
        else
        {
            json.WriteNull("decision");
        }
    }

    public static void WriteReason(Utf8JsonWriter json, string name, ChoiceReason? reason) =>
        json.WriteString(name, reason is { } known ? Wire.Name(known) : null);

    private static void WriteRuling(Utf8JsonWriter json, ChangeRuling ruling, ChoiceReason reason)
    {
        bool adopts = ruling.Verdict is Verdict.Adopt or Verdict.AdoptReworded or Verdict.AdoptElsewhere;
        json.WriteStartObject("decision");
        json.WriteString("verdict", Wire.Name(ruling.Verdict));
        json.WriteString("text", ruling.Text);
        json.WriteBoolean("exact", ruling.Exact);
        if (ruling.Spot is { } spot)
        {
            json.WriteStartObject("place");
            json.WriteNumber("block", spot.Block);
            json.WriteNumber("start", spot.Span.Start);
            json.WriteNumber("length", spot.Span.Length);
            json.WriteString("relation", Wire.Name(ruling.Relation!.Value));
            json.WriteEndObject();
        }

        json.WriteString("decidedBy", ruling.Signature.DecidedBy);
        json.WriteString("decidedAt", ruling.Signature.DecidedAt);
        json.WriteString("reason", ruling.Signature.Reason);
        DecisionsJson.WriteOrigin(json, ruling.Signature.Origin);
        json.WriteBoolean("carriedOut", !adopts || reason is ChoiceReason.Applied or ChoiceReason.NoOtherWords);
        AnalysisJson.WritePlace(json, "source", ruling.Source);
        json.WriteEndObject();
    }
}
