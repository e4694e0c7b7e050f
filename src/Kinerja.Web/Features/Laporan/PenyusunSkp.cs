using Kinerja.Data.Laporan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Laporan;

/// <summary>
/// The rows of each employee's SKP in the columns of PermenPANRB 6/2022, to be taken over into e-Kinerja BKN, where the SKP itself is made (SE Kepala BKN 11/2023). The aspect is a proposal read from the unit; e-Kinerja asks for it and people decide.
/// </summary>
internal static class PenyusunSkp
{
    public static IsiLaporan Create(BahanLaporan bahan, PermintaanLaporan permintaan)
    {
        var kerangka = new KerangkaLaporan(bahan, permintaan);
        var tabel = new TabelLaporan(
            "SKP", "Rencana hasil kerja dan indikator kinerja individu",
            [
                new("No", 5, RataSel.Tengah), new("Nama pegawai", 28), new("NIP", 21), new("Jabatan", 28), new("Rencana hasil kerja pimpinan yang diintervensi", 38), new("Rencana hasil kerja", 38),
                new("Aspek (usulan)", 12), new("Indikator kinerja individu", 42), new("Target", 14, RataSel.Kanan), new("Satuan", 14),
            ],
            [.. kerangka.DaftarUkuran.SelectMany(u => bahan.DaftarPejabat[u.Jabatan.Id].DefaultIfEmpty().Select(p => (u, p))).Select((x, i) => CreateBaris(kerangka, x.u, x.p, i + 1))]);
        return kerangka.Create("BARIS SKP UNTUK E-KINERJA", mendatar: true, unsur: [new UnsurLaporan.Tabel(tabel)]);
    }

    // NIP is text: as a number it would lose its last three figures.
    private static IReadOnlyList<SelLaporan> CreateBaris(KerangkaLaporan kerangka, BarisUkuran u, PejabatLaporan? pejabat, int nomor)
    {
        var target = PemilihTarget.Find(u.Baris.Definisi, kerangka.Periode, u.Lain.DaftarTarget)?.Teks;
        var angka = NilaiTarget.Read(target) is NilaiTarget.Tunggal t ? new NilaiSel(t.Nilai, SelUkuran.Desimal(t.Nilai)) : null;
        return
        [
            SelUkuran.Nomor(nomor), new(pejabat?.Nama ?? ""), new(pejabat?.Nip ?? ""), new(kerangka.SebutJabatan(u.Jabatan.Nama, pejabat)), SelUkuran.Teks(u.Lain.Induk?.Sasaran),
            u.Sasaran, new(Aspek(u.Baris.Definisi)), u.Indikator, target is null ? new(SelUkuran.TanpaTarget) : new(target, angka), new(u.Baris.Definisi.Satuan),
        ];
    }

    private static string Aspek(DefinisiUkuran definisi) => definisi switch
    {
        { Jenis: JenisUkuran.Tenggat } => "Waktu",
        { Satuan: "Rp" or "rupiah" } => "Biaya",
        { Jenis: JenisUkuran.Rasio or JenisUkuran.Terbobot } or { Satuan: "%" } => "Kualitas",
        _ => "Kuantitas",
    };
}
