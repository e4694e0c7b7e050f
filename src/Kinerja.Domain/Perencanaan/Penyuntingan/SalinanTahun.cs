using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>A place where a copy names another year than its model, or might have to.</summary>
/// <param name="Alamat">In the copy.</param>
/// <param name="Lama">As in last year's decree.</param>
/// <param name="Baru">For the new year.</param>
/// <param name="Diterapkan">The copy has it already; otherwise a person decides.</param>
public sealed record UsulanTahun(AlamatNaskah Alamat, string Tempat, string Lama, string Baru, bool Diterapkan)
{
    /// <summary>The edit that decides the other way.</summary>
    public Suntingan CreateTukar() => Diterapkan ? new Suntingan.Ubah(Alamat, Baru, Lama) : new Suntingan.Ubah(Alamat, Lama, Baru);
}

/// <summary>The draft of the new year and where years were changed in it, or might have to be.</summary>
public sealed record HasilSalinan(NaskahJson Naskah, IReadOnlyList<UsulanTahun> DaftarUsulan);

/// <summary>
/// Last year's decree as a draft for a new year. Rows get new ids; an indikator keeps its identity, and items of lists and rulings keep their ids, so that the difference between the years and what
/// was said about an item can be followed. Number and dates are blank; the heads of annexes are made by the program, because printed ones carry last year's number; who signs stays as it was.
/// </summary>
public static class SalinanTahun
{
    /// <param name="lalu">Enacted, archived or a draft: its status does not matter.</param>
    /// <param name="gantiJabatan">Posts that are called otherwise now: from the name as printed to the new one.</param>
    /// <param name="teks">Texts for what <paramref name="lalu"/> lacks; those that ship with the program unless the kabupaten has its own.</param>
    public static HasilSalinan Copy(NaskahJson lalu, int tahunBaru, IReadOnlyDictionary<string, string>? gantiJabatan = null, TeksBaku? teks = null)
    {
        if (tahunBaru <= lalu.Tahun || tahunBaru > 2100)
        {
            throw new AturanException($"Naskah tahun {lalu.Tahun} hanya dapat disalin ke tahun sesudahnya, bukan {tahunBaru}.");
        }

        var baku = teks ?? TeksBaku.Bawaan;
        var konteks = new KonteksTeks(lalu.Kecamatan.Nama, lalu.Kecamatan.Kabupaten, tahunBaru);
        var salinan = PengenalNaskah.MintBaris(lalu) with
        {
            Id = null,
            Tahun = tahunBaru,
            Status = StatusKeputusan.Draf,
            AsalNaskah = AsalNaskah.Disusun,
            JenisNaskah = JenisNaskah.Keputusan,
            KopSurat = lalu.KopSurat ?? baku.CreateKop(konteks),
        };
        salinan = salinan with
        {
            BatangTubuh = salinan.BatangTubuh is { } tubuh ? tubuh with { Penutup = Blank(tubuh.Penutup) } : baku.CreateBatangTubuh(konteks),
            Lampiran = [.. salinan.Lampiran.Select(l => l with { Kepala = null, Penutup = l.Penutup is { } p ? Blank(p) : null, Bagian = [.. l.Bagian.Select(b => Rename(b, gantiJabatan))] })],
        };
        return Advance(salinan, lalu.Tahun, tahunBaru);
    }

    private static Penandatanganan Blank(Penandatanganan penutup) => penutup with { Tanggal = null, TanggalTercetak = null };

    private static BagianJabatanJson Rename(BagianJabatanJson bagian, IReadOnlyDictionary<string, string>? ganti) =>
        bagian.Jabatan is { } lama && ganti?.GetValueOrDefault(lama) is { } baru
            ? bagian with { Jabatan = baru, Sasaran = IdentifyAll(bagian.Sasaran) }
            : bagian with { Sasaran = IdentifyAll(bagian.Sasaran) };

    // An indikator of a file that told no identity gets one now: next year's copy must find it.
    private static List<SasaranJson> IdentifyAll(IReadOnlyList<SasaranJson> sasaran) =>
        [.. sasaran.Select(s => s with { Indikator = [.. s.Indikator.Select(i => i with { IdentitasId = i.IdentitasId ?? IdentitasId.New() })] })];

    private static HasilSalinan Advance(NaskahJson naskah, int tahunLama, int tahunBaru)
    {
        var tahun = new TahunNaskah(tahunLama);
        var usulan = new List<UsulanTahun>();
        foreach (var jejak in Jejak.ReadAll(naskah))
        {
            foreach (var bidang in jejak.Jenis.Ruas.Bidang.Where(b => b.Sifat is not SifatBidang.Nilai))
            {
                if (bidang.Get(jejak.Simpul) is { Length: > 0 } lama)
                {
                    usulan.AddRange(Propose(jejak, bidang, lama, tahun, tahunLama, tahunBaru));
                }
            }
        }

        var terap = new Suntingan.Kelompok([.. usulan.Where(u => u.Diterapkan).Select(u => new Suntingan.Ubah(u.Alamat, u.Lama, u.Baru))]);
        return PenyuntingNaskah.Apply(naskah, terap) is HasilSuntingan.Berhasil b
            ? new HasilSalinan(b.Naskah, usulan)
            : throw new InvalidOperationException("Tahun pada salinan tidak dapat diubah.");
    }

    private static List<UsulanTahun> Propose(Jejak jejak, BidangPeta bidang, string lama, TahunNaskah tahun, int tahunLama, int tahunBaru)
    {
        var alamat = new AlamatNaskah(jejak.Id, bidang.Nama);
        var tempat = UraianTempat.Describe(jejak, bidang.Sebutan);
        if (alamat is { Id: null, Bidang: NamaBidang.Nomor })
        {
            var nomor = NomorKosong.From(lama, tahunLama, tahunBaru)!;
            return nomor == lama ? [] : [new UsulanTahun(alamat, tempat, lama, nomor, Diterapkan: true)];
        }

        // Under Mengingat a year belongs to a regulation, or to a plan or budget that only a person knows.
        var yakin = jejak.Jenis == PetaNaskah.DasarHukum ? lama : tahun.Advance(lama, tahunBaru, yakin: true);
        var semua = tahun.Advance(yakin, tahunBaru, yakin: false);
        var hasil = new List<UsulanTahun>();
        if (yakin != lama)
        {
            hasil.Add(new UsulanTahun(alamat, tempat, lama, yakin, Diterapkan: true));
        }

        if (semua != yakin)
        {
            hasil.Add(new UsulanTahun(alamat, tempat, yakin, semua, Diterapkan: false));
        }

        return hasil;
    }
}
