using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pemetaan;

/// <summary>Posts by their names, with unit and superior. An empty cell leaves what is known; nothing is ever closed or renamed by it.</summary>
internal sealed class PenerimaJabatan(RuangKerja ruang, TimeProvider clock) : IPenerimaTabel
{
    public JenisTabel Jenis => JenisTabel.Jabatan;

    public async Task<RencanaTerap> PlanAsync(KinerjaDbContext db, TabelTertata tabel, PilihanImpor pilihan, CancellationToken ct)
    {
        var hariIni = (await db.Kecamatan.SingleAsync(ct)).Today(clock);
        var ada = (await db.Jabatan.OrderBy(j => j.Urutan).ToListAsync(ct)).Where(j => j.Sampai is null || j.Sampai >= hariIni).ToList();
        var urutan = await db.Jabatan.MaxAsync(j => (int?)j.Urutan, ct) ?? 0;
        var susunan = new SusunanBaru(ada);
        var baris = tabel.Baris.Select(b => new BarisJabatan(b.Nomor, tabel.At(b, DaftarMakna.Jabatan), Empty(tabel.At(b, DaftarMakna.Unit)), Empty(tabel.At(b, DaftarMakna.Atasan)))).ToList();
        foreach (var b in baris)
        {
            susunan.Name(b);
        }

        var hasil = baris.Select(susunan.Plan).ToList();
        return new RencanaTerap(
            new RencanaTabel([.. hasil.Concat(tabel.DaftarLewat).OrderBy(b => b.Nomor)]),
            _ =>
            {
                foreach (var (id, nama) in susunan.DaftarBaru)
                {
                    db.Jabatan.Add(new Jabatan(ruang.RequireKecamatan().Id, id, nama, ++urutan));
                }

                var semua = db.Jabatan.Local.ToDictionary(j => j.Id);
                foreach (var (id, unit, atasan) in susunan.DaftarIsi)
                {
                    semua[id].Update(semua[id].Nama, unit, atasan);
                }

                return Task.CompletedTask;
            },
            []);
    }

    private static string? Empty(string teks) => teks.Length == 0 ? null : teks;
}

/// <summary>A post as a row of a table names it.</summary>
internal sealed record BarisJabatan(int Nomor, string Nama, string? Unit, string? Atasan);

/// <summary>The posts of an office together with those that a table adds.</summary>
internal sealed class SusunanBaru
{
    private readonly ILookup<string, Jabatan> perNama;
    private readonly Dictionary<string, (JabatanId Id, int Nomor, string Nama)> disebut = new(StringComparer.Ordinal);
    private readonly Dictionary<JabatanId, SimpulJabatan> simpul;
    private readonly Dictionary<JabatanId, string> nama;
    private readonly List<(JabatanId, string?, JabatanId?)> isi = [];

    public SusunanBaru(IReadOnlyList<Jabatan> ada)
    {
        perNama = ada.ToLookup(j => PencariJabatan.Key(j.Nama), StringComparer.Ordinal);
        simpul = ada.ToDictionary(j => j.Id, j => new SimpulJabatan(j.Id, j.AtasanId, j.Urutan));
        nama = ada.ToDictionary(j => j.Id, j => j.Nama);
    }

    public List<(JabatanId Id, string Nama)> DaftarBaru { get; } = [];

    public IReadOnlyList<(JabatanId Id, string? Unit, JabatanId? Atasan)> DaftarIsi => isi;

    /// <summary>Every row is named before any is planned: a superior may stand below those whom they lead.</summary>
    public void Name(BarisJabatan baris)
    {
        var kunci = PencariJabatan.Key(baris.Nama);
        if (kunci.Length > 0 && !disebut.ContainsKey(kunci) && perNama[kunci].Count() < 2)
        {
            var id = perNama[kunci].FirstOrDefault()?.Id ?? JabatanId.New();
            disebut[kunci] = (id, baris.Nomor, baris.Nama);
            simpul.TryAdd(id, new SimpulJabatan(id, null, int.MaxValue));
            nama.TryAdd(id, baris.Nama);
        }
    }

    public BarisRencana Plan(BarisJabatan baris)
    {
        try
        {
            return Place(baris);
        }
        catch (AturanException e)
        {
            return new BarisRencana(baris.Nomor, baris.Nama, TindakanBaris.Ditolak, "", e.Message);
        }
    }

    private BarisRencana Place(BarisJabatan baris)
    {
        _ = Wajib.Teks(baris.Nama, "Nama jabatan");
        _ = baris.Unit is null ? null : Wajib.Teks(baris.Unit, "Unit");
        var (id, nomor, _) = disebut.GetValueOrDefault(PencariJabatan.Key(baris.Nama));
        if (nomor == 0)
        {
            throw new AturanException($"Ada {perNama[PencariJabatan.Key(baris.Nama)].Count()} jabatan bernama {baris.Nama}; ubah di halaman Pegawai & jabatan.");
        }

        if (nomor != baris.Nomor)
        {
            throw new AturanException($"{baris.Nama} sudah ada di baris {nomor}.");
        }

        var lama = perNama[PencariJabatan.Key(baris.Nama)].FirstOrDefault();
        var atasan = baris.Atasan is null ? lama?.AtasanId : FindAtasan(baris.Atasan);
        SusunanJabatan.RequireTanpaLingkar(simpul.Values, id, atasan);
        simpul[id] = simpul[id] with { AtasanId = atasan };
        var unit = baris.Unit ?? lama?.Unit;
        var tindakan = lama is null ? TindakanBaris.Tambah : (unit, atasan) == (lama.Unit, lama.AtasanId) ? TindakanBaris.Tetap : TindakanBaris.Ubah;
        if (lama is null)
        {
            DaftarBaru.Add((id, baris.Nama));
        }

        isi.AddRange(tindakan is TindakanBaris.Tetap ? [] : [(id, unit, atasan)]);
        string[] ubahan = [unit == lama?.Unit ? "" : $"unit {(lama is null ? "" : (lama.Unit ?? "kosong") + " → ")}{unit}", atasan == lama?.AtasanId ? "" : $"atasan {(lama is null ? "" : Show(lama.AtasanId) + " → ")}{Show(atasan)}"];
        return new BarisRencana(baris.Nomor, lama?.Nama ?? baris.Nama, tindakan, string.Join("; ", ubahan.Where(u => u.Length > 0)), null);
    }

    private string Show(JabatanId? id) => id is { } i ? nama[i] : "kosong";

    private JabatanId FindAtasan(string teks) => disebut.TryGetValue(PencariJabatan.Key(teks), out var baru) ? baru.Id : perNama[PencariJabatan.Key(teks)].ToList() switch
    {
        [] => throw new AturanException($"Atasan “{teks}” tidak ada di daftar jabatan maupun di tabel ini."),
        [var satu] => satu.Id,
        var banyak => throw new AturanException($"Ada {banyak.Count} jabatan bernama {teks}; pilih atasannya di halaman Pegawai & jabatan."),
    };
}
