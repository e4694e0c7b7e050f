using System.Globalization;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Pemetaan;

/// <summary>Targets by indicator and period; where several measures have one indicator, also by post and unit. An empty cell leaves the target that stands.</summary>
internal sealed class PenerimaTarget(TargetService target) : IPenerimaTabel
{
    public JenisTabel Jenis => JenisTabel.Target;

    public async Task<RencanaTerap> PlanAsync(KinerjaDbContext db, TabelTertata tabel, PilihanImpor pilihan, CancellationToken ct)
    {
        var daftarTahun = (await target.ListAsync(null, ct)).DaftarTahun;
        var perTahun = new Dictionary<int, PerencanaTarget>();
        var hasil = new List<BarisRencana>();
        foreach (var baris in tabel.Baris)
        {
            try
            {
                var tahun = FindTahun(tabel.At(baris, DaftarMakna.Tahun), pilihan, daftarTahun);
                if (!perTahun.TryGetValue(tahun, out var perencana))
                {
                    perTahun[tahun] = perencana = new PerencanaTarget(await target.ListAsync(tahun, ct));
                }

                hasil.Add(perencana.Plan(tabel, baris));
            }
            catch (AturanException e)
            {
                hasil.Add(new BarisRencana(baris.Nomor, tabel.At(baris, DaftarMakna.Indikator), TindakanBaris.Ditolak, "", e.Message));
            }
        }

        var isian = perTahun.Values.SelectMany(p => p.DaftarIsian).ToList();
        return new RencanaTerap(
            new RencanaTabel([.. hasil.Concat(tabel.DaftarLewat).OrderBy(b => b.Nomor)], isian.Exists(i => i.Versi > 0)),
            oleh => target.StageAsync(db, isian, pilihan.Alasan, oleh, ct), [.. perTahun.Where(p => p.Value.DaftarIsian.Count > 0).Select(p => p.Key)]);
    }

    private static int FindTahun(string teks, PilihanImpor pilihan, IReadOnlyList<int> daftarTahun)
    {
        var isi = teks.Replace(".", "", StringComparison.Ordinal);
        var tahun = isi.Length == 0 ? pilihan.Tahun ?? throw new AturanException("Tahunnya tidak disebut. Pilih tahunnya, atau kolom yang berisi tahun.")
            : int.TryParse(isi, NumberStyles.None, CultureInfo.InvariantCulture, out var t) ? t : throw new AturanException($"“{teks}” bukan tahun.");
        return daftarTahun.Contains(tahun) ? tahun : throw new AturanException($"Tahun {tahun} tidak mempunyai keputusan yang diukur.");
    }
}

/// <summary>The targets of a year, and what the rows of a table make of them.</summary>
internal sealed class PerencanaTarget(TargetTahun tahun)
{
    private readonly ILookup<string, (TargetJabatan Jabatan, TargetUkuran Ukuran)> perNama =
        tahun.DaftarJabatan.SelectMany(j => j.DaftarUkuran.Select(u => (j, u))).ToLookup(p => PengusulPeta.Key(p.u.Indikator), p => (p.j, p.u), StringComparer.Ordinal);

    private readonly Dictionary<(UkuranId, Periode, string), int> disebut = [];

    public List<IsianTarget> DaftarIsian { get; } = [];

    public BarisRencana Plan(TabelTertata tabel, BarisBerkas baris)
    {
        var (jabatan, ukuran) = FindUkuran(tabel, baris);
        var komponen = tabel.At(baris, DaftarMakna.Komponen);
        var isian = new List<(SelTarget Sel, IsianTarget Isi)>();
        foreach (var (periode, teks) in ListTarget(tabel, baris).Where(t => t.Teks.Length > 0))
        {
            var sel = Find(ukuran, periode, komponen, baris.Nomor);
            isian.Add((sel, new IsianTarget(ukuran.Id, periode, sel.Komponen, sel.Versi, PemeriksaanTarget.Tidy(teks, tahun.Tahun))));
        }

        if (PemeriksaanTarget.ReadBobot(tabel.At(baris, DaftarMakna.Bobot)) is { } bobot)
        {
            isian = WithBobot(isian, ukuran, bobot);
        }

        var berubah = isian.Where(i => i.Isi.Teks != i.Sel.Teks || (i.Isi.Bobot is { } b && b.Nilai != i.Sel.Bobot)).ToList();
        DaftarIsian.AddRange(berubah.Select(i => i.Isi));
        var tindakan = berubah.Count == 0 ? TindakanBaris.Tetap : berubah.Exists(i => i.Sel.Versi > 0) ? TindakanBaris.Ubah : TindakanBaris.Tambah;
        return new BarisRencana(baris.Nomor, $"{Satu(ukuran.Indikator)} ({Satu(jabatan.Nama)})", tindakan, string.Join("; ", berubah.Select(i => Describe(i.Sel, i.Isi))), null);
    }

    private (TargetJabatan Jabatan, TargetUkuran Ukuran) FindUkuran(TabelTertata tabel, BarisBerkas baris)
    {
        var nama = tabel.At(baris, DaftarMakna.Indikator);
        var (jabatan, satuan) = (PengusulPeta.Key(tabel.At(baris, DaftarMakna.Jabatan)), PengusulPeta.Key(tabel.At(baris, DaftarMakna.Satuan)));
        var calon = perNama[PengusulPeta.Key(nama)].Where(c => jabatan.Length == 0 || PengusulPeta.Key(c.Jabatan.Nama) == jabatan).ToList();
        var sesuai = calon.Count > 1 && satuan.Length > 0 ? calon.FindAll(c => PengusulPeta.Key(c.Ukuran.Definisi.Satuan) == satuan) : calon;
        return sesuai switch
        {
            [var satu] => satu,
            [] when nama.Length == 0 => throw new AturanException("Indikatornya kosong."),
            [] => throw new AturanException($"Indikator ini tidak ada di keputusan tahun {tahun.Tahun}{(jabatan.Length > 0 ? " pada jabatan itu" : "")}, atau belum disahkan cara mengukurnya."),
            _ => throw new AturanException($"Ada {sesuai.Count} ukuran dengan indikator ini. Tambahkan kolom Jabatan atau Satuan supaya jelas yang mana."),
        };
    }

    private IEnumerable<(Periode Periode, string Teks)> ListTarget(TabelTertata tabel, BarisBerkas baris)
    {
        var teksPeriode = tabel.At(baris, DaftarMakna.Periode);
        Periode? periode = Periode.Setahun(tahun.Tahun);
        if (teksPeriode.Length > 0 && !BacaPeriode.TryRead(teksPeriode, tahun.Tahun, out periode))
        {
            throw new AturanException($"“{teksPeriode}” bukan periode. Tulis misalnya Setahun, Triwulan II, atau Semester I.");
        }

        return [(periode!, tabel.At(baris, DaftarMakna.Target)), .. BacaPeriode.DaftarLajur.Select(l => (new Periode(tahun.Tahun, l.Jenis, l.Nomor), tabel.At(baris, l.Kunci)))];
    }

    private SelTarget Find(TargetUkuran ukuran, Periode periode, string komponen, int nomor)
    {
        var sel = ukuran.DaftarSel.FirstOrDefault(s => s.Periode == periode && s.Komponen.Equals(komponen, StringComparison.OrdinalIgnoreCase))
            ?? throw new AturanException(komponen.Length > 0 ? $"Ukuran ini tidak mempunyai komponen “{komponen}” untuk {periode}." : $"Ukuran ini tidak mempunyai target untuk {periode}.");
        return disebut.TryAdd((ukuran.Id, periode, sel.Komponen), nomor) ? sel : throw new AturanException($"Target {periode} indikator ini sudah ada di baris {disebut[(ukuran.Id, periode, sel.Komponen)]}.");
    }

    private static List<(SelTarget Sel, IsianTarget Isi)> WithBobot(List<(SelTarget Sel, IsianTarget Isi)> isian, TargetUkuran ukuran, decimal bobot)
    {
        bool IsSetahun(SelTarget s) => s is { Periode.Jenis: JenisPeriode.Tahun, Komponen: "" };
        if (isian.FindIndex(i => IsSetahun(i.Sel)) is >= 0 and var letak)
        {
            isian[letak] = (isian[letak].Sel, isian[letak].Isi with { Bobot = new IsianBobot(bobot) });
            return isian;
        }

        var sel = ukuran.DaftarSel.First(IsSetahun);
        return [.. isian, (sel, new IsianTarget(ukuran.Id, sel.Periode, "", sel.Versi, sel.Teks, new IsianBobot(bobot)))];
    }

    private static string Describe(SelTarget sel, IsianTarget isi)
    {
        var nama = sel.Periode.Jenis is JenisPeriode.Tahun ? "setahun" : sel.Periode.ToString();
        var teks = isi.Teks == sel.Teks ? "" : sel.Versi > 0 ? $"{nama} {(sel.Teks.Length == 0 ? "kosong" : sel.Teks)} → {isi.Teks}" : $"{nama} {isi.Teks}";
        var bobot = isi.Bobot is { Nilai: { } b } && b != sel.Bobot ? $"bobot {(sel.Bobot is { } l ? Angka.Write(l) + " → " : "")}{Angka.Write(b)}" : "";
        return string.Join(", ", new[] { teks, bobot }.Where(t => t.Length > 0));
    }

    private static string Satu(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
