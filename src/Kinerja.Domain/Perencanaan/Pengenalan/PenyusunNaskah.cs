using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Makes the naskah out of what was read, and notes for every text its path and its doubts.</summary>
internal sealed class PenyusunNaskah(KonteksPengenalan konteks)
{
    private readonly List<BidangTerbaca> bidang = [];

    public IReadOnlyList<BidangTerbaca> Bidang => bidang;

    public NaskahJson Create(TubuhTerbaca? tubuh, List<LampiranTerbaca> lampiran, LabelBagian label, int tahun) => new()
    {
        VersiFormat = NaskahJson.VersiSekarang,
        JenisNaskah = tubuh is null ? JenisNaskah.LampiranTanpaKeputusan : JenisNaskah.Keputusan,
        AsalNaskah = konteks.Asal,
        Tahun = tahun,
        Kecamatan = konteks.Kecamatan,
        KopSurat = tubuh is { Kop.Count: > 0 } ? new KopSurat([.. tubuh.Kop.Select((k, i) => new BarisKop(k.Peran, Wajib($"kopSurat.baris[{i}].teks", k.Teks)))]) : null,
        BatangTubuh = tubuh is null ? null : CreateTubuh(tubuh),
        LabelBagian = label,
        Lampiran = [.. lampiran.Select((l, i) => CreateLampiran(l, $"lampiran[{i}]", label))],
    };

    private BatangTubuhJson CreateTubuh(TubuhTerbaca t) => new()
    {
        Judul = Wajib("batangTubuh.judul", t.Judul, "Judul keputusan tidak ditemukan."),
        Nomor = Boleh("batangTubuh.nomor", t.Nomor),
        Tentang = Wajib("batangTubuh.tentang", t.Tentang, "TENTANG tidak ditemukan."),
        Pejabat = Boleh("batangTubuh.pejabat", t.Pejabat),
        Menimbang = Daftar("batangTubuh.menimbang", t.Menimbang) ?? Hilang("batangTubuh.menimbang", "Menimbang tidak ditemukan."),
        Mengingat = CreateMengingat(t.Mengingat),
        Memperhatikan = Daftar("batangTubuh.memperhatikan", t.Memperhatikan),
        Memutuskan = Wajib("batangTubuh.memutuskan", t.Memutuskan, "MEMUTUSKAN tidak ditemukan."),
        Menetapkan = Wajib("batangTubuh.menetapkan", t.Menetapkan, "Menetapkan tidak ditemukan."),
        Diktum = [.. t.Diktum.Select((d, i) => new Diktum(DiktumId.New(), Wajib($"batangTubuh.diktum[{i}].label", d.Label), Wajib($"batangTubuh.diktum[{i}].teks", d.Teks), Daftar($"batangTubuh.diktum[{i}].butir", d.Butir)))],
        Penutup = CreatePenutup("batangTubuh.penutup", t.Penutup) ?? new Penandatanganan { Bentuk = BentukTempatTanggal.Tanpa, Jabatan = Wajib("batangTubuh.penutup.jabatan", null, "Tanda tangan tidak ditemukan."), Nama = Wajib("batangTubuh.penutup.nama", null, "Tanda tangan tidak ditemukan.") },
        Tembusan = Daftar("batangTubuh.tembusan", t.Tembusan),
    };

    private DaftarDasarHukum CreateMengingat(DaftarTerbaca? daftar)
    {
        if (daftar is null)
        {
            Note("batangTubuh.mengingat", new TeksTerbaca("", 0, 0).Doubt("Mengingat tidak ditemukan."));
            return new DaftarDasarHukum(GayaDaftar.Angka, []);
        }

        return new DaftarDasarHukum(daftar.Gaya, [.. daftar.Butir.Select((b, i) => new DasarHukum(ButirId.New(), Wajib($"batangTubuh.mengingat.butir[{i}].teks", b), FindPeraturan(b.Teks)))]);
    }

    // Kode of the kabupaten: its own regulations are in the register under it.
    private PeraturanId? FindPeraturan(string teks) =>
        (konteks.Register ?? RegisterPeraturan.Bawaan).Find(teks, konteks.Kecamatan.Kode is { Length: >= 5 } kode ? kode[..5] : null)?.Id;

    private LampiranJson CreateLampiran(LampiranTerbaca l, string di, LabelBagian label) => new()
    {
        Kepala = [.. l.Kepala.Select((k, i) => Wajib($"{di}.kepala[{i}]", k))],
        Bagian = [.. l.Bagian.Select((b, i) => CreateBagian(b, $"{di}.bagian[{i}]", label))],
        Penutup = CreatePenutup($"{di}.penutup", l.Penutup),
    };

    private BagianJabatanJson CreateBagian(BagianTerbaca b, string di, LabelBagian label)
    {
        var jabatan = Boleh($"{di}.jabatan", b.Jabatan);
        return new BagianJabatanJson
        {
            Id = BagianJabatanId.New(),
            // The camat's indicators are those of the office (PER/09/M.PAN/5/2007), whatever the heading says.
            Jenis = b.Jabatan is null || BacaanCamat.IsCamat(jabatan ?? "", konteks.Kecamatan.Nama) ? JenisIndikator.Iku : JenisIndikator.Iki,
            Judul = Wajib($"{di}.judul", b.Judul),
            Jabatan = b.Jabatan is null ? null : jabatan ?? "",
            Label = LabelSendiri(b, label),
            Tugas = Daftar($"{di}.tugas", b.Tugas),
            Fungsi = Daftar($"{di}.fungsi", b.Fungsi),
            JudulKolom = b.Kolom is { } k ? new JudulKolom(Wajib($"{di}.judulKolom.sasaran", k.Sasaran), Wajib($"{di}.judulKolom.indikator", k.Indikator), Wajib($"{di}.judulKolom.formulasi", k.Formulasi), Wajib($"{di}.judulKolom.sumberData", k.SumberData)) : null,
            Sasaran = [.. b.Sasaran.Select((s, i) => CreateSasaran(s, $"{di}.sasaran[{i}]"))],
        };
    }

    private static LabelBagian? LabelSendiri(BagianTerbaca b, LabelBagian label)
    {
        var sendiri = new LabelBagian(b.Label.GetValueOrDefault(JenisLabel.Jabatan, label.Jabatan), b.Label.GetValueOrDefault(JenisLabel.Tugas, label.Tugas), b.Label.GetValueOrDefault(JenisLabel.Fungsi, label.Fungsi));
        return sendiri == label ? null : b.Jabatan is null && b.Label.TryGetValue(JenisLabel.Tugas, out var tugas) && tugas != label.Tugas && char.IsLower(tugas[^1]) ? sendiri with { Jabatan = "Jabatan" } : sendiri;
    }

    private SasaranJson CreateSasaran(SasaranTerbaca s, string di) => new()
    {
        Id = SasaranId.New(),
        Teks = Wajib($"{di}.teks", s.Teks),
        Indikator = [.. s.Indikator.Select((x, i) => CreateIndikator(x, $"{di}.indikator[{i}]"))],
    };

    private IndikatorJson CreateIndikator(IndikatorTerbaca x, string di) => new()
    {
        Id = IndikatorId.New(),
        Penanda = x.Penanda,
        Teks = Wajib($"{di}.teks", x.Teks),
        Rincian = Daftar($"{di}.rincian", x.Rincian),
        Formulasi = [.. x.Formulasi.Select((f, i) => CreateFormulasi(f, $"{di}.formulasi[{i}]"))],
    };

    private FormulasiJson CreateFormulasi(FormulasiTerbaca f, string di) => new()
    {
        Id = FormulasiId.New(),
        Penanda = f.Penanda,
        Teks = Wajib($"{di}.teks", f.Teks),
        Catatan = Boleh($"{di}.catatan", f.Catatan),
        SumberData = new SumberData(Daftar($"{di}.sumberData.daftar", f.Sumber)!, Boleh($"{di}.sumberData.catatan", f.CatatanSumber)),
    };

    private Penandatanganan? CreatePenutup(string di, PenutupTerbaca? p) => p is null ? null : new Penandatanganan
    {
        Bentuk = p.Bentuk,
        Tempat = Boleh($"{di}.tempat", p.Tempat),
        TanggalTercetak = Boleh($"{di}.tanggalTercetak", p.Tanggal),
        Jabatan = Wajib($"{di}.jabatan", p.Jabatan),
        Nama = Wajib($"{di}.nama", p.Nama),
        Pangkat = Boleh($"{di}.pangkat", p.Pangkat),
        Nip = Boleh($"{di}.nip", p.Nip),
    };

    private DaftarButir? Daftar(string di, DaftarTerbaca? daftar) =>
        daftar is null ? null : new DaftarButir(daftar.Gaya, [.. daftar.Butir.Select((b, i) => new Butir(ButirId.New(), Wajib($"{di}.butir[{i}].teks", b)))]);

    private DaftarButir Hilang(string di, string sebab)
    {
        Note(di, new TeksTerbaca("", 0, 0).Doubt(sebab));
        return DaftarButir.Kosong;
    }

    private string Wajib(string di, TeksTerbaca? teks, string? hilang = null)
    {
        var isi = teks ?? new TeksTerbaca("", 0, 0);
        Note(di, isi.Teks.Length > 0 ? isi : isi.Doubt(hilang ?? (isi.Ragu.Count == 0 ? "Tidak ditemukan di sumber." : null)));
        return isi.Teks;
    }

    private string? Boleh(string di, TeksTerbaca? teks)
    {
        if (teks is null || (teks.Teks.Length == 0 && teks.Ragu.Count == 0))
        {
            return null;
        }

        Note(di, teks);
        return teks.Teks.Length == 0 ? null : teks.Teks;
    }

    private void Note(string jalur, TeksTerbaca t)
    {
        if (t.Teks.Length > PemeriksaanNaskah.PanjangTeksMaksimum)
        {
            t.Doubt($"Terlalu panjang: paling banyak {PemeriksaanNaskah.PanjangTeksMaksimum} huruf.");
        }

        bidang.Add(new BidangTerbaca(jalur, t.Teks, t.Dari, t.Sampai, [.. t.Ragu], [.. t.Perbaikan]));
    }
}
