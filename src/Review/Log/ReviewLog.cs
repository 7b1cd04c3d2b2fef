using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Desk;
using Microsoft.Data.Sqlite;

namespace DialogueMining.Review.Log;

/// <summary>
/// The log of a review: who decided what, when, on which basis. Entries are only ever added; what <see cref="Append"/> returns is
/// on disk. One process writes at a time.
/// </summary>
public sealed class ReviewLog : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly FileStream? _lock;
    private readonly List<LogEntry> _entries;

    private ReviewLog(string path, SqliteConnection connection, FileStream? held, List<LogEntry> entries)
    {
        _path = path;
        _connection = connection;
        _lock = held;
        _entries = entries;
    }

    /// <summary>All entries, in order.</summary>
    public IReadOnlyList<LogEntry> Entries => _entries;

    /// <summary>Opens the log of a result folder for writing; makes it where there is none.</summary>
    public static (ReviewLog? Log, Problem? Problem) Open(string folder)
    {
        string path = Path.Combine(folder, DecidedResult.LogFile);
        FileStream held;
        try
        {
            held = new FileStream(
                Path.Combine(folder, "review.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, LogProblems.Locked(path));
        }
        catch (IOException)
        {
            return (null, LogProblems.InUse(path));
        }

        (ReviewLog? log, Problem? problem) = Open(path, held);
        if (log is null)
        {
            held.Dispose();
        }

        return (log, problem);
    }

    /// <summary>Reads the log of a result folder, whoever writes it; null without a problem where there is none.</summary>
    public static (IReadOnlyList<LogEntry>? Entries, Problem? Problem) Read(string folder)
    {
        string path = Path.Combine(folder, DecidedResult.LogFile);
        if (!File.Exists(path))
        {
            return (null, null);
        }

        (ReviewLog? log, Problem? problem) = Open(path, held: null);
        using (log)
        {
            return (log?.Entries, problem);
        }
    }

    /// <summary>Adds an entry. When this returns it, it is on disk.</summary>
    /// <param name="time">When.</param>
    /// <param name="reviewer">Who.</param>
    /// <param name="subjects">What was decided about.</param>
    /// <param name="action">What was decided, as JSON.</param>
    /// <param name="basis">Hash of what was decided on; empty where there is none.</param>
    /// <returns>The entry, or why it could not be stored.</returns>
    public (LogEntry? Entry, Problem? Problem) Append(
        DateTimeOffset time, string reviewer, IReadOnlyList<Subject> subjects, string action, string basis)
    {
        long number = _entries.Count + 1;
        string moment = EntryHash.Text(time), about = LogTable.Text(subjects);
        string before = _entries.Count == 0 ? EntryHash.First : _entries[^1].Hash;
        LogEntry entry = new(
            number, EntryHash.Time(moment)!.Value, reviewer, subjects, action, basis,
            EntryHash.Of(before, number, moment, reviewer, about, action, basis));
        try
        {
            LogTable.Insert(_connection, entry);
        }
        catch (SqliteException failed)
        {
            return (null, Unwritten(failed));
        }

        _entries.Add(entry);
        return (entry, null);
    }

    /// <summary>Reads the file again and checks the chain of all entries.</summary>
    /// <returns>What is wrong; null when all is right.</returns>
    public Problem? Verify()
    {
        try
        {
            List<LogEntry> stored = LogTable.Read(_connection);
            return Check(_path, stored)
                ?? (stored.Count < _entries.Count ? LogProblems.BrokenChain(_path, stored.Count + 1) : null);
        }
        catch (SqliteException)
        {
            return LogProblems.Broken(_path);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        _lock?.Dispose();
    }

    /// <summary>Runs a statement on the log's connection: lets a test fill the disk.</summary>
    internal void Run(string sql) => LogTable.Run(_connection, sql);

    private static (ReviewLog? Log, Problem? Problem) Open(string path, FileStream? held)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = LogTable.Connect(path, held is not null);
            if (!LogTable.IsOurs(connection, create: held is not null))
            {
                connection.Dispose();
                return (null, LogProblems.Foreign(path));
            }

            List<LogEntry> entries = LogTable.Read(connection);
            if (Check(path, entries) is not { } broken)
            {
                return (new ReviewLog(path, connection, held, entries), null);
            }

            connection.Dispose();
            return (null, broken);
        }
        catch (SqliteException failed)
        {
            connection?.Dispose();
            return (null, Unopened(path, failed, held is not null));
        }
    }

    private static Problem? Check(string path, List<LogEntry> entries)
    {
        string before = EntryHash.First;
        for (int at = 0; at < entries.Count; at++)
        {
            LogEntry entry = entries[at];
            string hash = EntryHash.Of(
                before, at + 1, EntryHash.Text(entry.Time), entry.Reviewer, LogTable.Text(entry.Subjects), entry.Action, entry.Basis);
            if (entry.Number != at + 1 || entry.Hash != hash)
            {
                return LogProblems.BrokenChain(path, at + 1);
            }

            before = hash;
        }

        return null;
    }

    private Problem Unwritten(SqliteException failed) => failed.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_FULL => LogProblems.Full(_path),
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => LogProblems.ReadOnly(_path),
        _ => LogProblems.NotWritten(_path, failed.Message),
    };

    private static Problem Unopened(string path, SqliteException failed, bool writing) => failed.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => LogProblems.Foreign(path),
        SQLitePCL.raw.SQLITE_FULL => LogProblems.Full(path),
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_CANTOPEN =>
            writing ? LogProblems.Locked(path) : LogProblems.Unreadable(path),
        SQLitePCL.raw.SQLITE_BUSY => LogProblems.InUse(path),
        _ => LogProblems.Broken(path),
    };
}
