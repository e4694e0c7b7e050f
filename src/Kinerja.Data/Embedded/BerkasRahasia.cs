using System.Text;
using System.Text.Json;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Embedded;

internal static class BerkasRahasia
{
    public static T? Read<T>(string path)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path)) ?? throw new JsonException("null");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new AturanException($"Berkas {path} tidak boleh dibaca oleh akun ini. Jalankan perintah dengan akun yang menjalankan Kinerja.", e);
        }
        catch (JsonException e)
        {
            throw new AturanException($"Berkas {path} rusak. Pulihkan dari cadangan.", e);
        }
    }

    // Whole or not at all, and never readable by others, not even for an instant.
    public static void Write<T>(string path, T isi)
    {
        WriteText(path + ".baru", JsonSerializer.Serialize(isi));
        File.Move(path + ".baru", path, overwrite: true);
    }

    public static void WriteText(string path, string isi)
    {
        File.Delete(path);
        var opsi = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opsi.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var berkas = new FileStream(path, opsi);
        if (OperatingSystem.IsWindows())
        {
            HakWindows.KeepForOwner(path);
        }

        berkas.Write(Encoding.UTF8.GetBytes(isi));
        berkas.Flush(flushToDisk: true);
    }
}
