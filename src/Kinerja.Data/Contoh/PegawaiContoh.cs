using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Contoh;

/// <summary>A plausible office for each of the four decrees. Every name and number is made up and marked as data contoh; the posts are those that the paper prints.</summary>
internal static class PegawaiContoh
{
    private const int JumlahTerkecil = 20;

    public static async Task LoadAsync(IServiceProvider layanan, NaskahJson naskah, CancellationToken ct)
    {
        var kecamatan = layanan.GetRequiredService<RuangKerja>().RequireKecamatan();
        await using var db = await layanan.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        var jabatan = await db.Jabatan.OrderBy(j => j.Urutan).ToListAsync(ct);
        if (!jabatan.Exists(j => KantorContoh.Jenjang(j.Nama) is JenjangContoh.Camat))
        {
            // The paper signs as Camat but prints no section for the post.
            var camat = new Jabatan(kecamatan.Id, JabatanId.New(), "Camat", 0);
            db.Jabatan.Add(camat);
            jabatan.Insert(0, camat);
        }

        KantorContoh.Arrange(jabatan);
        var kantor = new Kantor(db, kecamatan.Id, naskah.Tahun, new OrangContoh(naskah.Tahun, naskah.Tahun + int.Parse(kecamatan.Kode.AsSpan(6), System.Globalization.CultureInfo.InvariantCulture)));
        kantor.Fill(jabatan);
        await db.SaveChangesAsync(ct);
    }

    private sealed class Kantor(KinerjaDbContext db, KecamatanId kecamatan, int tahun, OrangContoh orang)
    {
        private readonly AcakContoh acak = new(tahun);
        private readonly Dictionary<JabatanId, PegawaiId> pemangku = [];
        private int jumlah;

        public void Fill(IReadOnlyList<Jabatan> jabatan)
        {
            var (asal, tujuan) = FindMutasi(jabatan);
            foreach (var j in jabatan.Where(j => !IsPlt(j) && j != asal && j != tujuan))
            {
                Hold(j, Add(KantorContoh.Jenjang(j.Nama), IsPramu(j) ? StatusKepegawaian.NonAsn : StatusKepegawaian.Pns, Mulai()));
            }

            MoveMidYear(asal, tujuan);
            foreach (var j in jabatan.Where(IsPlt))
            {
                // As the paper prints it: the head of the other subbagian stands in.
                var perencanaan = jabatan.First(x => x != j && KantorContoh.IsKasubag(x.Nama));
                db.Pemangku.Add(new Pemangku(kecamatan, PemangkuId.New(), j.Id, pemangku[perencanaan.Id], StatusPemangku.Plt, new DateOnly(tahun, 1, 1)));
            }

            while (jumlah < JumlahTerkecil)
            {
                // UU 5/2014 had PPPK, but kecamatan hired the first of them after 2019.
                Add(JenjangContoh.Staf, tahun >= 2021 && acak.Chance(60) ? StatusKepegawaian.Pppk : StatusKepegawaian.NonAsn, Mulai());
            }
        }

        // One head retires in the middle of the year, a second takes over, and somebody from outside takes the second's place.
        private void MoveMidYear(Jabatan asal, Jabatan tujuan)
        {
            var (awal, akhir, tmt) = (Mulai(), new DateOnly(tahun, 6, 30), new DateOnly(tahun, 7, 1));
            Hold(tujuan, Add(JenjangContoh.Kepala, StatusKepegawaian.Pns, awal, akhir), awal, akhir);
            var pindah = Add(JenjangContoh.Kepala, StatusKepegawaian.Pns, awal);
            Hold(asal, pindah, awal, akhir);
            Hold(tujuan, pindah, tmt);
            Hold(asal, Add(JenjangContoh.Kepala, StatusKepegawaian.Pns, tmt), tmt);
        }

        private static (Jabatan Asal, Jabatan Tujuan) FindMutasi(IReadOnlyList<Jabatan> jabatan)
        {
            var seksi = jabatan.Where(j => KantorContoh.Jenjang(j.Nama) is JenjangContoh.Kepala && !KantorContoh.IsKasubag(j.Nama)).ToList();
            return (seksi[^1], seksi[1]);
        }

        private Pegawai Add(JenjangContoh jenjang, StatusKepegawaian status, DateOnly dari, DateOnly? sampai = null)
        {
            jumlah++;
            var pegawai = new Pegawai(kecamatan, PegawaiId.New(), orang.Next(jenjang, status, dari, sampai), dataContoh: true);
            db.Pegawai.Add(pegawai);
            return pegawai;
        }

        private void Hold(Jabatan jabatan, Pegawai pegawai) => Hold(jabatan, pegawai, pegawai.MasaTugas.Masa[0].Dari!.Value);

        private void Hold(Jabatan jabatan, Pegawai pegawai, DateOnly dari, DateOnly? sampai = null)
        {
            pemangku[jabatan.Id] = pegawai.Id;
            db.Pemangku.Add(new Pemangku(kecamatan, PemangkuId.New(), jabatan.Id, pegawai.Id, StatusPemangku.Definitif, dari, sampai));
        }

        private DateOnly Mulai() => new(tahun - 1 - acak.Next(6), 1 + acak.Next(12), 1);

        private static bool IsPlt(Jabatan j) => j.Nama.StartsWith("Plt.", StringComparison.OrdinalIgnoreCase);

        private static bool IsPramu(Jabatan j) => j.Nama.StartsWith("Pramu", StringComparison.OrdinalIgnoreCase) || j.Nama.Equals("Caraka", StringComparison.OrdinalIgnoreCase);
    }
}
