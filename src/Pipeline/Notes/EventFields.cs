using System.Globalization;
using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads the fields of one object of event.json and reports what does not fit.</summary>
internal sealed class EventFields(JsonItem item, string file, List<Problem> problems, params string[] known)
{
    public int Line => item.Line;

    /// <summary>Reports fields that the contract does not know.</summary>
    public EventFields ReportUnknown()
    {
        foreach ((string name, JsonItem value) in item.Members)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add(EventProblems.UnknownField(file, value.Line, name, known));
            }
        }

        return this;
    }

    /// <summary>A string; null where the field is missing, empty or no string.</summary>
    public string? Text(string name)
    {
        if (item.Find(name) is not { Kind: not JsonTokenType.Null } field)
        {
            return null;
        }

        if (field.Kind == JsonTokenType.String || (field.Kind == JsonTokenType.Number && name == "id"))
        {
            return field.Value.Trim() is { Length: > 0 } text ? text : null;
        }

        problems.Add(EventProblems.WrongType(file, field.Line, name, "ein Text in Anführungszeichen"));
        return null;
    }

    /// <summary>A whole number from 1; null where the field is missing or something else.</summary>
    public int? Number(string name)
    {
        if (item.Find(name) is not { Kind: not JsonTokenType.Null } field)
        {
            return null;
        }

        if (int.TryParse(field.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            return number;
        }

        problems.Add(EventProblems.WrongType(file, field.Line, name, "eine ganze Zahl ab 1"));
        return null;
    }

    /// <summary>A day; null where the field is missing or no day.</summary>
    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        string[] forms = ["yyyy-MM-dd", "d.M.yyyy", "dd.MM.yyyy"];
        if (DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        problems.Add(EventProblems.WrongType(file, item.Find(name)!.Line, name, "ein Datum wie 2006-06-02"));
        return null;
    }

    /// <summary>Whether a field is true; false where it is missing.</summary>
    public bool Flag(string name)
    {
        if (item.Find(name) is { Kind: not (JsonTokenType.Null or JsonTokenType.True or JsonTokenType.False) } field)
        {
            problems.Add(EventProblems.WrongType(file, field.Line, name, "true oder false"));
        }

        return item.Find(name)?.Kind == JsonTokenType.True;
    }

    /// <summary>The fields of an object within; null where it is missing or something else.</summary>
    public EventFields? Inner(string name, params string[] fields)
    {
        if (item.Find(name) is not { Kind: not JsonTokenType.Null } field)
        {
            return null;
        }

        if (field.Kind == JsonTokenType.StartObject)
        {
            return new EventFields(field, file, problems, fields).ReportUnknown();
        }

        problems.Add(EventProblems.WrongType(file, field.Line, name, "ein Eintrag { … }"));
        return null;
    }

    /// <summary>The strings of a list; empty where the field is missing.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        List<string> texts = [];
        foreach (JsonItem entry in List(name))
        {
            if (entry.Kind == JsonTokenType.String && entry.Value.Trim() is { Length: > 0 } text)
            {
                texts.Add(text);
            }
            else
            {
                problems.Add(EventProblems.WrongType(file, entry.Line, name, "eine Liste von Texten"));
            }
        }

        return texts;
    }

    /// <summary>The objects of a list, each with its fields; empty where the field is missing.</summary>
    public IReadOnlyList<EventFields> Objects(string name, params string[] fields)
    {
        List<EventFields> objects = [];
        foreach (JsonItem entry in List(name))
        {
            if (entry.Kind == JsonTokenType.StartObject)
            {
                objects.Add(new EventFields(entry, file, problems, fields).ReportUnknown());
            }
            else
            {
                problems.Add(EventProblems.WrongType(file, entry.Line, name, "eine Liste von Einträgen { … }"));
            }
        }

        return objects;
    }

    private IReadOnlyList<JsonItem> List(string name)
    {
        if (item.Find(name) is not { Kind: not JsonTokenType.Null } field)
        {
            return [];
        }

        if (field.Kind != JsonTokenType.StartArray)
        {
            problems.Add(EventProblems.WrongType(file, field.Line, name, "eine Liste [ … ]"));
        }

        return field.Items;
    }
}
