using System.Text.Json;
using Kinerja.Data.Berkas;
using Kinerja.Data.Pindahan;
using Kinerja.Documents.Arsip;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Pindahan;

/// <summary>The ZIP of a whole kecamatan, opened without trust: whatever is in it is held against its manifest before anything of it is used.</summary>
public sealed class ZipPindahan : SumberPindahan, IDisposable
{
    private const int ManifesMaksimum = 64 * 1024 * 1024;

    private const int KerusakanDisebut = 20;

    // A manifest may claim any size; what is unpacked and read through is bounded all the same.
    private const long IsiMaksimum = 64L * 1024 * 1024 * 1024;

    private readonly ZipLuar zip;
    private readonly Dictionary<string, BerkasPindahan> berkas = new(StringComparer.Ordinal);

    private ZipPindahan(ZipLuar zip)
    {
        this.zip = zip;
        try
        {
            Manifes = JsonSerializer.Deserialize<ManifesPindahan>(zip.Read(ManifesPindahan.NamaBerkas, ManifesMaksimum), FormatNaskah.Opsi)!;
        }
        catch (Exception e) when (e is BagianRusakException or JsonException)
        {
            throw new AturanException($"Ini bukan data kecamatan dari program ini: {ManifesPindahan.NamaBerkas} tidak ada atau tidak terbaca.", e);
        }

        if (Manifes is not { Bentuk: ManifesPindahan.NamaBentuk, Versi: ManifesPindahan.VersiSekarang })
        {
            throw new AturanException($"{ManifesPindahan.NamaBerkas} berbentuk “{Manifes?.Bentuk}” versi {Manifes?.Versi}; yang dikenal “{ManifesPindahan.NamaBentuk}” versi {ManifesPindahan.VersiSekarang}.");
        }
    }

    public override ManifesPindahan Manifes { get; }

    /// <exception cref="AturanException">No such ZIP, or something in it is not what its manifest says; the sentence names the places.</exception>
    public static ZipPindahan Load(string jalur)
    {
        var zip = ZipLuar.Open(jalur);
        try
        {
            var hasil = new ZipPindahan(zip);
            hasil.Check();
            return hasil;
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    public override Stream Open(string jalur) =>
        berkas.TryGetValue(jalur, out var b) ? zip.Open(jalur, b.UkuranByte) : throw new AturanException($"{jalur} tidak ada dalam ZIP.");

    public override string? CheckTanda(string jalur, ArsipKeputusan arsip) =>
        berkas.TryGetValue(jalur, out var b) && b.UkuranByte <= GudangBerkas.UkuranMaksimum ? PemeriksaTanda.Check(zip.Read(jalur, b.UkuranByte), arsip.Sertifikat?.Sidik, null) : "keputusan bertanda tangan tidak ada";

    public void Dispose() => zip.Dispose();

    private void Check()
    {
        var rusak = zip.DitolakNama.ToList();
        foreach (var b in Manifes.Berkas)
        {
            if (!berkas.TryAdd(b.Jalur, b))
            {
                rusak.Add(new KerusakanArsip(b.Jalur, "disebut dua kali dalam manifes"));
            }
        }

        rusak.AddRange(zip.Nama.Where(n => n != ManifesPindahan.NamaBerkas && !berkas.ContainsKey(n)).Select(n => new KerusakanArsip(n, "tidak disebut dalam manifes")));
        if (Manifes.Berkas.Sum(b => (decimal)Math.Max(0, b.UkuranByte)) > IsiMaksimum)
        {
            throw new AturanException($"Data ini lebih dari {IsiMaksimum / 1024 / 1024 / 1024} GB setelah dibuka. Tidak ada yang dimasukkan.");
        }

        rusak.AddRange(berkas.Values.Select(b => (b.Jalur, Sebab: Measure(b))).Where(b => b.Sebab is not null).Select(b => new KerusakanArsip(b.Jalur, b.Sebab!)));
        if (rusak.Count > 0)
        {
            throw new AturanException(
                $"Data tidak utuh, {rusak.Count} hal: " + string.Join("; ", rusak.Take(KerusakanDisebut).Select(r => $"{r.Tempat} {r.Masalah}")) + (rusak.Count > KerusakanDisebut ? "; …" : "") + ". Tidak ada yang dimasukkan.");
        }
    }

    private string? Measure(BerkasPindahan b)
    {
        if (b.UkuranByte < 0 || (b.Jalur.StartsWith(SusunanPindahan.FolderBerkas, StringComparison.Ordinal) && b.UkuranByte > GudangBerkas.UkuranMaksimum))
        {
            return $"dicatat berukuran {b.UkuranByte} bita; paling besar {GudangBerkas.MegabyteMaksimum} MB";
        }

        try
        {
            var (ukuran, sidik) = zip.Measure(b.Jalur, b.UkuranByte);
            return ukuran != b.UkuranByte ? $"berukuran {ukuran} bita, yang dicatat {b.UkuranByte}" : sidik != b.Sha256 ? "isinya berubah" : null;
        }
        catch (BagianRusakException e)
        {
            return e.Message;
        }
    }
}
