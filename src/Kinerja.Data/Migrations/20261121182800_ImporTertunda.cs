using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <inheritdoc />
    public partial class ImporTertunda : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ImporTertunda",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: true),
                    Nama = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Tahun = table.Column<int>(type: "integer", nullable: false),
                    Isi = table.Column<string>(type: "text", nullable: false),
                    JumlahRagu = table.Column<int>(type: "integer", nullable: false),
                    DibuatPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DiubahPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImporTertunda", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_ImporTertunda_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.Sql(PagarSql.MilikKecamatan("ImporTertunda"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ImporTertunda");
        }
    }
}
