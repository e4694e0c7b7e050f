namespace Kinerja.Data.Migrations;

/// <summary>
/// Row-level security in SQL, for migrations. Once a migration that uses a text has shipped, the text does not change any more; a new rule is a new text.
/// <para>The settings are read in a subselect, which PostgreSQL runs once per statement (an init plan) and not once per row.</para>
/// </summary>
internal static class PagarSql
{
    public const string Kecamatan = "(select nullif(current_setting('kinerja.kecamatan', true), '')::uuid)";

    public const string Kabupaten = "(select nullif(current_setting('kinerja.kabupaten', true), '')::uuid)";

    public const string Pengguna = "(select nullif(current_setting('kinerja.pengguna', true), '')::uuid)";

    public const string Kunci = "(select nullif(current_setting('kinerja.kunci', true), ''))";

    /// <summary>
    /// The kecamatan that the officers of a kabupaten compare: only where the room is the kabupaten itself, and only for one of its officers. A room of a kecamatan sees no more than before.
    /// An array, because PostgreSQL looks its members up in an index; a subselect would be joined, at a hundred times the cost.
    /// </summary>
    public const string KecamatanDariKabupaten =
        $"""
        array(
            select k."Id" from "Kecamatan" k
            where {Kecamatan} is null and k."KabupatenId" = {Kabupaten}
              and {Kabupaten} = ANY (array(select a."KabupatenId" from "KeanggotaanKabupaten" a where a."PenggunaId" = {Pengguna})))
        """;

    public static string MilikKecamatan(string tabel) => Ruang(tabel, $"\"KecamatanId\" = {Kecamatan}");

    public static string MilikKabupaten(string tabel) => Ruang(tabel, $"\"KabupatenId\" = {Kabupaten}");

    /// <summary>Closes a table, its owner included, and opens what <paramref name="syarat"/> allows for reading and writing.</summary>
    public static string Ruang(string tabel, string syarat) =>
        $"""
        alter table "{tabel}" enable row level security;
        alter table "{tabel}" force row level security;
        create policy ruang on "{tabel}" using ({syarat}) with check ({syarat});
        """;

    /// <summary>Opens more rows of a closed table, for reading alone.</summary>
    public static string Baca(string tabel, string nama, string syarat) => $"""create policy {nama} on "{tabel}" for select using ({syarat});""";
}
