using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <summary>Links of the cascade that were declined; and people count the notifications addressed to them before they enter a kecamatan.</summary>
    public partial class KaitanDitolak : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "KaitanDitolak",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnakId = table.Column<Guid>(type: "uuid", nullable: false),
                    IndukId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KaitanDitolak", x => new { x.KecamatanId, x.AnakId, x.IndukId });
                    table.ForeignKey(
                        name: "FK_KaitanDitolak_IdentitasIndikator_KecamatanId_AnakId",
                        columns: x => new { x.KecamatanId, x.AnakId },
                        principalTable: "IdentitasIndikator",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KaitanDitolak_IdentitasIndikator_KecamatanId_IndukId",
                        columns: x => new { x.KecamatanId, x.IndukId },
                        principalTable: "IdentitasIndikator",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_KaitanDitolak_KecamatanId_IndukId",
                table: "KaitanDitolak",
                columns: new[] { "KecamatanId", "IndukId" });

            migrationBuilder.Sql(PagarSql.MilikKecamatan("KaitanDitolak"));
            migrationBuilder.Sql(PagarSql.Baca("Pemberitahuan", "penerima", $"\"Untuk\" = {PagarSql.Pengguna}"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop policy penerima on \"Pemberitahuan\"");
            migrationBuilder.DropTable(
                name: "KaitanDitolak");
        }
    }
}
