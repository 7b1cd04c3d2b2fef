using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Log;
using DialogueMining.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DialogueMining.Tests.Review.Log;

/// <summary>The log only grows, and whoever tampers with it is found out.</summary>
public sealed class ReviewLogTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly Subject Some = new(SubjectKind.Change, "leitbild-c01");

    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "review.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_added_is_read_back_and_the_chain_holds()
    {
        Fill(3);

        using ReviewLog log = Open();

        Assert.Equal([1L, 2, 3], log.Entries.Select(entry => entry.Number));
        Assert.All(log.Entries, entry => Assert.Equal((Noon, "A. Weber", Some), (entry.Time, entry.Reviewer, Assert.Single(entry.Subjects))));
        Assert.Equal(3, log.Entries.Select(entry => entry.Hash).Distinct().Count());
        Assert.Null(log.Verify());
    }

    [Theory]
    [InlineData("UPDATE entries SET reviewer = 'X' WHERE number = 2")]
    [InlineData("DELETE FROM entries WHERE number = 3")]
    [InlineData("INSERT INTO entries VALUES (7, '2026-01-01T00:00:00.000Z', 'X', '', '{}', '', 'h')")]
    public void Entries_are_neither_changed_nor_deleted_nor_put_in_between(string sql)
    {
        Fill(3);

        Assert.Throws<SqliteException>(() => Tamper(sql));
        using ReviewLog log = Open();

        Assert.Equal(3, log.Entries.Count);
    }

    [Theory]
    [InlineData("DROP TRIGGER entries_stay; UPDATE entries SET reviewer = 'X' WHERE number = 2", 2)]
    [InlineData("DROP TRIGGER entries_stay; UPDATE entries SET time = '2026-03-12T12:00:00.001Z' WHERE number = 1", 1)]
    [InlineData("DROP TRIGGER entries_last; DELETE FROM entries WHERE number = 2", 2)]
    public void Tampering_is_found_and_nothing_is_written_then(string sql, int number)
    {
        Fill(3);
        Tamper(sql);

        (ReviewLog? log, Problem? problem) = ReviewLog.Open(_folder.Path);

        Assert.Null(log);
        Assert.Equal("LOG-004", problem!.Code);
        Assert.Contains($"Eintrag {number} ", problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Tampering_under_an_open_log_is_found_by_verifying()
    {
        Fill(2);
        using ReviewLog log = Open();

        Tamper("DROP TRIGGER entries_stay; UPDATE entries SET action = '{}' WHERE number = 2");

        Assert.Equal("LOG-004", log.Verify()!.Code);
    }

    [Fact]
    public void A_full_disk_gives_a_plain_message_and_loses_nothing()
    {
        using (ReviewLog log = Open())
        {
            Assert.NotNull(Add(log, "{}").Entry);
            log.Run("PRAGMA max_page_count = 1");

            (LogEntry? entry, Problem? problem) = Add(log, $"{{\"x\":\"{new string('x', 100_000)}\"}}");

            Assert.Null(entry);
            Assert.Equal("LOG-005", problem!.Code);
            log.Run("PRAGMA max_page_count = 1000000");
            Assert.Equal(2, Add(log, "{}").Entry!.Number);
        }

        using ReviewLog again = Open();
        Assert.Equal(2, again.Entries.Count);
    }

    [Fact]
    public void A_file_that_may_not_be_written_gives_a_plain_message_and_loses_nothing()
    {
        Fill(2);
        using ReviewLog log = Open();
        log.Run("PRAGMA query_only = 1");

        Assert.Equal("LOG-006", Add(log, "{}").Problem!.Code);
        Assert.Equal(2, log.Entries.Count);
        Assert.Null(log.Verify());
    }

    [Fact]
    public void One_desk_at_a_time_and_any_number_of_readers()
    {
        using ReviewLog log = Open();
        Add(log, "{}");

        Assert.Equal("LOG-001", ReviewLog.Open(_folder.Path).Problem!.Code);
        Assert.Single(ReviewLog.Read(_folder.Path).Entries!);
    }

    [Theory]
    [InlineData("Das ist keine Datenbank, sondern ein Text, der lang genug ist, um als solche durchzufallen.", "LOG-002")]
    [InlineData(null, "LOG-002")]
    public void A_foreign_file_is_refused_and_left_as_it_was(string? text, string code)
    {
        if (text is null)
        {
            Tamper("CREATE TABLE other (x); INSERT INTO other VALUES (1)");
        }
        else
        {
            System.IO.File.WriteAllText(File, text);
        }

        byte[] before = System.IO.File.ReadAllBytes(File);

        Assert.Equal(code, ReviewLog.Open(_folder.Path).Problem!.Code);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_damaged_file_is_refused_with_a_plain_message()
    {
        Fill(200);
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        Array.Fill<byte>(bytes, 0x5A, 4096, bytes.Length - 4096);
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Contains(ReviewLog.Open(_folder.Path).Problem!.Code, new[] { "LOG-003", "LOG-004" });
    }

    [Fact]
    public void There_is_no_log_before_the_first_review() => Assert.Equal((null, null), ReviewLog.Read(_folder.Path));

    private ReviewLog Open()
    {
        (ReviewLog? log, Problem? problem) = ReviewLog.Open(_folder.Path);
        Assert.True(log is not null, problem?.Found);
        return log;
    }

    private void Fill(int count)
    {
        using ReviewLog log = Open();
        for (int number = 1; number <= count; number++)
        {
            Assert.NotNull(Add(log, $"{{\"n\":{number}}}").Entry);
        }
    }

    private static (LogEntry? Entry, Problem? Problem) Add(ReviewLog log, string action) => log.Append(Noon, "A. Weber", [Some], action, "abc");

    private void Tamper(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ConnectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
