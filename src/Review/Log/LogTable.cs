using System.Globalization;
using DialogueMining.Review.Desk;
using Microsoft.Data.Sqlite;

namespace DialogueMining.Review.Log;

/// <summary>The table that holds the log: SQLite with a write-ahead log that is flushed with every entry.</summary>
internal static class LogTable
{
    // „DMRV“: tells our file from any other database.
    private const int Application = 0x444D5256;
    private const int Version = 1;

    private const string Schema = """
        CREATE TABLE entries (
          number INTEGER PRIMARY KEY,
          time TEXT NOT NULL,
          reviewer TEXT NOT NULL,
          subjects TEXT NOT NULL,
          action TEXT NOT NULL,
          basis TEXT NOT NULL,
          hash TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'Einträge werden nicht verändert.'); END;
        CREATE TRIGGER entries_last BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'Einträge werden nicht gelöscht.'); END;
        CREATE TRIGGER entries_follow BEFORE INSERT ON entries
          WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM entries)
          BEGIN SELECT RAISE(ABORT, 'Einträge folgen lückenlos aufeinander.'); END;
        """;

    static LogTable() => SQLitePCL.Batteries_V2.Init();

    /// <summary>Opens the file.</summary>
    /// <exception cref="SqliteException">It cannot be opened or is no database.</exception>
    public static SqliteConnection Connect(string path, bool writing)
    {
        try
        {
            return Open(path, writing ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadOnly);
        }
        catch (SqliteException failed) when (!writing && failed.SqliteErrorCode == SQLitePCL.raw.SQLITE_CANTOPEN && !File.Exists(path + "-wal"))
        {
            // Nobody writes it and nothing beside it can be made: in a folder that may only be read it is read as it stands.
            return Open($"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1", SqliteOpenMode.ReadOnly);
        }
    }

    private static SqliteConnection Open(string source, SqliteOpenMode mode)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            Run(connection, "PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF;");

            // A file that is none, or may not be read, shows only when something is asked of it.
            Number(connection, "SELECT COUNT(*) FROM sqlite_schema");
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether the file is ours; an empty one is made so, if asked.</summary>
    public static bool IsOurs(SqliteConnection connection, bool create)
    {
        long application = Number(connection, "PRAGMA application_id"), tables = Number(connection, "SELECT COUNT(*) FROM sqlite_schema");
        if (application == 0 && tables == 0 && create)
        {
            Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            Run(connection, $"BEGIN IMMEDIATE; PRAGMA application_id = {Application}; PRAGMA user_version = {Version}; {Schema} COMMIT;");
            return true;
        }

        if (application != Application || Number(connection, "PRAGMA user_version") != Version)
        {
            return false;
        }

        if (create)
        {
            Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        }

        return true;
    }

    /// <summary>All entries, in order.</summary>
    public static List<LogEntry> Read(SqliteConnection connection)
    {
        using SqliteCommand select = connection.CreateCommand();
        select.CommandText = "SELECT number, time, reviewer, subjects, action, basis, hash FROM entries ORDER BY number";
        using SqliteDataReader rows = select.ExecuteReader();
        List<LogEntry> entries = [];
        while (rows.Read())
        {
            entries.Add(new LogEntry(
                rows.GetInt64(0), EntryHash.Time(rows.GetString(1)) ?? DateTimeOffset.MinValue, rows.GetString(2), Subjects(rows.GetString(3)),
                rows.GetString(4), rows.GetString(5), rows.GetString(6)));
        }

        return entries;
    }

    /// <summary>Stores an entry; when it returns, the entry is on disk.</summary>
    public static void Insert(SqliteConnection connection, LogEntry entry)
    {
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO entries VALUES ($number, $time, $reviewer, $subjects, $action, $basis, $hash)";
        insert.Parameters.AddWithValue("$number", entry.Number);
        insert.Parameters.AddWithValue("$time", EntryHash.Text(entry.Time));
        insert.Parameters.AddWithValue("$reviewer", entry.Reviewer);
        insert.Parameters.AddWithValue("$subjects", Text(entry.Subjects));
        insert.Parameters.AddWithValue("$action", entry.Action);
        insert.Parameters.AddWithValue("$basis", entry.Basis);
        insert.Parameters.AddWithValue("$hash", entry.Hash);
        insert.ExecuteNonQuery();
    }

    /// <summary>Runs statements that give nothing back.</summary>
    public static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Subjects as the log keeps them: one a line.</summary>
    public static string Text(IEnumerable<Subject> subjects) => string.Join('\n', subjects);

    private static List<Subject> Subjects(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Subject.Parse).OfType<Subject>()];

    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
