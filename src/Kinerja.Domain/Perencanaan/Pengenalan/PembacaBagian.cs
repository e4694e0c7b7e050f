namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Reads one section: heading, labels with what belongs to them, table, and the signature that may close it.</summary>
internal sealed class PembacaBagian(PembersihTeks pembersih, Kolokasi kolokasi, List<BarisSumber> baris)
{
    private readonly Dictionary<JenisLabel, List<BarisButir>> isi = [];
    private readonly Queue<JenisLabel> tunggu = new();
    private readonly List<BarisButir> yatim = [];
    private readonly List<int> sampah = [];
    private readonly Dictionary<JenisLabel, string> label = [];
    private JenisLabel? kini;

    public List<int> BarisSampah => sampah;

    public (BagianTerbaca Bagian, PenutupTerbaca? Penutup, List<BarisSumber> Sisa) Read()
    {
        var judul = ReadJudul(out var letakJudul);
        var tabel = FindTabel();
        var penutup = PembacaPenutup.FindAwal(baris[tabel..]) is var p && p >= 0 ? p + tabel : baris.Count;
        ReadLabel(tabel, letakJudul);
        var bagian = new BagianTerbaca(judul);
        foreach (var (jenis, teks) in label)
        {
            bagian.Label[jenis] = teks;
        }

        bagian.Jabatan = ReadJabatan();
        bagian.Tugas = ReadDaftar(JenisLabel.Tugas);
        bagian.Fungsi = ReadDaftar(JenisLabel.Fungsi);
        var ttd = penutup < baris.Count ? PembacaPenutup.Read(baris, penutup, pembersih) : null;
        ReadTabel(bagian, tabel, ttd is null ? baris.Count : penutup);
        return (bagian, ttd?.Penutup, ttd is null ? [] : [.. baris.Skip(ttd.Value.Akhir).Where(b => !b.IsKosong)]);
    }

    private TeksTerbaca ReadJudul(out HashSet<int> letak)
    {
        letak = [];
        var awal = baris.FindIndex(b => b.Sel is null && PenandaBaris.IsJudulBagian(b.Teks));
        if (awal < 0)
        {
            return new TeksTerbaca("", baris[0].Nomor, baris[0].Nomor).Doubt("Judul bagian tidak ditemukan.");
        }

        var akhir = awal + 1;
        while (akhir < baris.Count && !baris[akhir].IsKosong && baris[akhir].Sel is null && PenandaBaris.IsKapital(baris[akhir].Teks) && PenandaBaris.ReadLabel(baris[akhir].Teks) is null && !PenandaBaris.IsKepalaTabel(baris[akhir].Teks) && !baris[akhir].Teks.TrimStart().StartsWith(':'))
        {
            akhir++;
        }

        letak.UnionWith(Enumerable.Range(awal, akhir - awal));
        // “INDIKATOR KINERJAINDIVIDU”: a blank that the scanner lost; the heading has only one form.
        var teks = string.Join('\n', baris[awal..akhir].Select(b => b.Teks.Trim()));
        var rapi = System.Text.RegularExpressions.Regex.Replace(teks, @"KINERJA(?=INDIVIDU|UTAMA)", "KINERJA ");
        var hasil = new TeksTerbaca(rapi, baris[awal].Nomor, baris[akhir - 1].Nomor);
        return rapi == teks ? hasil : hasil.Mend(JenisPerbaikan.KataDempet, teks, rapi);
    }

    private int FindTabel()
    {
        var letak = baris.FindIndex(b => b.Sel is not null || PenandaBaris.IsAwalKepala(b.Teks));
        return letak < 0 ? baris.Count : letak;
    }

    private void ReadLabel(int akhir, HashSet<int> judul)
    {
        var kosongSebelum = true;
        for (var i = 0; i < akhir; i++)
        {
            var b = baris[i];
            if (b.IsKosong || judul.Contains(i))
            {
                kosongSebelum = true;
                continue;
            }

            if (PenandaBaris.ReadLabel(b.Teks) is { } l && !label.ContainsKey(l.Jenis))
            {
                label[l.Jenis] = l.Label;
                Begin(l.Jenis, b, l.Isi);
            }
            else if (PenandaBaris.IsSampah(b.Teks, pembersih.Kosa))
            {
                sampah.Add(b.Nomor);
            }
            else
            {
                AddIsi(b, kosongSebelum);
            }

            kosongSebelum = false;
        }
    }

    private void Begin(JenisLabel jenis, BarisSumber b, string teks)
    {
        if (teks.Length == 0)
        {
            tunggu.Enqueue(jenis);
            kini = null;
            return;
        }

        kini = jenis;
        isi[jenis] = [new BarisButir(b.Nomor, teks, b.Utuh)];
    }

    private void AddIsi(BarisSumber b, bool kosongSebelum)
    {
        var teks = b.Teks.Trim();
        if (teks[0] == ':' && tunggu.TryDequeue(out var menunggu))
        {
            Take(menunggu, b, teks[1..].Trim());
        }
        else if (tunggu.Count > 0 && IsMulai(tunggu.Peek(), teks, kosongSebelum))
        {
            Take(tunggu.Dequeue(), b, teks.TrimStart(':').Trim());
        }
        else if (kini is { } jenis)
        {
            isi[jenis].Add(new BarisButir(b.Nomor, teks, b.Utuh));
        }
        else
        {
            yatim.Add(new BarisButir(b.Nomor, teks, b.Utuh));
        }
    }

    // Labels read as a column of their own are followed by their contents in the same order: a name in capitals, then paragraphs.
    private bool IsMulai(JenisLabel jenis, string teks, bool kosongSebelum) => jenis switch
    {
        JenisLabel.Jabatan => tunggu.Count == 1 && label.Count == 1 || PenandaBaris.IsKapital(teks) && teks.Count(char.IsLetter) >= 6,
        JenisLabel.Tugas => kini is null || kosongSebelum || kini is JenisLabel.Jabatan,
        _ => kini is null || kosongSebelum,
    };

    private void Take(JenisLabel jenis, BarisSumber b, string teks)
    {
        kini = jenis;
        isi[jenis] = [new BarisButir(b.Nomor, teks, b.Utuh)];
    }

    private TeksTerbaca? ReadJabatan()
    {
        if (isi.TryGetValue(JenisLabel.Jabatan, out var nama))
        {
            return pembersih.Clean(PembersihTeks.Join(nama.Select(b => b.Teks)), nama[0].Nomor, nama[^1].Nomor).Doubt(nama.Sum(b => b.Teks.Length) > 150 ? "Nama jabatan sepanjang ini janggal: periksa batasnya." : null);
        }

        return label.ContainsKey(JenisLabel.Jabatan) ? new TeksTerbaca("", baris[0].Nomor, baris[0].Nomor).Doubt("Nama jabatan tidak ditemukan.") : null;
    }

    private DaftarTerbaca? ReadDaftar(JenisLabel jenis)
    {
        if (!label.ContainsKey(jenis))
        {
            return null;
        }

        // What stood before the columns met belongs to the last list, in an order that nobody can tell.
        var terakhir = isi.Keys.DefaultIfEmpty().Max() == jenis;
        var daftar = PembacaButir.Read(pembersih, [.. isi.GetValueOrDefault(jenis, []), .. terakhir ? yatim : []]);
        if (terakhir && (yatim.Count > 0 || sampah.Count > 0))
        {
            daftar.Butir.ForEach(b => b.Doubt("Bagian ini terpindai berkolom: periksa pembagian dan urutan butirnya."));
        }

        return daftar;
    }

    private void ReadTabel(BagianTerbaca bagian, int awal, int akhir)
    {
        var rentang = baris[awal..akhir];
        if (rentang.Exists(b => b.Sel is not null))
        {
            new PembacaTabelBaris(pembersih).Read(bagian, rentang);
        }
        else if (rentang.Count > 0)
        {
            new PembacaTabelTeks(pembersih, kolokasi).Read(bagian, rentang);
        }
    }
}
