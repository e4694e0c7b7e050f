namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class StatusDalamNama : AturanNaskah
{
    public override string Kode => "L04";

    public override string Nama => "Plt. atau Plh. dalam nama jabatan";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "UU 30/2014 Ps 14: pelaksana tugas adalah status orang yang memangku, bukan bagian nama jabatan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from j in konteks.Jabatan
        let status = j.Bacaan.Status
        where status is not null
        select At(j.Nama, $"“{status}” melekat pada orang yang memangku, bukan pada jabatan; keputusan ini tetap berlaku sesudah pejabatnya definitif. Hapus dari nama jabatan dan catat pada pemangkunya.", status, Remove(j.Bacaan.Teks, status));

    private static string Remove(string teks, string status)
    {
        var i = teks.IndexOf(status, StringComparison.Ordinal);
        var (depan, belakang) = (teks[..i].TrimEnd(' ', '('), teks[(i + status.Length)..].TrimStart(' ', ')'));
        return $"{depan} {belakang}".Trim();
    }
}
