using Kinerja.Domain.Perencanaan.Pemeriksaan;

namespace Kinerja.Domain.Perencanaan.Cakupan;

/// <summary>Whether an item has an indicator.</summary>
public enum KeadaanCakupan
{
    /// <summary>At least one indicator speaks of it, or a person said so.</summary>
    Tercakup,

    /// <summary>None does.</summary>
    Belum,

    /// <summary>Not to be measured: "tugas lain", or words so general that nothing can be compared.</summary>
    TidakDinilai,
}

/// <summary>One section: what of its tasks and sasaran is measured.</summary>
/// <param name="Tempat">The section.</param>
/// <param name="DaftarTugas">Its tugas in order.</param>
/// <param name="DaftarFungsi">Its fungsi in order.</param>
/// <param name="DaftarSasaran">Its sasaran in order.</param>
public sealed record CakupanBagian(TempatNaskah Tempat, IReadOnlyList<CakupanButir> DaftarTugas, IReadOnlyList<CakupanButir> DaftarFungsi, IReadOnlyList<CakupanSasaran> DaftarSasaran);

/// <summary>A tugas or fungsi with the indicators that probably measure it, the strongest first.</summary>
public sealed record CakupanButir(TempatNaskah Tempat, ButirId Id, string Teks, KeadaanCakupan Keadaan, IReadOnlyList<KaitanCakupan> DaftarKaitan);

/// <summary>A sasaran, taken apart where it names more than one thing.</summary>
/// <param name="Tempat">The sasaran.</param>
/// <param name="Teks">As printed.</param>
/// <param name="DaftarUnsur">Its parts; one where it names one thing.</param>
public sealed record CakupanSasaran(TempatNaskah Tempat, string Teks, IReadOnlyList<CakupanUnsur> DaftarUnsur);

/// <summary>One of the things that a sasaran names, with the indicators that speak of it.</summary>
public sealed record CakupanUnsur(string Teks, KeadaanCakupan Keadaan, IReadOnlyList<KaitanCakupan> DaftarKaitan);

/// <summary>An indicator that probably measures an item: the program's proposal until a person has confirmed it.</summary>
/// <param name="Tempat">The indicator.</param>
/// <param name="Teks">Its name.</param>
/// <param name="IdentitasId">What it is across years; <c>null</c> in a naskah without ids.</param>
/// <param name="Kekuatan">How much of the item's own words it shares, 0 to 1.</param>
/// <param name="Dipastikan">A person confirmed it.</param>
public sealed record KaitanCakupan(TempatNaskah Tempat, string Teks, IdentitasId? IdentitasId, decimal Kekuatan, bool Dipastikan);

/// <summary>A person's word on one proposal: it holds against the program's, in both directions.</summary>
public sealed record KepastianKaitan(ButirId Butir, IdentitasId Indikator, bool Berkaitan);
