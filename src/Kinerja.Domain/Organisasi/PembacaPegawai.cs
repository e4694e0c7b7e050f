using System.Text.RegularExpressions;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>Reads a list of employees copied from a spreadsheet: tab separated, a header in any order, one line each.</summary>
public sealed partial class PembacaPegawai
{
    public const int PanjangMaksimum = 1_000_000;

    private readonly List<BarisPegawai> pegawai = [];
    private readonly List<BarisTanpaPegawai> sisa = [];
    private readonly Dictionary<string, int> sudah = new(StringComparer.Ordinal);

    private IReadOnlyList<int>? nomor;

    private PembacaPegawai()
    {
    }

    public static BacaanPegawai Read(string teks) =>
        teks.Length <= PanjangMaksimum ? new PembacaPegawai().Read(BlokTempel.Split(teks)) : throw new AturanException("Tempelan terlalu besar untuk daftar pegawai satu kantor.");

    /// <summary>Rows out of a file, the titles first; they keep their numbers.</summary>
    public static BacaanPegawai Read(IReadOnlyList<BarisBerkas> daftar) => new PembacaPegawai { nomor = [.. daftar.Select(b => b.Nomor)] }.Read([.. daftar.Select(b => b.Sel)]);

    private BacaanPegawai Read(List<IReadOnlyList<string>> baris)
    {
        KolomPegawai? kolom = null;
        foreach (var (i, sel) in baris.Index().Where(b => b.Item.Any(s => s.Length > 0)))
        {
            if (kolom is null)
            {
                kolom = KolomPegawai.Find(sel);
                if (kolom is null or { Kesalahan: not null })
                {
                    Leave(i, sel, kolom?.Kesalahan ?? "Baris di atas judul kolom.", gagal: kolom is not null);
                }
            }
            else if (kolom.Kesalahan is { } kesalahan)
            {
                Leave(i, sel, kesalahan, gagal: true);
            }
            else
            {
                ReadBaris(i, sel, kolom);
            }
        }

        return kolom is not null
            ? new BacaanPegawai(pegawai, sisa, kolom.Diabaikan)
            : new BacaanPegawai([], [.. sisa.Select(b => b with { Gagal = true, Pesan = "Baris judul tidak ditemukan: perlu kolom Nama dan sedikitnya satu kolom seperti NIP, Pangkat, Status, TMT, atau Jabatan." })], []);
    }

    private void ReadBaris(int indeks, IReadOnlyList<string> sel, KolomPegawai kolom)
    {
        var nama = kolom.At(sel, IsiKolomPegawai.Nama);
        if (nama.Length == 0 || nama.All(c => char.IsDigit(c) || c is '(' or ')'))
        {
            var nomor = nama.Length > 0 || sel.All(s => s.Length <= 4);
            Leave(indeks, sel, nomor ? "Baris nomor kolom." : "Nama kosong.", gagal: !nomor);
            return;
        }

        try
        {
            var baris = ReadPegawai(FindNomor(indeks), nama, sel, kolom);
            if (!sudah.TryAdd(baris.Nip ?? nama.ToUpperInvariant(), FindNomor(indeks)))
            {
                Leave(indeks, sel, $"{nama} sudah ada di baris {sudah[baris.Nip ?? nama.ToUpperInvariant()]}.", gagal: true);
                return;
            }

            pegawai.Add(baris);
        }
        catch (AturanException e)
        {
            Leave(indeks, sel, e.Message, gagal: true);
        }
    }

    private static BarisPegawai ReadPegawai(int nomor, string nama, IReadOnlyList<string> sel, KolomPegawai kolom)
    {
        string? At(IsiKolomPegawai isi) => kolom.At(sel, isi) is { Length: > 0 } teks ? teks : null;

        var (pangkat, golongan) = (At(IsiKolomPegawai.Pangkat), At(IsiKolomPegawai.Golongan));
        var (status, jabatan) = ReadJabatan(At(IsiKolomPegawai.Jabatan));
        return new BarisPegawai(
            nomor, Wajib.Teks(nama, "Nama pegawai"), ReadNip(At(IsiKolomPegawai.Nip)),
            pangkat is not null && golongan is not null && !pangkat.Contains('(') ? $"{pangkat} ({golongan.Trim('(', ')')})" : pangkat ?? golongan,
            ReadStatus(At(IsiKolomPegawai.Status)), ReadTanggal(At(IsiKolomPegawai.Tmt), "TMT"), jabatan, status, ReadTanggal(At(IsiKolomPegawai.TmtJabatan), "TMT jabatan"));
    }

    private static string? ReadNip(string? teks)
    {
        if (teks is null)
        {
            return null;
        }

        if (NotasiIlmiah().IsMatch(teks))
        {
            throw new AturanException($"NIP “{teks}” sudah rusak di lembar kerja: angka belakangnya hilang. Jadikan kolom NIP bertipe teks, isi ulang, lalu salin lagi.");
        }

        var angka = new string([.. teks.Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’' or '.' or '-'))]);
        if (!NomorIndukPegawai.IsNip(angka))
        {
            throw new AturanException($"“{teks}” bukan NIP. NIP terdiri dari 18 angka; kosongkan bila tidak ada.");
        }

        // A spreadsheet keeps 15 figures of a number; the serial at the end of a NIP begins with 001.
        return angka.EndsWith("000", StringComparison.Ordinal)
            ? throw new AturanException($"NIP {angka} berakhir 000: lembar kerja membulatkannya. Jadikan kolom NIP bertipe teks, isi ulang, lalu salin lagi.")
            : angka;
    }

    private static StatusKepegawaian? ReadStatus(string? teks)
    {
        var kunci = teks is null ? "" : new string([.. teks.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
        return kunci switch
        {
            "" => null,
            "pns" or "cpns" or "pegawainegerisipil" or "calonpns" => StatusKepegawaian.Pns,
            "pppk" or "p3k" or "pppkparuhwaktu" or "pppkpenuhwaktu" => StatusKepegawaian.Pppk,
            "nonasn" or "honorer" or "thl" or "ptt" or "kontrak" or "sukwan" or "tenagaharianlepas" or "tenagakontrak" or "gtt" or "nonpns" => StatusKepegawaian.NonAsn,
            _ => throw new AturanException($"Status “{teks}” tidak dikenal. Tulis PNS, PPPK, atau non-ASN."),
        };
    }

    private static DateOnly? ReadTanggal(string? teks, string kolom) =>
        teks is null ? null
        : PembacaTanggal.TryRead(teks, out var tanggal) ? tanggal
        : throw new AturanException($"{kolom} “{teks}” bukan tanggal. Tulis seperti 1 Maret 2019, 01-03-2019, atau 2019-03-01.");

    private static (StatusPemangku Status, string? Jabatan) ReadJabatan(string? teks)
    {
        var cocok = teks is null ? null : AwalPlt().Match(teks);
        return cocok is not { Success: true } ? (StatusPemangku.Definitif, teks)
            : (string.Equals(cocok.Groups[1].Value, "plt", StringComparison.OrdinalIgnoreCase) ? StatusPemangku.Plt : StatusPemangku.Plh, teks![cocok.Length..]);
    }

    private int FindNomor(int indeks) => nomor?[indeks] ?? indeks + 1;

    private void Leave(int indeks, IReadOnlyList<string> sel, string pesan, bool gagal) => sisa.Add(new BarisTanpaPegawai(FindNomor(indeks), string.Join('\t', sel), pesan, gagal));

    [GeneratedRegex(@"^\d([.,]\d+)?E\+?\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotasiIlmiah();

    [GeneratedRegex(@"^(plt|plh)[.\s]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AwalPlt();
}
