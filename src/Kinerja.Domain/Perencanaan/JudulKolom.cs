namespace Kinerja.Domain.Perencanaan;

/// <summary>The four column titles of one indicator table, as printed.</summary>
public sealed record JudulKolom(string Sasaran, string Indikator, string Formulasi, string SumberData);

/// <summary>The labels before the three parts of a section, with their numbers where the paper numbers them.</summary>
public sealed record LabelBagian(string Jabatan, string Tugas, string Fungsi);
