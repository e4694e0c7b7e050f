using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <inheritdoc />
    public partial class Ukuran : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Ukuran",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    IdentitasId = table.Column<Guid>(type: "uuid", nullable: false),
                    Urutan = table.Column<int>(type: "integer", nullable: false),
                    Versi = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ukuran", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Ukuran_IdentitasIndikator_KecamatanId_IdentitasId",
                        columns: x => new { x.KecamatanId, x.IdentitasId },
                        principalTable: "IdentitasIndikator",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VersiUkuran",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    UkuranId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nomor = table.Column<int>(type: "integer", nullable: false),
                    Definisi = table.Column<string>(type: "jsonb", nullable: false),
                    DaftarFormulasi = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    DisahkanOleh = table.Column<Guid>(type: "uuid", nullable: false),
                    DisahkanPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Alasan = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersiUkuran", x => new { x.KecamatanId, x.UkuranId, x.Nomor });
                    table.ForeignKey(
                        name: "FK_VersiUkuran_Ukuran_KecamatanId_UkuranId",
                        columns: x => new { x.KecamatanId, x.UkuranId },
                        principalTable: "Ukuran",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ukuran_KecamatanId_IdentitasId_Urutan",
                table: "Ukuran",
                columns: new[] { "KecamatanId", "IdentitasId", "Urutan" },
                unique: true);

            migrationBuilder.Sql(PagarSql.MilikKecamatan("Ukuran"));
            migrationBuilder.Sql(PagarSql.MilikKecamatan("VersiUkuran"));
            migrationBuilder.Sql(PembekuanSql.FungsiHanyaTambah);
            migrationBuilder.Sql(PembekuanSql.PemicuHanyaTambah("VersiUkuran"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "VersiUkuran");

            migrationBuilder.DropTable(
                name: "Ukuran");
        }
    }
}
