using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>
/// Gives a naskah that was read from an exported document back what no paper shows: ids where a text is still the same or was only reworded, and forms that print alike. It changes no text that stands in the document.
/// </summary>
/// <param name="bekal">What travelled with the document.</param>
/// <param name="kode">Whose office takes it in. Ids of another office mean nothing there.</param>
internal sealed class PenggabungBekal(BekalNaskah bekal, string kode)
{
    private readonly NaskahJson asal = bekal.Naskah;
    private readonly bool sekantor = bekal.Naskah.Kecamatan.Kode == kode;

    public NaskahJson Merge(NaskahJson baru) => baru with
    {
        KopSurat = bekal.IsTercetak(BekalNaskah.Kop, string.Join('\n', (baru.KopSurat?.Baris ?? []).Select(b => b.Teks))) || (baru.KopSurat is null && asal.KopSurat is { Baris.Count: 0 }) ? asal.KopSurat : baru.KopSurat,
        BatangTubuh = baru.BatangTubuh is { } tubuh ? asal.BatangTubuh is { } lama ? MergeTubuh(tubuh, lama) : tubuh : null,
        Lampiran = [.. baru.Lampiran.Select((l, i) => i < asal.Lampiran.Count ? MergeLampiran(l, asal.Lampiran[i], i) : l)],
    };

    private BatangTubuhJson MergeTubuh(BatangTubuhJson baru, BatangTubuhJson lama) => baru with
    {
        // Only its blanks were laid out otherwise.
        Menetapkan = bekal.IsTercetak(BekalNaskah.Menetapkan, baru.Menetapkan) ? lama.Menetapkan : baru.Menetapkan,
        Menimbang = MergeDaftar(baru.Menimbang, lama.Menimbang)!,
        Mengingat = MergeDasar(baru.Mengingat, lama.Mengingat),
        Memperhatikan = MergeDaftar(baru.Memperhatikan, lama.Memperhatikan),
        Diktum = [.. Pemasang.Match(baru.Diktum, lama.Diktum, d => d.Teks).Select(p => p.Lama is { } d
            ? p.Baru with { Id = sekantor ? d.Id : p.Baru.Id, Butir = MergeDaftar(p.Baru.Butir, d.Butir) } : p.Baru)],
        Tembusan = MergeDaftar(baru.Tembusan, lama.Tembusan),
        Penutup = MergePenutup(baru.Penutup, lama.Penutup, BekalNaskah.Penutup),
    };

    private DaftarDasarHukum MergeDasar(DaftarDasarHukum baru, DaftarDasarHukum lama) => new(
        baru.Butir.Count == 0 && lama.Butir.Count == 0 ? lama.Gaya : baru.Gaya,
        [.. Pemasang.Match(baru.Butir, lama.Butir, b => b.Teks).Select(p => p.Lama is { } b
            ? p.Baru with { Id = sekantor ? b.Id : p.Baru.Id, PeraturanId = p.Baru.Teks == b.Teks ? b.PeraturanId : p.Baru.PeraturanId } : p.Baru)]);

    // Nothing is printed of an empty list, or only its label.
    private DaftarButir? MergeDaftar(DaftarButir? baru, DaftarButir? lama) =>
        baru is null or { Butir.Count: 0 } ? lama is { Butir.Count: 0 } ? lama : baru
        : lama is null || !sekantor ? baru
        : baru with { Butir = [.. Pemasang.Match(baru.Butir, lama.Butir, b => b.Teks).Select(p => p.Lama is { } b ? p.Baru with { Id = b.Id } : p.Baru)] };

    private Penandatanganan MergePenutup(Penandatanganan baru, Penandatanganan lama, string jalur)
    {
        var tercetak = baru.Bentuk is BentukTempatTanggal.SatuBaris ? string.Join(", ", new[] { baru.Tempat, baru.TanggalTercetak }.Where(s => !string.IsNullOrEmpty(s))) : $"{baru.Tempat}\n{baru.TanggalTercetak}";
        var sama = baru.Bentuk == lama.Bentuk && (baru.Bentuk is BentukTempatTanggal.Tanpa || bekal.IsTercetak(jalur, tercetak));
        return baru with
        {
            Tempat = sama ? lama.Tempat : baru.Tempat,
            TanggalTercetak = sama ? lama.TanggalTercetak : baru.TanggalTercetak,
            Tanggal = sama ? lama.Tanggal : null,
            Pangkat = baru.Pangkat ?? (bekal.Tercetak.ContainsKey(jalur + ".pangkat") ? null : lama.Pangkat),
            Nip = baru.Nip is null ? bekal.Tercetak.ContainsKey(jalur + ".nip") ? null : lama.Nip : bekal.IsTercetak(jalur + ".nip", baru.Nip) ? lama.Nip : baru.Nip,
        };
    }

    private LampiranJson MergeLampiran(LampiranJson baru, LampiranJson lama, int nomor) => baru with
    {
        Id = sekantor ? lama.Id : baru.Id,
        Kepala = bekal.IsTercetak(BekalNaskah.KepalaLampiran(nomor), string.Join('\n', baru.Kepala ?? [])) ? lama.Kepala : baru.Kepala,
        Bagian = [.. Pemasang.Match(baru.Bagian, lama.Bagian, b => $"{b.Jabatan} {b.Judul} {(b.Sasaran.Count > 0 ? b.Sasaran[0].Teks : "")}").Select(p => p.Lama is { } b ? MergeBagian(p.Baru, b) : p.Baru)],
        Penutup = baru.Penutup is { } penutup && lama.Penutup is { } asli ? MergePenutup(penutup, asli, BekalNaskah.PenutupLampiran(nomor)) : baru.Penutup,
    };

    private BagianJabatanJson MergeBagian(BagianJabatanJson baru, BagianJabatanJson lama) => baru with
    {
        Id = sekantor ? lama.Id : baru.Id,
        Jenis = lama.Jenis,
        Label = MergeLabel(baru, lama),
        Tugas = baru.Tugas is null ? null : MergeDaftar(baru.Tugas, lama.Tugas),
        Fungsi = baru.Fungsi is null ? null : MergeDaftar(baru.Fungsi, lama.Fungsi),
        JudulKolom = baru.JudulKolom ?? (lama.Sasaran.Count == 0 ? lama.JudulKolom : null),
        Sasaran = [.. Pemasang.Match(baru.Sasaran, lama.Sasaran, s => s.Teks).Select(p => p.Lama is { } s ? MergeSasaran(p.Baru, s) : p.Baru)],
    };

    // A label that is not printed here is as it was; three that are as they were leave the form as it was.
    private LabelBagian? MergeLabel(BagianJabatanJson baru, BagianJabatanJson lama)
    {
        var (kini, dulu) = (baru.Label ?? asal.LabelBagian, lama.Label ?? asal.LabelBagian);
        var hasil = new LabelBagian(baru.Jabatan is null ? dulu.Jabatan : kini.Jabatan, baru.Tugas is null ? dulu.Tugas : kini.Tugas, baru.Fungsi is null ? dulu.Fungsi : kini.Fungsi);
        return hasil == dulu ? lama.Label : hasil == asal.LabelBagian ? null : hasil;
    }

    private SasaranJson MergeSasaran(SasaranJson baru, SasaranJson lama) => baru with
    {
        Id = sekantor ? lama.Id : baru.Id,
        Indikator = [.. Pemasang.Match(baru.Indikator, lama.Indikator, x => x.Teks).Select(p => p.Lama is { } x ? MergeIndikator(p.Baru, x) : p.Baru)],
    };

    private IndikatorJson MergeIndikator(IndikatorJson baru, IndikatorJson lama) => baru with
    {
        Id = sekantor ? lama.Id : baru.Id,
        IdentitasId = sekantor ? lama.IdentitasId : null,
        Rincian = MergeDaftar(baru.Rincian, lama.Rincian),
        Formulasi = [.. Pemasang.Match(baru.Formulasi, lama.Formulasi, f => f.Teks).Select(p => p.Lama is { } f ? MergeFormulasi(p.Baru, f) : p.Baru)],
    };

    private FormulasiJson MergeFormulasi(FormulasiJson baru, FormulasiJson lama) => baru with
    {
        Id = sekantor ? lama.Id : baru.Id,
        SumberData = baru.SumberData with { Daftar = MergeDaftar(baru.SumberData.Daftar, lama.SumberData.Daftar)! },
    };
}
