using System.Text.RegularExpressions;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Reads a document that this program wrote. Its texts are those that stand in it now, changed or not; what each of them is says its style. Nothing is guessed but where somebody wrote without a style, and there it is said.
/// </summary>
internal sealed partial class PembacaBertanda(SumberBertanda sumber)
{
    // With more strange paragraphs than this (of a hundred) it is another document that was pasted into ours.
    private const int AsingMaksimum = 30;

    private readonly TubuhTerbaca tubuh = new();
    private readonly PenampungPenutup penutup = new();
    private readonly List<LampiranTerbaca> lampiran = [];
    private readonly List<int> sisa = [];
    private PeranParagraf? terakhir;

    /// <summary><c>null</c>: too little of the program's own document is left; it is to be recognised like any other.</summary>
    public static HasilPengenalan? Recognize(SumberBertanda sumber, KonteksPengenalan konteks)
    {
        var isi = sumber.Unsur.SelectMany(u => u.DaftarParagraf).Where(p => !string.IsNullOrWhiteSpace(p.Teks)).ToList();
        var asing = isi.Count(p => p.Peran is null);
        return asing * 100 > isi.Count * AsingMaksimum || !isi.Exists(p => p.Peran is PeranParagraf.Judul or PeranParagraf.JudulAwal or PeranParagraf.JudulBagian)
            ? null : new PembacaBertanda(sumber).Read(konteks);
    }

    private HasilPengenalan Read(KonteksPengenalan konteks)
    {
        foreach (var unsur in sumber.Unsur)
        {
            ReadUnsur(unsur);
        }

        FinishPenutup();
        var bekal = sumber.Bekal;
        var penyusun = new PenyusunNaskah(konteks);
        var naskah = penyusun.Create(tubuh.Judul is not null || tubuh.Diktum.Count > 0 ? tubuh : null, lampiran, bekal.Naskah.LabelBagian, konteks.Tahun ?? bekal.Naskah.Tahun);
        var kop = tubuh.Kop.Count > 0 ? new KopSurat([.. tubuh.Kop.Select(k => new BarisKop(k.Peran, k.Teks.Teks))]) : null;
        var utuh = new PenggabungBekal(bekal, konteks.Kecamatan.Kode).Merge(naskah with { KopSurat = kop });
        return new HasilPengenalan(utuh, [.. penyusun.Bidang.Where(b => IsAda(b.Jalur, utuh))], [.. sisa.Distinct().Order()]);
    }

    // What the paper shows and the decree leaves to be generated is no text of it.
    private static bool IsAda(string jalur, NaskahJson naskah) =>
        (naskah.KopSurat is not null || !jalur.StartsWith(BekalNaskah.Kop, StringComparison.Ordinal))
        && !naskah.Lampiran.Index().Any(l => l.Item.Kepala is null && jalur.StartsWith(BekalNaskah.KepalaLampiran(l.Index), StringComparison.Ordinal));

    private void ReadUnsur(UnsurBertanda unsur)
    {
        if (unsur.Sel is { } sel && PembacaBarisBertanda.IsBaris(sel))
        {
            var nomor = sel.SelectMany(s => s.Paragraf).First().Baris;
            if (lampiran is not [.., { Bagian: [.., var bagian] }] || !PembacaBarisBertanda.Read(bagian, sel, nomor))
            {
                sisa.Add(nomor);
            }

            terakhir = PeranParagraf.KepalaTabel;
            return;
        }

        foreach (var p in unsur.DaftarParagraf)
        {
            ReadParagraf(p);
        }
    }

    private void ReadParagraf(ParagrafBertanda p)
    {
        if (p.Peran is PeranParagraf.Hiasan && !p.Teks.Any(char.IsLetterOrDigit))
        {
            if (terakhir is PeranParagraf.KataMenetapkan && p.Teks.Trim() == ":")
            {
                tubuh.Menetapkan!.Teks += " :";
            }

            return;
        }

        if (string.IsNullOrWhiteSpace(p.Teks) && p.Peran is not (PeranParagraf.LabelTugas or PeranParagraf.LabelFungsi))
        {
            return;
        }

        // Without a style it goes on with the list that it stands in; elsewhere nobody can tell.
        var peran = p.Peran is null ? (terakhir is { } t && IsDaftar(t) ? t : null) : p.Peran is PeranParagraf.Hiasan ? null : p.Peran;
        if (peran is null)
        {
            sisa.Add(p.Baris);
            return;
        }

        if (PenampungPenutup.IsBagian(peran.Value))
        {
            penutup.Add(peran.Value, p);
        }
        else
        {
            FinishPenutup();
            if (peran is >= PeranParagraf.KepalaLampiran)
            {
                ReadLampiran(peran.Value, p);
            }
            else
            {
                ReadTubuh(peran.Value, p);
            }
        }

        terakhir = peran;
    }

    private static bool IsDaftar(PeranParagraf peran) => peran is PeranParagraf.Menimbang or PeranParagraf.Mengingat or PeranParagraf.Memperhatikan or PeranParagraf.ButirDiktum or PeranParagraf.Tembusan or PeranParagraf.Tugas or PeranParagraf.Fungsi;

    private void ReadTubuh(PeranParagraf peran, ParagrafBertanda p)
    {
        switch (peran)
        {
            case PeranParagraf.KopPemerintah: AddKop(PeranBarisKop.Pemerintah, p); break;
            case PeranParagraf.KopPerangkat: AddKop(PeranBarisKop.Perangkat, p); break;
            case PeranParagraf.KopAlamat: AddKop(PeranBarisKop.Alamat, p); break;
            case PeranParagraf.KopKodePos: AddKop(PeranBarisKop.KodePos, p); break;
            case PeranParagraf.Judul: tubuh.Judul = PenyambungTeks.Extend(tubuh.Judul, p); break;
            case PeranParagraf.Nomor: tubuh.Nomor = ReadNomor(p); break;
            case PeranParagraf.Tentang: tubuh.Tentang = PenyambungTeks.Extend(tubuh.Tentang, p); break;
            case PeranParagraf.Pejabat: tubuh.Pejabat = PenyambungTeks.Extend(tubuh.Pejabat, p); break;
            case PeranParagraf.Menimbang: tubuh.Menimbang = PenyambungTeks.Append(tubuh.Menimbang, p); break;
            case PeranParagraf.Mengingat: tubuh.Mengingat = PenyambungTeks.Append(tubuh.Mengingat, p); break;
            case PeranParagraf.Memperhatikan: tubuh.Memperhatikan = PenyambungTeks.Append(tubuh.Memperhatikan, p); break;
            case PeranParagraf.Memutuskan: tubuh.Memutuskan = PenyambungTeks.Extend(tubuh.Memutuskan, p); break;
            case PeranParagraf.KataMenetapkan or PeranParagraf.ObjekMenetapkan: tubuh.Menetapkan = PenyambungTeks.Extend(tubuh.Menetapkan, p, " "); break;
            case PeranParagraf.LabelDiktum: tubuh.Diktum.Add(new DiktumTerbaca(PenyambungTeks.Begin(p), new TeksTerbaca("", p.Baris, p.Baris), null)); break;
            case PeranParagraf.Diktum or PeranParagraf.ButirDiktum: AddDiktum(peran, p); break;
            case PeranParagraf.Tembusan: tubuh.Tembusan = PenyambungTeks.Append(tubuh.Tembusan, p); break;
        }
    }

    private void AddKop(PeranBarisKop peran, ParagrafBertanda p) => tubuh.Kop.Add((peran, PenyambungTeks.Begin(p)));

    private void AddDiktum(PeranParagraf peran, ParagrafBertanda p)
    {
        if (tubuh.Diktum is not [.., var diktum])
        {
            sisa.Add(p.Baris);
        }
        else if (peran is PeranParagraf.Diktum)
        {
            PenyambungTeks.Extend(diktum.Teks, p);
        }
        else
        {
            tubuh.Diktum[^1] = diktum with { Butir = PenyambungTeks.Append(diktum.Butir, p) };
        }
    }

    // The word NOMOR is the paper's; the decree keeps what follows it.
    private TeksTerbaca ReadNomor(ParagrafBertanda p)
    {
        var teks = PenyambungTeks.Extend(tubuh.Nomor, p);
        teks.Teks = sumber.Bekal.IsTercetak(BekalNaskah.Nomor, teks.Teks) && sumber.Bekal.Naskah.BatangTubuh?.Nomor is { } asli ? asli : Nomor().Match(teks.Teks).Groups["isi"].Value;
        return teks;
    }

    private void ReadLampiran(PeranParagraf peran, ParagrafBertanda p)
    {
        if (peran is PeranParagraf.KepalaLampiran)
        {
            if (lampiran is not [.., { Bagian.Count: 0, Penutup: null }])
            {
                lampiran.Add(new LampiranTerbaca([], []));
            }

            lampiran[^1].Kepala.Add(PenyambungTeks.Begin(p));
        }
        else if (peran is PeranParagraf.JudulAwal or PeranParagraf.JudulBagian)
        {
            ReadJudul(peran, p);
        }
        else if (lampiran is [.., { Bagian: [.., var bagian] }])
        {
            ReadUraian(bagian, peran, p);
        }
        else
        {
            sisa.Add(p.Baris);
        }
    }

    private void ReadJudul(PeranParagraf peran, ParagrafBertanda p)
    {
        if (terakhir == peran && lampiran is [.., { Bagian: [.., var sambung] }])
        {
            PenyambungTeks.Extend(sambung.Judul, p);
            return;
        }

        if (lampiran.Count == 0 || (peran is PeranParagraf.JudulAwal && lampiran[^1].Bagian.Count > 0))
        {
            lampiran.Add(new LampiranTerbaca([], []));
        }

        lampiran[^1].Bagian.Add(new BagianTerbaca(PenyambungTeks.Begin(p)));
    }

    private static void ReadUraian(BagianTerbaca bagian, PeranParagraf peran, ParagrafBertanda p)
    {
        switch (peran)
        {
            case PeranParagraf.LabelJabatan: bagian.Label[JenisLabel.Jabatan] = p.Teks; break;
            case PeranParagraf.NamaJabatan: bagian.Jabatan = PenyambungTeks.Extend(bagian.Jabatan, p); break;
            case PeranParagraf.LabelTugas: (bagian.Label[JenisLabel.Tugas], bagian.Tugas) = (p.Teks, bagian.Tugas ?? new DaftarTerbaca(GayaDaftar.Tanpa, [])); break;
            case PeranParagraf.Tugas: bagian.Tugas = PenyambungTeks.Append(bagian.Tugas, p); break;
            case PeranParagraf.LabelFungsi: (bagian.Label[JenisLabel.Fungsi], bagian.Fungsi) = (p.Teks, bagian.Fungsi ?? new DaftarTerbaca(GayaDaftar.Tanpa, [])); break;
            case PeranParagraf.Fungsi: bagian.Fungsi = PenyambungTeks.Append(bagian.Fungsi, p); break;
        }
    }

    private void FinishPenutup()
    {
        if (penutup.Take() is not { } hasil)
        {
            return;
        }

        if (lampiran.Count > 0)
        {
            lampiran[^1].Penutup = hasil;
        }
        else
        {
            tubuh.Penutup = hasil;
        }
    }

    [GeneratedRegex(@"\A(?:NOMOR\b\s*:?\s*)?(?<isi>.*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Nomor();
}
