using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <summary>The third fence (row-level security) and the freeze of what was sent to be signed.</summary>
    public partial class Pagar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var tabel in new[]
            {
                "ProfilNaskah", "Jabatan", "Pegawai", "Pemangku", "Keanggotaan", "Keputusan", "Lampiran", "BagianJabatan", "Sasaran",
                "Indikator", "IdentitasIndikator", "Formulasi",
            })
            {
                migrationBuilder.Sql(PagarSql.MilikKecamatan(tabel));
            }

            migrationBuilder.Sql(PagarSql.MilikKabupaten("KeanggotaanKabupaten"));

            // Before a tenant is chosen a person reads their own memberships, and nothing else.
            migrationBuilder.Sql(PagarSql.Baca("Keanggotaan", "diri", $"\"PenggunaId\" = {PagarSql.Pengguna}"));
            migrationBuilder.Sql(PagarSql.Baca("KeanggotaanKabupaten", "diri", $"\"PenggunaId\" = {PagarSql.Pengguna}"));

            // A kecamatan is seen by who works in it, by its members, by the officers of its kabupaten, and by who asks for its very code.
            migrationBuilder.Sql(PagarSql.Ruang("Kecamatan", $"\"Id\" = {PagarSql.Kecamatan}"));
            migrationBuilder.Sql(PagarSql.Baca("Kecamatan", "kunci", $"\"Kode\" = {PagarSql.Kunci}"));
            migrationBuilder.Sql(PagarSql.Baca("Kecamatan", "anggota",
                $"""
                "Id" = ANY (array(select "KecamatanId" from "Keanggotaan" where "PenggunaId" = {PagarSql.Pengguna}))
                or "KabupatenId" = ANY (array(select "KabupatenId" from "KeanggotaanKabupaten" where "PenggunaId" = {PagarSql.Pengguna}))
                """));

            // A kabupaten is seen wherever one of its kecamatan is.
            migrationBuilder.Sql(PagarSql.Ruang("Kabupaten", $"\"Id\" = {PagarSql.Kabupaten}"));
            migrationBuilder.Sql(PagarSql.Baca("Kabupaten", "kunci", $"\"Kode\" = {PagarSql.Kunci}"));
            migrationBuilder.Sql(PagarSql.Baca("Kabupaten", "anggota",
                $"""
                "Id" = ANY (array(select "KabupatenId" from "Kecamatan"))
                or "Id" = ANY (array(select "KabupatenId" from "KeanggotaanKabupaten" where "PenggunaId" = {PagarSql.Pengguna}))
                """));

            // A person is seen by themselves, by the office they belong to, and by who types their very user name or NIP to sign in.
            migrationBuilder.Sql(PagarSql.Ruang("Pengguna",
                $"""
                "Id" = {PagarSql.Pengguna}
                or "NormalizedUserName" = {PagarSql.Kunci}
                or "Nip" = {PagarSql.Kunci}
                or "Id" = ANY (array(select "PenggunaId" from "Keanggotaan" where "KecamatanId" = {PagarSql.Kecamatan}))
                or "Id" = ANY (array(select "PenggunaId" from "KeanggotaanKabupaten" where "KabupatenId" = {PagarSql.Kabupaten}))
                """));
            foreach (var tabel in new[] { "KlaimPengguna", "MasukPengguna", "TokenPengguna" })
            {
                migrationBuilder.Sql(PagarSql.Ruang(tabel, "\"UserId\" = ANY (array(select \"Id\" from \"Pengguna\"))"));
            }

            migrationBuilder.Sql(PembekuanSql.Fungsi);
            migrationBuilder.Sql(PembekuanSql.PemicuKeputusan);
            foreach (var tabel in new[] { "Lampiran", "BagianJabatan", "Sasaran", "Indikator", "Formulasi" })
            {
                migrationBuilder.Sql(PembekuanSql.PemicuIsi(tabel));
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("Pagar antarkecamatan tidak pernah dicabut; pulihkan dari cadangan bila perlu mundur.");
    }
}
