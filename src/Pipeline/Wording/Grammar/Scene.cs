using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// What is known while a statement is read clause by clause: the changes found so far, the words that are spoken of
/// (for „davor“, „es“, „stattdessen“) and the part of the text that is spoken of.
/// </summary>
internal sealed class Scene(string text, List<Clause> clauses, bool drafts)
{
    public string Text { get; } = text;

    private readonly List<Clause> _clauses = [.. clauses];

    public List<Clause> Clauses => _clauses;

    /// <summary>Whether any draft is known.</summary>
    public bool Drafts { get; } = drafts;

    public List<Finding> Findings { get; } = [];

    /// <summary>Number of the clause that is being read.</summary>
    public int At { get; set; }

    /// <summary>The words that an anaphor or an elliptic proposal means; null where none were named.</summary>
    public Phrase? Focus { get; set; }

    /// <summary>The part of the text that is spoken of; null where none was named.</summary>
    public Phrase? Part { get; set; }

    /// <summary>Words that stood by themselves before, whether a draft has them or not: „Jugendfeuerwehr! Steht nirgends.“</summary>
    public Phrase? Label { get; set; }

    /// <summary>A refusal was said and waits for what it refuses.</summary>
    public Stance Pending { get; set; }

    /// <summary>A place named by itself, for the clause that follows: „nach A, muss noch B hin“.</summary>
    public Phrase? Beside { get; set; }

    /// <summary>Whether the focus was named as words: quoted, called a word, judged, or left standing by itself.</summary>
    public bool FocusIsSure { get; set; }

    /// <summary>Units up to this one are spent by a quotation behind a colon.</summary>
    public int SpentTo { get; set; } = -1;

    public Clause Clause => _clauses[At];

    /// <summary>Takes spent units off the clause that is to be read.</summary>
    public void Spend()
    {
        if (Clause.First <= SpentTo && Clause.Last > SpentTo)
        {
            _clauses[At] = Clause.Behind(SpentTo);
        }
    }

    public List<Unit> Units => Clause.Units;

    public void Add(ChangeOperation operation, Phrase? old, Phrase? fresh, Place? anchor, string rule, Clue clues)
    {
        Finding finding = Make(operation, old, fresh, anchor, rule, clues);
        if (finding.Old is { } words)
        {
            // What is done with words says more than what is thought of them, whichever comes first.
            if (IsThought(operation) && Findings.Exists(known => known.Old == words && !IsThought(known.Operation)))
            {
                return;
            }

            Findings.RemoveAll(known => known.Old == words && (IsThought(known.Operation) || IsSame(known, finding)));
        }

        if (operation != ChangeOperation.Insert || !Repeats(finding))
        {
            Findings.Add(finding);
        }
    }

    // „B fehlt. Vorschlag: B nach A“: the same words once, with the nearer place.
    private bool Repeats(Finding finding)
    {
        int known = finding.New is not { } inserted ? -1 : Findings.FindIndex(other => other.Operation == ChangeOperation.Insert && other.New is { } words
            && string.Equals(Say(words), Say(inserted), StringComparison.OrdinalIgnoreCase));
        if (known >= 0)
        {
            Findings[known] = finding.Anchor is { Relation: not AnchorRelation.In } || Findings[known].Anchor is null ? finding : Findings[known];
        }

        return known >= 0;
    }

    private static bool IsThought(ChangeOperation operation) => operation is ChangeOperation.Object or ChangeOperation.Keep;

    private bool IsSame(Finding known, Finding finding) => known.Operation == finding.Operation && known.Stance == Stance.Asks
        && known.New is { } one && finding.New is { } other && string.Equals(Say(one), Say(other), StringComparison.OrdinalIgnoreCase);

    private bool IsReport() => !Clause.Has(Sense.Modal | Sense.Propose | Sense.Contest | Sense.Refuse)
        && (Clause.Says("haben") || Clause.Says("hat") || Clause.Says("wurde") || Clause.Says("wurden") || Clause.Says("worden"))
        && Clause.Has(Sense.Change) && Clause.Phrases.TrueForAll(phrase => phrase.Kind != PhraseKind.Quoted);

    private string Say(TextSpan words) => Text.Substring(words.Start, words.Length);

    public Finding Make(ChangeOperation operation, Phrase? old, Phrase? fresh, Place? anchor, string rule, Clue clues)
    {
        foreach (Phrase phrase in new[] { old, fresh }.OfType<Phrase>().Where(phrase => phrase.First > Clause.Last))
        {
            // Words taken from behind a colon are not read again.
            SpentTo = Math.Max(SpentTo, phrase.Last);
        }

        Clue seen = clues | (IsReport() ? Clue.Report : Clue.None) | CluesOf(old, Clue.QuotedOld, Clue.DraftOld) | CluesOf(fresh, Clue.QuotedNew, Clue.None)
            | PlainClues.Of(this, old, fresh) | MentionClues.Of(this, old, fresh);
        TextSpan? oldWords = old is null ? null : fresh is not null && Attribute(old, fresh) is { } attribute ? attribute : OldWords(old);
        return new Finding(operation, oldWords, fresh?.Words, anchor, rule, seen, Stance.Asks, At);
    }

    /// <summary>The words of a phrase that an old wording or an anchor consists of: of bare words those of the draft.</summary>
    public TextSpan OldWords(Phrase phrase)
    {
        if (phrase.Kind != PhraseKind.Bare || !phrase.InDraft)
        {
            return phrase.Words;
        }

        (int first, int last) = (phrase.First, phrase.Last);
        while (first < last && !Units[first].Has(Sense.Draft))
        {
            first++;
        }

        while (last > first && !Units[last].Has(Sense.Draft))
        {
            last--;
        }

        first = first < last && IsTopic(first, last) ? last : first;
        return new TextSpan(Units[first].Span.Start, Units[last].End - Units[first].Span.Start);
    }

    // „Einladung schriftlich?“: the noun says what is spoken of, the other word is meant.
    private bool IsTopic(int first, int last) => Units[last].Has(Sense.Draft) && char.IsUpper(Text[Units[first].Span.Start])
        && char.IsLower(Text[Units[last].Span.Start]) && Units[last].Class is not (WordClass.Noun or WordClass.ProperNoun);

    // „langfristiger Prozess, besser dauerhafter“: an adjective alone takes the place of the adjective, the noun stays.
    private TextSpan? Attribute(Phrase old, Phrase fresh)
    {
        string[] words = Say(old.Words).Split(' ');
        string only = Say(fresh.Words);
        bool single = old.Kind == PhraseKind.Bare && words.Length == 2 && IsAdjective(words[0]) && IsAdjective(only);
        return single && ((fresh.Kind == PhraseKind.Quoted && char.IsUpper(words[1][0])) || Units[fresh.First].Class == WordClass.Adjective) && Ending(words[0]) == Ending(only)
            ? new TextSpan(old.Words.Start, words[0].Length) : null;
    }

    // „-e“, „-en“, „-er“ …
    private static string Ending(string word) => word[^1] == 'e' ? "e" : word[^2..];

    private static bool IsAdjective(string word) => word.Length > 4 && char.IsLower(word[0]) && !word.Contains(' ', StringComparison.Ordinal)
        && (word[^1] == 'e' || word[^2] == 'e');

    // Things that the draft itself speaks of are matter of wording more often, unless both sides of a change are things.
    public bool HoldsThing(Phrase phrase)
    {
        for (int unit = phrase.First; unit <= phrase.Last; unit++)
        {
            if (Units[unit].Has(Sense.Thing))
            {
                return true;
            }
        }

        return false;
    }

    public Clue CluesOf(Phrase? phrase, Clue quoted, Clue draft)
    {
        if (phrase is null)
        {
            return Clue.None;
        }

        Clue clues = phrase.Kind switch
        {
            PhraseKind.Quoted => quoted,
            PhraseKind.Place => Clue.Place,
            _ => CluesOfBare(phrase, draft),
        };
        return clues | (phrase.InDraft ? draft : Clue.None) | (phrase.Framed ? Clue.Framed : Clue.None);
    }

    private Clue CluesOfBare(Phrase phrase, Clue draft)
    {
        bool row = phrase.InDraft && draft != Clue.None && Units[phrase.Last].Key.Length == 0;
        return (!phrase.Framed && HoldsThing(phrase) ? Clue.Thing : Clue.None) | (row ? Clue.DraftRow : Clue.None);
    }
}
