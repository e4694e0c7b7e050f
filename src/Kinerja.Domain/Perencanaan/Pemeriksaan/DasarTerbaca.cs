using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>An item of Mengingat, read.</summary>
/// <param name="Teks">Where it stands.</param>
/// <param name="Kutipan">All acts that it names.</param>
/// <param name="Pokok">The act that it is about; <c>null</c> where it names none.</param>
/// <param name="Peraturan">That act in the register, found by kind, number and year as printed; <c>null</c> where the register does not know it.</param>
internal sealed record DasarTerbaca(TeksNaskah Teks, IReadOnlyList<KutipanPeraturan> Kutipan, KutipanPeraturan? Pokok, Peraturan? Peraturan)
{
    public static DasarTerbaca Read(TeksNaskah teks, RegisterPeraturan register, string wilayah)
    {
        var kutipan = PembacaKutipan.Read(teks.Teks);
        var pokok = kutipan.FirstOrDefault(k => !k.DalamJudul && !k.Perubahan);
        return new DasarTerbaca(teks, kutipan, pokok, pokok is null ? null : register.Find(pokok, wilayah));
    }
}
