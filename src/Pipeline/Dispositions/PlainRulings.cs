using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>Says what became of a statement that is behind no change: it follows what the statement does and its round.</summary>
internal sealed class PlainRulings
{
    private static readonly PhraseList EditingTalk = new("editing-talk.txt");
    private static readonly PhraseList ListTalk = new("list-talk.txt");
    private static readonly PhraseList MergeTalk = new("merge-talk.txt");
    private static readonly PhraseList WithdrawnTalk = new("withdrawn-talk.txt");

    private readonly Dictionary<int, Round> _rounds;
    private readonly Dictionary<string, EventDocument> _documents;
    private readonly Dictionary<StatementId, Theme> _themes;
    private readonly CoverFinder _cover;
    private readonly TopicFinder _topics;
    private readonly Wordings _wordings;

    public PlainRulings(EventDefinition definition, IReadOnlyList<Theme> themes, Wordings wordings, DispositionOptions options)
    {
        _rounds = definition.Rounds.DistinctBy(round => round.Number).ToDictionary(round => round.Number);
        _documents = definition.Documents.DistinctBy(document => document.Id).ToDictionary(document => document.Id);
        _themes = themes.SelectMany(theme => theme.Members.Select(member => (member.Statement, theme)))
            .DistinctBy(each => each.Statement).ToDictionary(each => each.Statement, each => each.theme);
        _cover = new CoverFinder(definition, options);
        _topics = new TopicFinder(definition);
        _wordings = wordings;
    }

    public Ruling Of(AnnotatedStatement annotated)
    {
        Statement statement = annotated.Statement;
        string plain = PhraseList.Plain(statement.Text);
        bool priorities = RoundOf(statement)?.Kind == RoundKind.Priorities;
        return Merged(annotated, plain, priorities) ?? ByKind(annotated, plain, priorities);
    }

    private Ruling ByKind(AnnotatedStatement annotated, string plain, bool priorities)
    {
        return annotated.Statement.Kind switch
        {
            StatementKind.Reason => new Ruling(Outcome.Noted, "Begründung zu einer anderen Aussage"),
            StatementKind.Agreement => Covered(annotated) ?? Listed(annotated, plain, priorities) ?? Note("Zustimmung"),
            StatementKind.Objection => Objection(annotated, plain),
            StatementKind.Question => Question(annotated, plain, priorities),
            StatementKind.Proposal when WithdrawnTalk.IsIn(plain) => new Ruling(Outcome.Noted, "Der Tisch hat den Vorschlag selbst verworfen"),
            StatementKind.Proposal => Listed(annotated, plain, priorities) ?? Covered(annotated) ?? HandOn(annotated, plain),
            _ => Remark(annotated, plain),
        };
    }

    // What its words want: learned from remarks whose outcome is known.
    private static Outcome Wanted(AnnotatedStatement annotated) => TalkTable.Default
        .Weigh(new TalkFeatures(annotated.Content), false).OutcomeOf(annotated.Statement.Kind);

    private Round? RoundOf(Statement statement) => statement.Round is { } number ? _rounds.GetValueOrDefault(number) : null;

    private static Ruling Note(string what) => new(Outcome.Noted, $"{what}, kein Wunsch an den Wortlaut");

    private static Ruling Editing() =>
        new(Outcome.Deferred, "Wunsch an den Text als Ganzes; die Redaktion prüft Länge und Sprache");

    private Ruling? Covered(AnnotatedStatement annotated)
    {
        Round? round = RoundOf(annotated.Statement);
        bool priorities = round?.Kind == RoundKind.Priorities;
        return !priorities && _cover.Find(annotated.Content, round?.Document) is { } sentence
            ? new Ruling(Outcome.Covered, $"Dort heißt es {_wordings.Quote(sentence)}")
            : null;
    }

    // „Freizeit soll als Thema auf die Liste“: it is on the list that people voted on.
    private Ruling? Listed(AnnotatedStatement annotated, string plain, bool priorities)
    {
        if (!priorities || !ListTalk.IsIn(plain) || _topics.Find(annotated.Content) is not { Count: > 0 } topics)
        {
            return null;
        }

        return new Ruling(Outcome.Adopted, $"{_wordings.Quote(topics[0].Topic)} steht auf der Liste der Themen");
    }

    // „Warum sind das zwei Themen? Zusammenlegen!“: topics that were counted together.
    private Ruling? Merged(AnnotatedStatement annotated, string plain, bool priorities)
    {
        if (!priorities || annotated.Statement.Kind == StatementKind.Reason || !MergeTalk.IsIn(plain) || plain.Contains(" nicht ", StringComparison.Ordinal))
        {
            return null;
        }

        IReadOnlyList<(string Topic, Round Round)> topics = _topics.Find(annotated.Content);
        TopicMerge? merge = topics.Select(each => each.Round).FirstOrDefault()?.Merges
            .FirstOrDefault(each => topics.Count(topic => each.Topics.Contains(topic.Topic)) > 1);
        return merge is null ? null : new Ruling(Outcome.Adopted, $"{string.Join(" und ", merge.Topics.Select(_wordings.Quote))} werden zusammen gezählt");
    }

    private Ruling Objection(AnnotatedStatement annotated, string plain) => EditingTalk.IsIn(plain) ? Editing()
        : Wanted(annotated) == Outcome.Deferred ? HandOn(annotated, plain)
        : Note("Einwand ohne eigenen Vorschlag");

    private Ruling Remark(AnnotatedStatement annotated, string plain) => Wanted(annotated) switch
    {
        Outcome.Deferred => HandOn(annotated, plain),
        Outcome.SetAside => new Ruling(Outcome.SetAside, "Ohne Aussage zur Sache"),
        _ => Note("Beobachtung aus dem Gespräch"),
    };

    private Ruling Question(AnnotatedStatement annotated, string plain, bool priorities) => Wanted(annotated) switch
    {
        Outcome.Noted => Note("Frage am Rande"),
        Outcome.Open when !priorities => new Ruling(Outcome.Open, $"Offene Frage zum Text{DocumentOf(annotated.Statement)}"),
        _ => HandOn(annotated, plain),
    };

    private string DocumentOf(Statement statement) =>
        RoundOf(statement)?.Document is { } id && _documents.TryGetValue(id, out EventDocument? document)
            ? $" {_wordings.Quote(document.Title)}"
            : string.Empty;

    private Ruling HandOn(AnnotatedStatement annotated, string plain)
    {
        bool wording = RoundOf(annotated.Statement)?.Kind == RoundKind.Wording;
        if (wording && EditingTalk.IsIn(plain))
        {
            return Editing();
        }

        if (_topics.Find(annotated.Content) is { Count: > 0 } topics)
        {
            return new Ruling(
                Outcome.Deferred, $"Gehört zum Themenfeld {_wordings.Quote(topics[0].Topic)} der {RoundName(topics[0].Round)}");
        }

        return _themes.TryGetValue(annotated.Statement.Id, out Theme? theme) && theme.Label.Length > 0
            ? new Ruling(Outcome.Deferred, $"Betrifft die Umsetzung, nicht den Wortlaut; besprochen unter {_wordings.Quote(theme.Label)}")
            : new Ruling(Outcome.Deferred, "Betrifft die Umsetzung, nicht den Wortlaut; geht an die zuständigen Stellen");
    }

    private static string RoundName(Round round) => round.Title.Length > 0
        ? string.Create(CultureInfo.InvariantCulture, $"Runde {round.Number} ({round.Title})")
        : string.Create(CultureInfo.InvariantCulture, $"Runde {round.Number}");
}
