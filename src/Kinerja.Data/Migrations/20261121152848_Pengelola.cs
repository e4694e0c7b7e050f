using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <summary>Who runs the server sees which kabupaten and kecamatan are registered: their names and codes, and nothing in them.</summary>
    public partial class Pengelola : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var tabel in new[] { "Kabupaten", "Kecamatan" })
            {
                migrationBuilder.Sql(PagarSql.Baca(tabel, "pengelola", $"exists (select 1 from \"Pengguna\" p where p.\"Id\" = {PagarSql.Pengguna} and p.\"IsPengelola\")"));
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var tabel in new[] { "Kabupaten", "Kecamatan" })
            {
                migrationBuilder.Sql($"drop policy pengelola on \"{tabel}\"");
            }
        }
    }
}
