using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K24: who signed cannot be told for sure.</summary>
internal sealed class AturanPenandatangan : AturanNaskah
{
    private static readonly string[] Pelaksana = ["PLT", "PLH", "PJ", "A.N"];

    public override string Kode => "K24";

    public override string Nama => "Identitas penandatangan";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Permendagri 1/2023: jabatan diikuti koma, lalu nama, pangkat, dan NIP";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var penutup = konteks.Naskah.Lampiran.Index().Select(l => (Jalur: $"lampiran[{l.Index}].penutup", Isi: l.Item.Penutup)).Prepend((Jalur: "batangTubuh.penutup", Isi: konteks.Naskah.BatangTubuh?.Penutup));
        return penutup.Where(p => p.Isi is not null).SelectMany(p => CheckSatu(p.Jalur, p.Isi!, konteks));
    }

    private IEnumerable<TemuanNaskah> CheckSatu(string jalur, Penandatanganan penutup, KonteksPeriksa konteks)
    {
        var uraian = jalur.StartsWith("batangTubuh", StringComparison.Ordinal) ? "Penutup" : "Penutup lampiran";
        string[] kurang = [.. new[] { (Isi: penutup.Pangkat, Nama: "pangkat"), (Isi: penutup.Nip, Nama: "NIP") }.Where(k => string.IsNullOrWhiteSpace(k.Isi)).Select(k => k.Nama)];
        if (kurang.Length > 0)
        {
            yield return At(new TempatNaskah($"{jalur}.nama", $"{uraian}, nama"), $"Penandatangan {penutup.Nama} tanpa {string.Join(" dan ", kurang)}.", penutup.Nama);
        }

        if (!string.IsNullOrWhiteSpace(penutup.Nip) && !NomorIndukPegawai.IsNip(Squeeze(penutup.Nip)))
        {
            yield return At(new TempatNaskah($"{jalur}.nip", $"{uraian}, NIP"), $"NIP “{penutup.Nip}” bukan 18 angka.", penutup.Nip);
        }

        foreach (var teks in konteks.ListDi($"{jalur}.jabatan").Where(t => t.Teks.Trim() is { Length: > 0 } isi && !isi.EndsWith(',')))
        {
            yield return At(teks, $"Jabatan “{teks.Teks.Trim()}” tidak diikuti koma.", teks.Teks, teks.Teks.TrimEnd().TrimEnd('.', ';') + ",");
        }

        if (konteks.Profil.NamaCamat is { } camat && !SameName(penutup.Nama, camat) && !IsPelaksana(penutup.Jabatan))
        {
            yield return At(new TempatNaskah($"{jalur}.nama", $"{uraian}, nama"), $"Penandatangan {penutup.Nama}, padahal camat menurut data jabatan {camat}.", penutup.Nama);
        }
    }

    private static string Squeeze(string nip) => string.Concat(nip.Where(c => !char.IsWhiteSpace(c)));

    // Degrees follow a comma and are written or left out.
    private static bool SameName(string a, string b) => BentukHuruf.SatuBaris(a.Split(',')[0]).Equals(BentukHuruf.SatuBaris(b.Split(',')[0]), StringComparison.OrdinalIgnoreCase);

    private static bool IsPelaksana(string jabatan) => Pelaksana.Any(s => jabatan.Contains(s, StringComparison.OrdinalIgnoreCase));
}
