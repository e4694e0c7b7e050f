namespace Kinerja.Data.Cadangan;

/// <summary>Whose the rows of a table are.</summary>
public enum MilikTabel
{
    /// <summary>Of one kecamatan each, with the row of the kecamatan itself.</summary>
    Kecamatan,

    /// <summary>Of one kabupaten each, with the row of the kabupaten itself.</summary>
    Kabupaten,

    /// <summary>Of the installation: its people, its keys, what the public sees.</summary>
    Bersama,
}

/// <summary>One column as the database has it.</summary>
/// <param name="Tipe">In PostgreSQL's words, with its length: <c>character varying(40)</c>.</param>
public sealed record KolomCadangan(string Nama, string Tipe, bool BolehKosong);

/// <summary>One table whose rows are carried out of a database and into another.</summary>
/// <param name="Kolom">In the order that they stand in the table.</param>
/// <param name="Kunci">The columns of its primary key: rows are written in this order, so that the same rows are the same bytes.</param>
/// <param name="Rujukan">The other tables that it refers to.</param>
public sealed record TabelCadangan(string Nama, MilikTabel Milik, IReadOnlyList<KolomCadangan> Kolom, IReadOnlyList<string> Kunci, IReadOnlyList<string> Rujukan)
{
    private const string NamaKecamatan = "Kecamatan";
    private const string NamaKabupaten = "Kabupaten";
    private const string KolomKecamatan = "KecamatanId";
    private const string KolomKabupaten = "KabupatenId";

    /// <summary>The column that says whose a row is; <c>null</c>: the rows are the installation's.</summary>
    public string? KolomMilik => (Milik, Nama) switch
    {
        (MilikTabel.Kecamatan, NamaKecamatan) or (MilikTabel.Kabupaten, NamaKabupaten) => "Id",
        (MilikTabel.Kecamatan, _) => KolomKecamatan,
        (MilikTabel.Kabupaten, _) => KolomKabupaten,
        _ => null,
    };

    internal static MilikTabel MilikOf(string nama, IEnumerable<string> kolom) => nama switch
    {
        NamaKecamatan => MilikTabel.Kecamatan,
        NamaKabupaten => MilikTabel.Kabupaten,
        _ when kolom.Contains(KolomKecamatan) => MilikTabel.Kecamatan,
        _ when kolom.Contains(KolomKabupaten) => MilikTabel.Kabupaten,
        _ => MilikTabel.Bersama,
    };
}
