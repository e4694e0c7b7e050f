using System.Text.Json.Serialization;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Whose decree is read, and what the source cannot tell.</summary>
/// <param name="Tahun">The year it is for; <c>null</c>: read it.</param>
/// <param name="Register">The laws that Mengingat may cite; <c>null</c>: those that ship with the program.</param>
public sealed record KonteksPengenalan(KecamatanJson Kecamatan, int? Tahun = null, AsalNaskah Asal = AsalNaskah.ArsipKertas, RegisterPeraturan? Register = null);

/// <summary>A proposal, never a decree: every text of it tells where it stands in the source and how sure the program is.</summary>
/// <param name="Naskah">May lack what the source lacks; it becomes a draft only once it is whole.</param>
/// <param name="Bidang">One for every text, in the order of the decree.</param>
/// <param name="BarisSisa">Lines of the source that found no place.</param>
public sealed record HasilPengenalan(NaskahJson Naskah, IReadOnlyList<BidangTerbaca> Bidang, IReadOnlyList<int> BarisSisa)
{
    public IEnumerable<BidangTerbaca> DaftarRagu => Bidang.Where(b => b.Keyakinan is Keyakinan.Ragu);
}

/// <summary>One text of the proposal.</summary>
/// <param name="Jalur">Its path in the naskah: <c>lampiran[0].bagian[3].sasaran[1].teks</c>.</param>
/// <param name="Dari">First line of the source; 0: it stands nowhere there.</param>
/// <param name="Sampai">Last line of the source.</param>
/// <param name="Ragu">Why a person should look, in their words; empty: no reason.</param>
/// <param name="Perbaikan">What the scanner spoiled and was set right. The drafter's own mistakes are left as they are.</param>
public sealed record BidangTerbaca(string Jalur, string Teks, int Dari, int Sampai, IReadOnlyList<string> Ragu, IReadOnlyList<PerbaikanPindaian> Perbaikan)
{
    [JsonIgnore]
    public Keyakinan Keyakinan => Ragu.Count > 0 ? Keyakinan.Ragu : Perbaikan.Count > 0 ? Keyakinan.Diperbaiki : Keyakinan.Pasti;
}

/// <summary>How sure the program is of one text.</summary>
public enum Keyakinan
{
    /// <summary>As it stands in the source.</summary>
    Pasti,

    /// <summary>Scanning noise was taken out in a way that allows no other reading.</summary>
    Diperbaiki,

    /// <summary>A person has to look.</summary>
    Ragu,
}

/// <summary>A piece of scanning noise and what was made of it.</summary>
/// <param name="Jenis">What happened.</param>
/// <param name="Asli">As it stands in the source.</param>
/// <param name="Usul">What it became.</param>
public sealed record PerbaikanPindaian(JenisPerbaikan Jenis, string Asli, string Usul);

/// <summary>What a scanner or a clipboard does to a text.</summary>
public enum JenisPerbaikan
{
    /// <summary>A formula written as LaTeX.</summary>
    RumusLatex,

    /// <summary>Marks of a web page left in a cell.</summary>
    TandaHtml,

    /// <summary>Words that lost the blank between them.</summary>
    KataDempet,

    /// <summary>A sign in place of a letter.</summary>
    HurufHilang,

    /// <summary>An apostrophe in place of a comma.</summary>
    TandaBaca,

    /// <summary>The letter, number or bullet of an item was lost or spoiled.</summary>
    TandaButir,

    /// <summary>A row cut in two by the end of a page.</summary>
    BarisTerbelah,

    /// <summary>A column title taken from the other tables, because this one is spoiled.</summary>
    JudulKolom,
}
