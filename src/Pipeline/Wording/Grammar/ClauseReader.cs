using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Reads the clauses of a statement: separated verbs joined with their particles, phrases with their roles.</summary>
internal static class ClauseReader
{
    public static List<Clause> Read(string text, List<Unit> units)
    {
        List<Cut> cuts = ClauseSplitter.Split(units);
        List<Clause> clauses = new(cuts.Count);
        foreach (Cut cut in cuts)
        {
            JoinVerbs(units, cut.Members);
            Sense senses = Sense.None;
            foreach (int member in cut.Members)
            {
                senses |= units[member].Sense;
            }

            List<Phrase> phrases = PhraseReader.Read(text, units, cut.Members);
            clauses.Add(new Clause(units, cut.Members, phrases, senses, cut.Opening, cut.Ending));
        }

        return clauses;
    }

    // „füge … ein“, „tauschen wir … aus“: the verb takes the sense of verb and particle; the particle is spent.
    private static void JoinVerbs(List<Unit> units, List<int> members)
    {
        for (int index = 0; index < members.Count; index++)
        {
            Unit verb = units[members[index]];
            if (verb.Kind == UnitKind.Word && WordingLexicon.WithParticle(verb.Key) is { Count: > 0 } verbs)
            {
                Join(units, members, index, verbs);
            }
        }
    }

    // „kommt noch vor dem Nachwuchs“: with a noun phrase behind it the particle is a preposition.
    private static bool Governs(List<Unit> units, List<int> members, int index) =>
        index + 1 < members.Count && units[members[index + 1]] is { Kind: UnitKind.Word } next && units[members[index]].Has(Sense.Preposition)
        && (next.Has(Sense.Article | Sense.Draft | Sense.Part) || next.Class is WordClass.Noun or WordClass.ProperNoun);

    private static void Join(List<Unit> units, List<int> members, int at, IReadOnlyList<SplitVerb> verbs)
    {
        for (int index = members.Count - 1; index > at; index = index > at + 1 && index <= members.Count - 3 ? at + 1 : index - 1)
        {
            Unit particle = units[members[index]];
            Sense sense = Sense.None;
            foreach (SplitVerb verb in verbs)
            {
                sense |= string.Equals(verb.Particle, particle.Key, StringComparison.Ordinal) ? verb.Sense : Sense.None;
            }

            if (sense != Sense.None && !Governs(units, members, index))
            {
                units[members[at]] = units[members[at]] with { Sense = sense | (units[members[at]].Sense & Sense.Auxiliary) };
                units[members[index]] = particle with { Sense = Sense.Filler };
                return;
            }
        }
    }
}
