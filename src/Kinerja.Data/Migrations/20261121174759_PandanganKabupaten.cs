using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <summary>The officers of a kabupaten compare its kecamatan: they read their decrees' heads and stored results, and nothing can be written that way.</summary>
    public partial class PandanganKabupaten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var tabel in new[] { "Keputusan", "HasilCapaian" })
            {
                migrationBuilder.Sql(PagarSql.Baca(tabel, "kabupaten", $"\"KecamatanId\" = ANY ({PagarSql.KecamatanDariKabupaten})"));
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var tabel in new[] { "Keputusan", "HasilCapaian" })
            {
                migrationBuilder.Sql($"drop policy kabupaten on \"{tabel}\"");
            }
        }
    }
}
