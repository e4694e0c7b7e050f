using System.Globalization;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;
using N = Kinerja.Domain.Perencanaan.Penyuntingan.NamaBidang;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>The map of a decree: every field, list and optional part of every piece, in the order of the paper. Editing, searching and copying all go by it.</summary>
internal static class PetaNaskah
{
    public static JenisSimpul Butir { get; } = JenisSimpul.Create(
        "butir",
        new Ruas<Butir>().Teks(N.Teks, "", b => b.Teks, (b, v) => b with { Teks = v }),
        b => b.Id.Value,
        (b, id) => b with { Id = new ButirId(id) });

    public static JenisSimpul DasarHukum { get; } = JenisSimpul.Create(
        "dasar hukum",
        new Ruas<DasarHukum>()
            .Teks(N.Teks, "", b => b.Teks, (b, v) => b with { Teks = v })
            .Boleh(N.Peraturan, "peraturan", b => b.PeraturanId?.ToString(), (b, v) => b with { PeraturanId = v is null ? null : new PeraturanId(ReadGuid(v)) }, SifatBidang.Nilai),
        b => b.Id.Value,
        (b, id) => b with { Id = new ButirId(id) });

    private static readonly Ruas<DaftarButir> RuasDaftar = new Ruas<DaftarButir>()
        .Pilih("gaya", "tanda", d => d.Gaya, (d, v) => d with { Gaya = v })
        .Isi("", "butir", () => Butir, d => d.Butir, (d, v) => d with { Butir = v });

    private static readonly Ruas<DaftarDasarHukum> RuasDasarHukum = new Ruas<DaftarDasarHukum>()
        .Pilih("gaya", "tanda", d => d.Gaya, (d, v) => d with { Gaya = v })
        .Isi("", "butir", () => DasarHukum, d => d.Butir, (d, v) => d with { Butir = v });

    private static readonly Ruas<LabelBagian> RuasLabel = new Ruas<LabelBagian>()
        .Teks("jabatan", "jabatan", l => l.Jabatan, (l, v) => l with { Jabatan = v })
        .Teks("tugas", "tugas", l => l.Tugas, (l, v) => l with { Tugas = v })
        .Teks("fungsi", "fungsi", l => l.Fungsi, (l, v) => l with { Fungsi = v });

    private static readonly Ruas<JudulKolom> RuasJudulKolom = new Ruas<JudulKolom>()
        .Teks("sasaran", "sasaran", k => k.Sasaran, (k, v) => k with { Sasaran = v })
        .Teks("indikator", "indikator", k => k.Indikator, (k, v) => k with { Indikator = v })
        .Teks("formulasi", "formulasi", k => k.Formulasi, (k, v) => k with { Formulasi = v })
        .Teks("sumberData", "sumber data", k => k.SumberData, (k, v) => k with { SumberData = v });

    private static readonly Ruas<Penandatanganan> RuasPenutup = new Ruas<Penandatanganan>()
        .Pilih("bentuk", "bentuk", p => p.Bentuk, (p, v) => p with { Bentuk = v })
        .Boleh("tempat", "tempat", p => p.Tempat, (p, v) => p with { Tempat = v })
        .Boleh("tanggalTercetak", "tanggal tercetak", p => p.TanggalTercetak, (p, v) => p with { TanggalTercetak = v })
        .Boleh("tanggal", "tanggal", p => p.Tanggal?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (p, v) => p with { Tanggal = v is null ? null : ReadTanggal(v) }, SifatBidang.Nilai)
        .Teks("jabatan", "jabatan", p => p.Jabatan, (p, v) => p with { Jabatan = v })
        .Teks("nama", "nama", p => p.Nama, (p, v) => p with { Nama = v })
        .Boleh("pangkat", "pangkat", p => p.Pangkat, (p, v) => p with { Pangkat = v })
        .Boleh("nip", "NIP", p => p.Nip, (p, v) => p with { Nip = v });

    private static readonly Ruas<SumberData> RuasSumberData = new Ruas<SumberData>()
        .Punya("", "", RuasDaftar, s => s.Daftar, (s, d) => s with { Daftar = d })
        .Boleh("catatan", "catatan", s => s.Catatan, (s, v) => s with { Catatan = v });

    public static JenisSimpul Formulasi { get; } = JenisSimpul.Create(
        "Formulasi",
        new Ruas<FormulasiJson>()
            .Pilih(N.Penanda, "tanda", f => f.Penanda, (f, v) => f with { Penanda = v })
            .Teks(N.Teks, "", f => f.Teks, (f, v) => f with { Teks = v }, SifatBidang.Formulasi)
            .Boleh(N.Catatan, "catatan", f => f.Catatan, (f, v) => f with { Catatan = v })
            .Punya(N.SumberData, "Sumber data", RuasSumberData, f => f.SumberData, (f, s) => f with { SumberData = s }),
        f => f.Id?.Value ?? default,
        (f, id) => f with { Id = new FormulasiId(id) });

    public static JenisSimpul Indikator { get; } = JenisSimpul.Create(
        "Indikator",
        new Ruas<IndikatorJson>()
            .Boleh(N.Identitas, "identitas", i => i.IdentitasId?.ToString(), (i, v) => i with { IdentitasId = v is null ? null : new IdentitasId(ReadGuid(v)) }, SifatBidang.Nilai)
            .Pilih(N.Penanda, "tanda", i => i.Penanda, (i, v) => i with { Penanda = v })
            .Teks(N.Teks, "", i => i.Teks, (i, v) => i with { Teks = v })
            .BolehPunya(N.Rincian, "Rincian", RuasDaftar, i => i.Rincian, (i, d) => i with { Rincian = d })
            .Isi(N.Formulasi, "Formulasi", () => Formulasi, i => i.Formulasi, (i, v) => i with { Formulasi = v }),
        i => i.Id?.Value ?? default,
        (i, id) => i with { Id = new IndikatorId(id) });

    public static JenisSimpul Sasaran { get; } = JenisSimpul.Create(
        "Sasaran",
        new Ruas<SasaranJson>()
            .Teks(N.Teks, "", s => s.Teks, (s, v) => s with { Teks = v })
            .Isi(N.Indikator, "Indikator", () => Indikator, s => s.Indikator, (s, v) => s with { Indikator = v }),
        s => s.Id?.Value ?? default,
        (s, id) => s with { Id = new SasaranId(id) });

    public static JenisSimpul Bagian { get; } = JenisSimpul.Create(
        "Bagian",
        new Ruas<BagianJabatanJson>()
            .Pilih(N.Jenis, "jenis", b => b.Jenis, (b, v) => b with { Jenis = v })
            .Teks(N.Judul, "judul", b => b.Judul, (b, v) => b with { Judul = v })
            .Boleh(N.Jabatan, "nama jabatan", b => b.Jabatan, (b, v) => b with { Jabatan = v })
            .BolehPunya("label", "label", RuasLabel, b => b.Label, (b, v) => b with { Label = v })
            .BolehPunya(N.Tugas, "Tugas", RuasDaftar, b => b.Tugas, (b, v) => b with { Tugas = v })
            .BolehPunya(N.Fungsi, "Fungsi", RuasDaftar, b => b.Fungsi, (b, v) => b with { Fungsi = v })
            .BolehPunya(N.JudulKolom, "judul kolom", RuasJudulKolom, b => b.JudulKolom, (b, v) => b with { JudulKolom = v })
            .Isi(N.Sasaran, "Sasaran", () => Sasaran, b => b.Sasaran, (b, v) => b with { Sasaran = v }),
        b => b.Id?.Value ?? default,
        (b, id) => b with { Id = new BagianJabatanId(id) },
        b => b.Jabatan ?? b.Judul);

    public static JenisSimpul Lampiran { get; } = JenisSimpul.Create(
        "Lampiran",
        new Ruas<LampiranJson>()
            .BolehPunya(N.Kepala, "kepala", PetaKop.RuasKepala, l => l.Kepala is null ? null : new KepalaLampiran(l.Kepala), (l, v) => l with { Kepala = v?.Baris })
            .Isi(N.Bagian, "Bagian", () => Bagian, l => l.Bagian, (l, v) => l with { Bagian = v })
            .BolehPunya(N.Penutup, "Penutup", RuasPenutup, l => l.Penutup, (l, v) => l with { Penutup = v }),
        l => l.Id?.Value ?? default,
        (l, id) => l with { Id = new LampiranId(id) });

    public static JenisSimpul Diktum { get; } = JenisSimpul.Create(
        "Diktum",
        new Ruas<Diktum>()
            .Teks(N.Label, "label", d => d.Label, (d, v) => d with { Label = v })
            .Teks(N.Teks, "", d => d.Teks, (d, v) => d with { Teks = v })
            .BolehPunya(N.Butir, "Rincian", RuasDaftar, d => d.Butir, (d, v) => d with { Butir = v }),
        d => d.Id.Value,
        (d, id) => d with { Id = new DiktumId(id) },
        d => d.Label);

    private static readonly Ruas<BatangTubuhJson> RuasBatangTubuh = new Ruas<BatangTubuhJson>()
        .Teks(N.Judul, "Judul", t => t.Judul, (t, v) => t with { Judul = v })
        .Boleh(N.Nomor, "Nomor", t => t.Nomor, (t, v) => t with { Nomor = v })
        .Teks(N.Tentang, "Tentang", t => t.Tentang, (t, v) => t with { Tentang = v })
        .Boleh(N.Pejabat, "Pejabat", t => t.Pejabat, (t, v) => t with { Pejabat = v })
        .Punya(N.Menimbang, "Menimbang", RuasDaftar, t => t.Menimbang, (t, v) => t with { Menimbang = v })
        .Punya(N.Mengingat, "Mengingat", RuasDasarHukum, t => t.Mengingat, (t, v) => t with { Mengingat = v })
        .BolehPunya(N.Memperhatikan, "Memperhatikan", RuasDaftar, t => t.Memperhatikan, (t, v) => t with { Memperhatikan = v })
        .Teks(N.Memutuskan, "Memutuskan", t => t.Memutuskan, (t, v) => t with { Memutuskan = v })
        .Teks(N.Menetapkan, "Menetapkan", t => t.Menetapkan, (t, v) => t with { Menetapkan = v })
        .Isi(N.Diktum, "Diktum", () => Diktum, t => t.Diktum, (t, v) => t with { Diktum = v })
        .Punya(N.Penutup, "Penutup", RuasPenutup, t => t.Penutup, (t, v) => t with { Penutup = v })
        .BolehPunya(N.Tembusan, "Tembusan", RuasDaftar, t => t.Tembusan, (t, v) => t with { Tembusan = v });

    /// <summary>The decree itself. Its body is an optional part: an annex that came without its decree may be given one.</summary>
    public static JenisSimpul Naskah { get; } = JenisSimpul.Create(
        "Keputusan",
        new Ruas<NaskahJson>()
            .BolehPunya(N.KopSurat, "Kop surat", PetaKop.RuasKop, n => n.KopSurat, (n, v) => n with { KopSurat = v })
            .BolehPunya(N.BatangTubuh, "Batang tubuh", RuasBatangTubuh, n => n.BatangTubuh, SetBatangTubuh, awalan: "")
            .Punya("labelBagian", "Label bagian", RuasLabel, n => n.LabelBagian, (n, v) => n with { LabelBagian = v })
            .Isi(N.Lampiran, "Lampiran", () => Lampiran, n => n.Lampiran, (n, v) => n with { Lampiran = v }),
        _ => Guid.Empty,
        (n, _) => n);

    /// <summary>What kind of item a thing is; <c>null</c> where it is none.</summary>
    public static JenisSimpul? FindJenis(object simpul) =>
        new[] { Butir, DasarHukum, Diktum, Lampiran, Bagian, Sasaran, Indikator, Formulasi }.FirstOrDefault(j => j.Tipe == simpul.GetType());

    // A decree has a body and an annex without its decree has none: the kind of paper follows.
    private static NaskahJson SetBatangTubuh(NaskahJson naskah, BatangTubuhJson? tubuh) =>
        naskah with { BatangTubuh = tubuh, JenisNaskah = tubuh is null ? JenisNaskah.LampiranTanpaKeputusan : JenisNaskah.Keputusan };

    private static Guid ReadGuid(string teks) => Guid.TryParse(teks, out var id) ? id : throw new AturanException($"“{teks}” bukan pengenal.");

    private static DateOnly ReadTanggal(string teks) =>
        DateOnly.TryParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) ? tanggal : throw new AturanException($"“{teks}” bukan tanggal. Tulis seperti 2023-01-31.");
}
