namespace Kinerja.Domain.Organisasi;

/// <summary>One employee as a line of a pasted table names them. What its cells leave open is <c>null</c>, and changes nothing of what is known.</summary>
/// <param name="Nomor">Its place in the block, from 1.</param>
/// <param name="Pangkat">Pangkat and golongan together.</param>
/// <param name="Tmt">First day at this office.</param>
/// <param name="Jabatan">Name of the post, without Plt. or Plh.</param>
/// <param name="TmtJabatan">First day in that post.</param>
public sealed record BarisPegawai(
    int Nomor, string Nama, string? Nip, string? Pangkat, StatusKepegawaian? Status, DateOnly? Tmt, string? Jabatan, StatusPemangku StatusPemangku, DateOnly? TmtJabatan);

/// <summary>A line that gave no employee.</summary>
/// <param name="Gagal"><c>true</c>: it should have; <c>false</c>: a title or a numbering, rightly passed over.</param>
public sealed record BarisTanpaPegawai(int Nomor, string Teks, string Pesan, bool Gagal);

/// <summary>A pasted block, read. Every line that is not empty is an employee, the header, or listed.</summary>
public sealed record BacaanPegawai(IReadOnlyList<BarisPegawai> DaftarPegawai, IReadOnlyList<BarisTanpaPegawai> DaftarBaris, IReadOnlyList<string> KolomDiabaikan);
