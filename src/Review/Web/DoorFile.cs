using System.Text.Json;

namespace DialogueMining.Review.Web;

/// <summary>
/// Keeps who is let in, so that a crash signs nobody out. The file holds digests only: nobody gets in by reading it. It goes when the
/// program ends as it should.
/// </summary>
internal sealed class DoorFile(ReviewHostOptions options)
{
    private const string NewSuffix = ".neu";

    /// <summary>What was kept when the program ended without saying so; null for nothing.</summary>
    public DoorRecord? Read()
    {
        try
        {
            return options.DoorFile is { } path && File.Exists(path) ? JsonSerializer.Deserialize<DoorRecord>(File.ReadAllBytes(path)) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            // Then everybody signs in again.
            return null;
        }
    }

    /// <summary>Keeps who is let in now.</summary>
    public void Write(DoorRecord record)
    {
        if (options.DoorFile is not { } path)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            FileStreamOptions own = new() { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                own.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (FileStream file = new(path + NewSuffix, own))
            {
                JsonSerializer.Serialize(file, record);
            }

            File.Move(path + NewSuffix, path, overwrite: true);
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            // Without the file a crash signs everybody out; that is no reason to end the desk.
        }
    }

    /// <summary>Forgets it: the program ends as it should, and all sessions with it.</summary>
    public void Delete()
    {
        try
        {
            if (options.DoorFile is { } path)
            {
                File.Delete(path);
            }
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException or DirectoryNotFoundException)
        {
            // What is in it ends by itself: sessions and links have their time.
        }
    }
}
