using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Pemetaan;

/// <summary>Employees, by NIP or else by name, with the posts that they hold.</summary>
internal sealed class PenerimaPegawai(PegawaiService pegawai) : IPenerimaTabel
{
    private static readonly (string Kunci, string Judul)[] Kolom =
    [
        (DaftarMakna.Nip, "NIP"), (DaftarMakna.Nama, "Nama"), (DaftarMakna.Pangkat, "Pangkat"), (DaftarMakna.Golongan, "Golongan"), (DaftarMakna.Status, "Status"),
        (DaftarMakna.Tmt, "TMT"), (DaftarMakna.Jabatan, "Jabatan"), (DaftarMakna.TmtJabatan, "TMT Jabatan"),
    ];

    public JenisTabel Jenis => JenisTabel.Pegawai;

    public async Task<RencanaTerap> PlanAsync(KinerjaDbContext db, TabelTertata tabel, PilihanImpor pilihan, CancellationToken ct)
    {
        var kolom = Kolom.Where(k => tabel.Has(k.Kunci)).Select(k => (k.Judul, (Func<BarisBerkas, string>)(b => k.Kunci is DaftarMakna.Tmt or DaftarMakna.TmtJabatan ? tabel.AtTanggal(b, k.Kunci) : tabel.At(b, k.Kunci)))).ToList();
        var pratinjau = await pegawai.PlanAsync(db, PembacaPegawai.Read(TabelTertata.Arrange(tabel.Baris, kolom)), ct);
        return new RencanaTerap(
            new RencanaTabel([.. pratinjau.DaftarSisa.Select(ToBaris).Concat(pratinjau.Daftar.Select(ToBaris)).Concat(tabel.DaftarLewat).OrderBy(b => b.Nomor)]),
            _ => pegawai.ApplyAsync(db, pratinjau, ct), []);
    }

    private static BarisRencana ToBaris(BarisTanpaPegawai baris) =>
        new(baris.Nomor, string.Join(' ', baris.Teks.Split('\t', StringSplitOptions.RemoveEmptyEntries).Take(2)), baris.Gagal ? TindakanBaris.Ditolak : TindakanBaris.Lewati, "", baris.Pesan);

    private static BarisRencana ToBaris(PratinjauBaris baris)
    {
        var (rencana, menjadi) = (baris.Rencana, baris.Rencana.Menjadi);
        var tindakan = rencana.Tindakan switch
        {
            TindakanPegawai.Tambah => TindakanBaris.Tambah,
            TindakanPegawai.Ditolak => TindakanBaris.Ditolak,
            _ => baris.IsTetap ? TindakanBaris.Tetap : TindakanBaris.Ubah,
        };
        var ubahan = new List<string>();
        void Add(string nama, string? lama, string? baru)
        {
            if (tindakan is TindakanBaris.Tambah ? baru is not null : tindakan is TindakanBaris.Ubah && lama != baru)
            {
                ubahan.Add(rencana.Semula is null ? $"{nama} {baru}" : $"{nama} {lama ?? "kosong"} → {baru ?? "kosong"}");
            }
        }

        Add("nama", rencana.Semula?.Nama, rencana.Semula is null ? null : menjadi.Nama);
        Add("NIP", rencana.Semula?.Nip, menjadi.Nip);
        Add("pangkat", rencana.Semula?.Pangkat, menjadi.Pangkat);
        Add("status", Describe(rencana.Semula?.Status), Describe(menjadi.Status));
        Add("TMT", Describe(rencana.Semula), Describe(menjadi));
        ubahan.AddRange(baris is { JabatanId: not null, Dari: { } dari } ? [$"memangku {rencana.Baris.Jabatan} mulai {TeksIndonesia.Tanggal(dari)}"] : []);
        return new BarisRencana(rencana.Baris.Nomor, menjadi.Nama, tindakan, string.Join("; ", ubahan), rencana.Pesan ?? baris.CatatanJabatan);
    }

    private static string? Describe(StatusKepegawaian? status) => status switch
    {
        StatusKepegawaian.Pns => "PNS",
        StatusKepegawaian.Pppk => "PPPK",
        StatusKepegawaian.NonAsn => "non-ASN",
        _ => null,
    };

    private static string? Describe(IsiPegawai? isi) => isi?.MasaTugas.Masa is [.., { Dari: { } dari }] ? TeksIndonesia.Tanggal(dari) : null;
}
