using Kinerja.Data.Contoh;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Features.Penyusunan;

namespace Kinerja.Web.Tests.Penyusunan;

/// <summary>A decree that one edits, and a store that holds it as the database would.</summary>
internal sealed class NaskahSunting
{
    private uint _versi = 1;

    public NaskahSunting() => Tersimpan = PengenalNaskah.Fill(NaskahContoh.ReadAll().Single(n => n.Kecamatan.Kode == "35.07.06"));

    /// <summary>What the store holds.</summary>
    public NaskahJson Tersimpan { get; private set; }

    public KeputusanDetail Detail => new(KeputusanId.New(), FormatNaskah.Read(FormatNaskah.Write(Tersimpan)), TataNaskah.F4, _versi);

    public MejaSunting Open() => new(Detail, s => Task.FromResult(Save(s)), TimeProvider.System);

    public HasilSimpan Save(Suntingan suntingan)
    {
        var hasil = PenyuntingNaskah.Apply(Tersimpan, suntingan);
        if (hasil is HasilSuntingan.Berhasil b)
        {
            Tersimpan = b.Naskah;
            _versi++;
        }

        return new HasilSimpan(hasil, _versi);
    }
}
