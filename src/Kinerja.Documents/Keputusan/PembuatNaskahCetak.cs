using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Keputusan;

/// <summary>Settles every text of the paper: marks, generated heads, what the profile prints and, by <paramref name="bersih"/>, what the paper can show.</summary>
internal sealed partial class PembuatNaskahCetak(NaskahJson naskah, TataNaskah tata, Func<string, string> bersih, PermintaanPengesahan? pengesahan = null)
{
    public static bool IsRancangan(NaskahJson naskah) => naskah.Status is not StatusKeputusan.Ditetapkan && naskah.AsalNaskah is not AsalNaskah.ArsipKertas;

    public NaskahCetak Create(bool rancangan, GambarLambang? lambang = null) => new()
    {
        Judul = FormatJudul(),
        Penulis = Teks($"Kecamatan {naskah.Kecamatan.Nama}, Kabupaten {naskah.Kecamatan.Kabupaten}"),
        Tanggal = FindTanggal(),
        Halaman = CreateHalaman(tata),
        Rancangan = rancangan,
        Kop = [.. (naskah.KopSurat ?? tata.KopSurat)?.Baris.Select(b => CreateKop(b with { Teks = Teks(b.Teks) })) ?? []],
        Lambang = lambang is null ? null : new LambangCetak(lambang.Format, Teks($"Lambang Kabupaten {naskah.Kecamatan.Kabupaten}")),
        BatangTubuh = naskah.BatangTubuh is { } tubuh ? CreateBatangTubuh(tubuh) : null,
        Salinan = pengesahan?.Salinan is { } s ? new SalinanCetak("Salinan sesuai dengan aslinya", Teks(s.Jabatan), Teks(s.Nama), [.. s.Keterangan.Select(Teks)]) : null,
        Lampiran = [.. naskah.Lampiran.Select((l, i) => CreateLampiran(l, i))],
    };

    private string FormatJudul()
    {
        var judul = naskah.BatangTubuh is { } tubuh
            ? $"{tubuh.Judul} Nomor {tubuh.Nomor ?? "-"} tentang {tubuh.Tentang}"
            : $"Lampiran Indikator Kinerja Kecamatan {naskah.Kecamatan.Nama} Tahun {naskah.Tahun.ToString(CultureInfo.InvariantCulture)}";
        return Teks(Spasi().Replace(judul, " "));
    }

    private TanggalCetak FindTanggal() =>
        naskah.BatangTubuh?.Penutup.Tanggal is { } t ? new TanggalCetak(t.Year, t.Month, t.Day) : new TanggalCetak(naskah.Tahun, 1, 1);

    internal static HalamanCetak CreateHalaman(TataNaskah tata) => new()
    {
        Lebar = tata.Kertas == Kertas.F4 ? 215 : 210,
        Tinggi = tata.Kertas == Kertas.F4 ? 330 : 297,
        Atas = tata.Margin.Atas,
        Kanan = tata.Margin.Kanan,
        Bawah = tata.Margin.Bawah,
        Kiri = tata.Margin.Kiri,
        Huruf = HurufCetak.Nama(tata.Huruf),
        Ukuran = tata.UkuranHuruf,
        UkuranTabel = tata.UkuranHurufTabel,
        Nomor = tata.NomorHalaman switch { LetakNomorHalaman.TengahAtas => "atas", LetakNomorHalaman.TengahBawah => "bawah", _ => "tanpa" },
    };

    // The two names stand 3 : 4 (Permendagri 1/2023 as the kabupaten's regulations detail it), the lower one bold.
    internal static BarisKopCetak CreateKop(BarisKop baris) => baris.Peran switch
    {
        PeranBarisKop.Pemerintah => new(baris.Teks, 13.5m, false),
        PeranBarisKop.Perangkat => new(baris.Teks, 18m, true),
        PeranBarisKop.Alamat => new(baris.Teks, 9.5m, false),
        PeranBarisKop.KodePos => new(baris.Teks, 10.5m, true),
        _ => throw new InvalidOperationException($"Peran baris kop {baris.Peran} tak dikenal."),
    };

    private BatangTubuhCetak CreateBatangTubuh(BatangTubuhJson tubuh) => new()
    {
        Judul = [.. tubuh.Judul.Split('\n').Select(Teks)],
        Nomor = FormatNomor(tubuh.Nomor),
        Tentang = Teks(tubuh.Tentang),
        Pejabat = tubuh.Pejabat is { } pejabat ? Teks(pejabat) : null,
        Konsideran =
        [
            new("Menimbang", CreateDaftar(tubuh.Menimbang)),
            new("Mengingat", [.. tubuh.Mengingat.Butir.Select((b, i) => new ButirCetak(TandaDaftar.Format(tubuh.Mengingat.Gaya, i), Teks(b.Teks), b.Id.ToString()))]),
            .. tubuh.Memperhatikan is { Butir.Count: > 0 } perhatian ? [new KonsideranCetak("Memperhatikan", CreateDaftar(perhatian))] : Array.Empty<KonsideranCetak>(),
        ],
        Memutuskan = Teks(tubuh.Memutuskan),
        Menetapkan = CreateMenetapkan(tubuh.Menetapkan),
        Diktum = [.. tubuh.Diktum.Select(d => new DiktumCetak(Teks(d.Label), Teks(d.Teks), CreateDaftar(d.Butir), d.Id.ToString()))],
        Penutup = CreatePenutup(tubuh.Penutup, utama: true),
        Tembusan = CreateDaftar(tubuh.Tembusan),
    };

    private string? FormatNomor(string? nomor) => nomor is null
        ? null
        : Teks(nomor.StartsWith("NOMOR", StringComparison.OrdinalIgnoreCase) ? nomor : $"NOMOR: {nomor}");

    private MenetapkanCetak CreateMenetapkan(string menetapkan)
    {
        var titikDua = menetapkan.IndexOf(':', StringComparison.Ordinal);
        return titikDua < 0
            ? new MenetapkanCetak(Teks(menetapkan), false, "")
            : new MenetapkanCetak(Teks(menetapkan[..titikDua].TrimEnd()), true, Teks(menetapkan[(titikDua + 1)..].Trim()));
    }

    private LampiranCetak CreateLampiran(LampiranJson lampiran, int nomor) => new()
    {
        Kepala = [.. (lampiran.Kepala ?? CreateKepala(nomor)).Select(Teks)],
        Bagian = [.. lampiran.Bagian.Select((b, i) => CreateBagian(b, $"lampiran[{nomor}].bagian[{i}]"))],
        Penutup = lampiran.Penutup is { } penutup ? CreatePenutup(Date(penutup), utama: false) : null,
    };

    private IReadOnlyList<string> CreateKepala(int nomor)
    {
        if (naskah.BatangTubuh is not { } tubuh)
        {
            return [];
        }

        var tanggal = tubuh.Penutup.TanggalTercetak ?? (tubuh.Penutup.Tanggal is { } t ? TeksIndonesia.Tanggal(t) : null);
        return
        [
            naskah.Lampiran.Count > 1 ? $"LAMPIRAN {TandaDaftar.Romawi(nomor + 1)}" : "LAMPIRAN",
            tubuh.Judul.Replace('\n', ' '),
            $"NOMOR {tubuh.Nomor}".TrimEnd(),
            .. tanggal is null ? Array.Empty<string>() : [$"TANGGAL {tanggal.ToUpper(TeksIndonesia.Budaya)}"],
            "TENTANG",
            .. tubuh.Tentang.Split('\n'),
        ];
    }

    private BagianCetak CreateBagian(BagianJabatanJson bagian, string jalur)
    {
        var label = bagian.Label ?? naskah.LabelBagian;
        return new BagianCetak
        {
            Id = bagian.Id?.ToString(),
            Judul = Teks(bagian.Judul),
            Uraian =
            [
                .. bagian.Jabatan is { } jabatan ? [new UraianCetak(Teks(label.Jabatan), [new ButirCetak("", Teks(jabatan))], true)] : Array.Empty<UraianCetak>(),
                .. bagian.Tugas is { } tugas ? [new UraianCetak(Teks(label.Tugas), CreateDaftar(tugas))] : Array.Empty<UraianCetak>(),
                .. bagian.Fungsi is { } fungsi ? [new UraianCetak(Teks(label.Fungsi), CreateDaftar(fungsi))] : Array.Empty<UraianCetak>(),
            ],
            JudulKolom = bagian.JudulKolom is { } k ? new JudulKolom(Teks(k.Sasaran), Teks(k.Indikator), Teks(k.Formulasi), Teks(k.SumberData)) : null,
            Sasaran = [.. bagian.Sasaran.Select((s, i) => CreateSasaran(s, $"{jalur}.sasaran[{i}]"))],
        };
    }

    private SasaranCetak CreateSasaran(SasaranJson sasaran, string jalur) =>
        new(jalur, Teks(sasaran.Teks), [.. sasaran.Indikator.Select((x, i) => CreateIndikator(x, i, $"{jalur}.indikator[{i}]"))]);

    private IndikatorCetak CreateIndikator(IndikatorJson indikator, int nomor, string jalur) => new()
    {
        Id = jalur,
        Tanda = TandaDaftar.Format(indikator.Penanda, nomor),
        Teks = Teks(indikator.Teks),
        Rincian = CreateDaftar(indikator.Rincian),
        Formulasi = [.. indikator.Formulasi.Select((f, i) => CreateFormulasi(f, i, $"{jalur}.formulasi[{i}]"))],
    };

    private FormulasiCetak CreateFormulasi(FormulasiJson formulasi, int nomor, string jalur) => new()
    {
        Id = jalur,
        Tanda = TandaDaftar.Format(formulasi.Penanda, nomor),
        Rumus = CreateRumus(NotasiCetak.Parse(formulasi.Teks)),
        Catatan = formulasi.Catatan is { } catatan ? Teks(catatan) : null,
        Sumber = CreateDaftar(formulasi.SumberData.Daftar),
        CatatanSumber = formulasi.SumberData.Catatan is { } catatanSumber ? Teks(catatanSumber) : null,
    };

    private List<BagianRumus> CreateRumus(IReadOnlyList<BentukCetak> bentuk) => [.. bentuk.Select(b => b switch
    {
        BentukCetak.Teks t => new BagianRumus(Teks(t.Isi)),
        BentukCetak.Pecahan p => new BagianRumus(null, CreateRumus(p.Pembilang), CreateRumus(p.Penyebut), Teks(BacaanRumus.Read([p]))),
        _ => throw new InvalidOperationException("Bentuk cetak tak dikenal."),
    })];

    // An enacted decree has one date; the signature under an annex says it too.
    private Penandatanganan Date(Penandatanganan penutup) =>
        naskah.Status.IsBeku() && penutup is { Tanggal: null, TanggalTercetak: null or "" } && naskah.BatangTubuh?.Penutup is { Tanggal: { } tanggal } utama
            ? penutup with { Tanggal = tanggal, TanggalTercetak = utama.TanggalTercetak }
            : penutup;

    private PenutupCetak CreatePenutup(Penandatanganan penutup, bool utama)
    {
        var tanggal = penutup.TanggalTercetak ?? (penutup.Tanggal is { } t ? TeksIndonesia.Tanggal(t) : "");
        var tempat = penutup.Tempat ?? "";
        return new PenutupCetak
        {
            TempatTanggal = penutup.Bentuk == BentukTempatTanggal.DuaBaris ? [new("Ditetapkan di", Teks(tempat)), new("Pada tanggal", Teks(tanggal))] : [],
            SatuBaris = penutup.Bentuk == BentukTempatTanggal.SatuBaris ? Teks(string.Join(", ", new[] { tempat, tanggal }.Where(s => s.Length > 0))) : null,
            Jabatan = Teks(penutup.Jabatan),
            Nama = Teks(penutup.Nama),
            Keterangan =
            [
                .. tata.Pangkat && penutup.Pangkat is { Length: > 0 } pangkat ? [Teks(pangkat)] : Array.Empty<string>(),
                .. tata.Nip && penutup.Nip is { Length: > 0 } nip ? [Teks($"NIP. {nip}")] : Array.Empty<string>(),
            ],
            Pengesahan = pengesahan?.Create(utama, Teks),
        };
    }

    private List<ButirCetak> CreateDaftar(DaftarButir? daftar) =>
        daftar is null ? [] : [.. daftar.Butir.Select((b, i) => new ButirCetak(TandaDaftar.Format(daftar.Gaya, i), Teks(b.Teks), b.Id.ToString()))];

    private string Teks(string teks) => bersih(teks);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spasi();
}
