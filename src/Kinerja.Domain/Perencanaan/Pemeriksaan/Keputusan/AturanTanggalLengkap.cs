using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K06: the date lacks its day, or is missing.</summary>
internal sealed class AturanTanggalLengkap : AturanNaskah
{
    public override string Kode => "K06";

    public override string Nama => "Tanggal belum lengkap";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Keputusan mulai berlaku pada tanggal ditetapkan: tanpa tanggal tidak diketahui sejak kapan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var penutup = konteks.Naskah.Lampiran.Index().Select(l => (Jalur: $"lampiran[{l.Index}].penutup", Uraian: "Penutup lampiran, tanggal", Isi: l.Item.Penutup, Wajib: false))
            .Prepend((Jalur: "batangTubuh.penutup", Uraian: "Penutup, tanggal", Isi: konteks.Naskah.BatangTubuh?.Penutup, Wajib: true));
        foreach (var (jalur, uraian, isi, wajib) in penutup)
        {
            var tercetak = isi?.TanggalTercetak;
            var tempat = new TempatNaskah($"{jalur}.tanggalTercetak", uraian);
            var lengkap = isi?.Tanggal ?? TanggalNaskah.FindLengkap(tercetak);
            if (lengkap is null && (wajib || isi is { Bentuk: not BentukTempatTanggal.Tanpa }))
            {
                yield return At(tempat, string.IsNullOrWhiteSpace(tercetak) ? "Tanggal penetapan belum diisi." : $"Tanggal “{tercetak}” belum lengkap: tulis tanggal, bulan, dan tahun.", tercetak) with { SaatMenetapkan = true };
            }
            else if (isi?.Tanggal is { } tanggal && TanggalNaskah.FindLengkap(tercetak) is { } cetak && cetak != tanggal)
            {
                yield return At(tempat, $"Tanggal tercetak “{tercetak}” berbeda dari tanggal penetapan {TeksIndonesia.Tanggal(tanggal)}.", tercetak) with
                {
                    Perbaikan = new PerbaikanTeks(tempat.Jalur, tercetak!, TeksIndonesia.Tanggal(tanggal)),
                };
            }
        }
    }
}
