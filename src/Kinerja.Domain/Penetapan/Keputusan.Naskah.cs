using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Penetapan;

// A decree from its exchange format, and back.
public sealed partial class Keputusan
{
    /// <summary>Makes a <see cref="StatusKeputusan.Draf"/> of <paramref name="naskah"/>; rows get new ids, list items keep theirs.</summary>
    /// <param name="kecamatan">Whose decree it becomes.</param>
    /// <param name="naskah">Checked by <see cref="PemeriksaanNaskah"/>.</param>
    /// <param name="tahun">The year it is for; the naskah's own unless another was asked for.</param>
    /// <param name="jabatan">The post of each section that names one, in order.</param>
    /// <param name="identitas">Decides what each indicator is: the identity it brought, or a new one.</param>
    /// <param name="clock">When it is recorded.</param>
    public static Keputusan FromNaskah(
        Kecamatan kecamatan, NaskahJson naskah, int tahun, Func<string, JabatanId> jabatan, Func<IdentitasId?, IdentitasId> identitas, TimeProvider clock)
    {
        var pemberi = new PemberiPengenal();
        var keputusan = new Keputusan
        {
            KecamatanId = kecamatan.Id,
            Id = KeputusanId.New(),
            JenisNaskah = naskah.JenisNaskah,
            AsalNaskah = naskah.AsalNaskah,
            Status = StatusKeputusan.Draf,
            Tahun = tahun,
            KopSurat = naskah.KopSurat,
            LabelBagian = naskah.LabelBagian,
            DibuatPada = clock.GetUtcNow(),
            DiubahPada = clock.GetUtcNow(),
        };
        if (naskah.BatangTubuh is { } tubuh)
        {
            keputusan.SetBatangTubuh(tubuh, pemberi);
        }

        foreach (var isi in naskah.Lampiran)
        {
            keputusan.AddLampiran(isi, jabatan, identitas, pemberi);
        }

        return keputusan;
    }

    /// <summary>Makes a draft whose rows and items carry the ids that <paramref name="naskah"/> gives them, so that what is said about its places holds.</summary>
    /// <param name="kecamatan">Whose decree it becomes.</param>
    /// <param name="naskah">Every row of it has an id.</param>
    /// <param name="jabatan">The post of each section that names one, in order.</param>
    /// <param name="identitas">Decides what each indicator is.</param>
    /// <param name="clock">When it is recorded.</param>
    public static Keputusan CreateDraft(Kecamatan kecamatan, NaskahJson naskah, Func<string, JabatanId> jabatan, Func<IdentitasId?, IdentitasId> identitas, TimeProvider clock)
    {
        var keputusan = new Keputusan
        {
            KecamatanId = kecamatan.Id,
            Id = KeputusanId.New(),
            JenisNaskah = naskah.JenisNaskah,
            AsalNaskah = AsalNaskah.Disusun,
            Status = StatusKeputusan.Draf,
            Tahun = naskah.Tahun,
            DibuatPada = clock.GetUtcNow(),
        };
        keputusan.Update(naskah, jabatan, identitas, clock);
        return keputusan;
    }

    /// <summary>Brings a draft to what <paramref name="naskah"/> says; the ids of its rows and items are the naskah's own.</summary>
    /// <param name="naskah">As edited.</param>
    /// <param name="jabatan">The post of a section that is new.</param>
    /// <param name="identitas">Decides what a new indicator is.</param>
    /// <param name="clock">When it was changed.</param>
    public void Update(NaskahJson naskah, Func<string, JabatanId> jabatan, Func<IdentitasId?, IdentitasId> identitas, TimeProvider clock)
    {
        Require(StatusKeputusan.Draf, "diubah");
        KopSurat = naskah.KopSurat;
        LabelBagian = naskah.LabelBagian;
        if (naskah.BatangTubuh is { } tubuh)
        {
            SetBatangTubuh(tubuh, new PemberiPengenal());
        }

        var pembaruan = new PembaruanNaskah(_daftarLampiran, jabatan, identitas);
        var sisa = _daftarLampiran.ToDictionary(l => l.Id);
        foreach (var (nomor, isi) in naskah.Lampiran.Index())
        {
            var kepala = isi.Kepala is null ? null : new KepalaLampiran(isi.Kepala);
            if (isi.Id is { } id && sisa.Remove(id, out var lampiran))
            {
                lampiran.Update(nomor + 1, kepala, isi.Penutup);
            }
            else
            {
                lampiran = new Lampiran(this, nomor + 1, kepala, isi.Penutup, isi.Id);
                _daftarLampiran.Add(lampiran);
            }

            pembaruan.Update(lampiran, isi.Bagian);
        }

        pembaruan.RemoveRest();
        _daftarLampiran.RemoveAll(l => sisa.ContainsKey(l.Id));
        DiubahPada = clock.GetUtcNow();
    }

    /// <summary>The decree in its exchange format, ids included.</summary>
    public NaskahJson ToNaskah(Kecamatan kecamatan, Kabupaten kabupaten) => new()
    {
        VersiFormat = NaskahJson.VersiSekarang,
        JenisNaskah = JenisNaskah,
        AsalNaskah = AsalNaskah,
        Status = Status,
        Id = Id,
        Tahun = Tahun,
        Kecamatan = new KecamatanJson(kecamatan.Kode.Value, kecamatan.Nama, kabupaten.Nama),
        KopSurat = KopSurat,
        BatangTubuh = JenisNaskah is JenisNaskah.Keputusan ? ToBatangTubuh() : null,
        LabelBagian = LabelBagian,
        Lampiran = [.. _daftarLampiran.OrderBy(l => l.Urutan).Select(ToLampiran)],
    };

    private LampiranJson ToLampiran(Lampiran lampiran) => new()
    {
        Id = lampiran.Id,
        Kepala = lampiran.Kepala?.Baris,
        Penutup = Date(lampiran.Penutup, Tanggal),
        Bagian = [.. lampiran.DaftarBagian.OrderBy(b => b.Urutan).Select(ToBagian)],
    };

    private static BagianJabatanJson ToBagian(BagianJabatan bagian) => new()
    {
        Id = bagian.Id,
        Jenis = bagian.Jenis,
        Judul = bagian.Judul,
        Jabatan = bagian.NamaJabatan,
        Label = bagian.Label,
        Tugas = bagian.Tugas,
        Fungsi = bagian.Fungsi,
        JudulKolom = bagian.JudulKolom,
        Sasaran = [.. bagian.DaftarSasaran.OrderBy(s => s.Urutan).Select(s => new SasaranJson
        {
            Id = s.Id,
            Teks = s.Teks,
            Indikator = [.. s.DaftarIndikator.OrderBy(i => i.Urutan).Select(ToIndikator)],
        })],
    };

    private static IndikatorJson ToIndikator(Indikator indikator) => new()
    {
        Id = indikator.Id,
        IdentitasId = indikator.IdentitasId,
        Penanda = indikator.Penanda,
        Teks = indikator.Teks,
        Rincian = indikator.Rincian,
        Formulasi = [.. indikator.DaftarFormulasi.OrderBy(f => f.Urutan).Select(f => new FormulasiJson
        {
            Id = f.Id,
            Penanda = f.Penanda,
            Teks = f.Teks,
            Catatan = f.Catatan,
            SumberData = f.SumberData,
        })],
    };

    private BatangTubuhJson ToBatangTubuh() => new()
    {
        Judul = Judul!,
        Nomor = Nomor,
        Tentang = Tentang!,
        Pejabat = Pejabat,
        Menimbang = Menimbang!,
        Mengingat = Mengingat!,
        Memperhatikan = Memperhatikan,
        Memutuskan = Memutuskan!,
        Menetapkan = Menetapkan!,
        Diktum = DaftarDiktum!.Diktum,
        Penutup = Penutup!,
        Tembusan = Tembusan,
    };

    private void SetBatangTubuh(BatangTubuhJson tubuh, PemberiPengenal pemberi)
    {
        Judul = tubuh.Judul;
        Nomor = tubuh.Nomor;
        Tentang = tubuh.Tentang;
        Pejabat = tubuh.Pejabat;
        Menimbang = pemberi.Fill(tubuh.Menimbang);
        Mengingat = pemberi.Fill(tubuh.Mengingat);
        Memperhatikan = pemberi.Fill(tubuh.Memperhatikan);
        Memutuskan = tubuh.Memutuskan;
        Menetapkan = tubuh.Menetapkan;
        DaftarDiktum = pemberi.Fill(tubuh.Diktum);
        Penutup = tubuh.Penutup;
        Tembusan = pemberi.Fill(tubuh.Tembusan);
    }

    private void AddLampiran(LampiranJson isi, Func<string, JabatanId> jabatan, Func<IdentitasId?, IdentitasId> identitas, PemberiPengenal pemberi)
    {
        var lampiran = new Lampiran(this, _daftarLampiran.Count + 1, isi.Kepala is null ? null : new KepalaLampiran(isi.Kepala), isi.Penutup);
        _daftarLampiran.Add(lampiran);
        foreach (var (b, nomorBagian) in isi.Bagian.Select((b, i) => (b, i + 1)))
        {
            var bagian = new BagianJabatan(lampiran, nomorBagian, b, b.Jabatan is null ? null : jabatan(b.Jabatan), pemberi);
            lampiran.Add(bagian);
            foreach (var (s, nomorSasaran) in b.Sasaran.Select((s, i) => (s, i + 1)))
            {
                var sasaran = new Sasaran(bagian, nomorSasaran, s.Teks);
                bagian.Add(sasaran);
                foreach (var (n, nomorIndikator) in s.Indikator.Select((n, i) => (n, i + 1)))
                {
                    sasaran.Add(CreateIndikator(sasaran, nomorIndikator, n, identitas, pemberi));
                }
            }
        }
    }

    private static Indikator CreateIndikator(Sasaran sasaran, int urutan, IndikatorJson isi, Func<IdentitasId?, IdentitasId> identitas, PemberiPengenal pemberi)
    {
        var indikator = new Indikator(sasaran, urutan, isi, identitas(isi.IdentitasId), pemberi);
        foreach (var (f, nomor) in isi.Formulasi.Select((f, i) => (f, i + 1)))
        {
            indikator.Add(new Formulasi(indikator, nomor, f, pemberi));
        }

        return indikator;
    }
}
