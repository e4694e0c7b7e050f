using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <summary>What backups were made, so that their age is seen on every server and after a restart.</summary>
    public partial class Cadangan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CatatanCadangan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Pemicu = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: true),
                    DimintaPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MulaiPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SelesaiPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Server = table.Column<string>(type: "text", nullable: true),
                    Tahap = table.Column<string>(type: "text", nullable: true),
                    Persen = table.Column<int>(type: "integer", nullable: false),
                    NamaBerkas = table.Column<string>(type: "text", nullable: true),
                    UkuranByte = table.Column<long>(type: "bigint", nullable: true),
                    Sebab = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatatanCadangan", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CatatanCadangan_Status_SelesaiPada",
                table: "CatatanCadangan",
                columns: new[] { "Status", "SelesaiPada" });

            // Holds nothing of any kecamatan: when, how large, whether it went well. Every room may read it.
            migrationBuilder.Sql(PagarSql.Ruang("CatatanCadangan", "true"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CatatanCadangan");
        }
    }
}
