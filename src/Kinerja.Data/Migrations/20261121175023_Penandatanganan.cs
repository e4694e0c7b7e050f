using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <summary>The act of signing, the archive of signed decrees, and what anybody may see of one by its code.</summary>
    public partial class Penandatanganan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ArsipKeputusan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kode = table.Column<string>(type: "character varying(26)", maxLength: 26, nullable: false),
                    Jalur = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Berkas = table.Column<string>(type: "jsonb", nullable: false),
                    Cetakan = table.Column<string>(type: "jsonb", nullable: false),
                    VersiPencetak = table.Column<string>(type: "jsonb", nullable: false),
                    Sertifikat = table.Column<string>(type: "jsonb", nullable: true),
                    DiarsipkanPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArsipKeputusan", x => new { x.KecamatanId, x.KeputusanId });
                    table.ForeignKey(
                        name: "FK_ArsipKeputusan_Keputusan_KecamatanId_KeputusanId",
                        columns: x => new { x.KecamatanId, x.KeputusanId },
                        principalTable: "Keputusan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KeputusanPublik",
                columns: table => new
                {
                    Kode = table.Column<string>(type: "character varying(26)", maxLength: 26, nullable: false),
                    KodeKecamatan = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Kecamatan = table.Column<string>(type: "text", nullable: false),
                    Kabupaten = table.Column<string>(type: "text", nullable: false),
                    Nomor = table.Column<string>(type: "text", nullable: false),
                    Judul = table.Column<string>(type: "text", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    Penandatangan = table.Column<string>(type: "text", nullable: false),
                    Jabatan = table.Column<string>(type: "text", nullable: false),
                    Jalur = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Tersertifikasi = table.Column<bool>(type: "boolean", nullable: true),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    DiubahOleh = table.Column<string>(type: "text", nullable: true),
                    DicabutOleh = table.Column<string>(type: "text", nullable: true),
                    DiubahPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeputusanPublik", x => x.Kode);
                });

            migrationBuilder.CreateTable(
                name: "ProsesPengesahan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kode = table.Column<string>(type: "character varying(26)", maxLength: 26, nullable: false),
                    Langkah = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Jalur = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Cetakan = table.Column<string>(type: "jsonb", nullable: true),
                    VersiPencetak = table.Column<string>(type: "jsonb", nullable: true),
                    Tempat = table.Column<string>(type: "jsonb", nullable: true),
                    WaktuTandaTangan = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DikirimPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Bertanda = table.Column<string>(type: "jsonb", nullable: true),
                    Sertifikat = table.Column<string>(type: "jsonb", nullable: true),
                    DicocokkanOleh = table.Column<Guid>(type: "uuid", nullable: true),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: false),
                    DimulaiPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DiubahPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProsesPengesahan", x => new { x.KecamatanId, x.KeputusanId });
                    table.ForeignKey(
                        name: "FK_ProsesPengesahan_Keputusan_KecamatanId_KeputusanId",
                        columns: x => new { x.KecamatanId, x.KeputusanId },
                        principalTable: "Keputusan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ArsipKeputusan_KecamatanId_Kode",
                table: "ArsipKeputusan",
                columns: new[] { "KecamatanId", "Kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProsesPengesahan_KecamatanId_Kode",
                table: "ProsesPengesahan",
                columns: new[] { "KecamatanId", "Kode" },
                unique: true);

            foreach (var tabel in new[] { "ArsipKeputusan", "ProsesPengesahan" })
            {
                migrationBuilder.Sql(PagarSql.MilikKecamatan(tabel));
            }

            // Written by the kecamatan whose code it carries; read by who knows the code on the paper, one row at a time.
            migrationBuilder.Sql(PagarSql.Ruang("KeputusanPublik", $"\"KodeKecamatan\" = ANY (array(select \"Kode\" from \"Kecamatan\" where \"Id\" = {PagarSql.Kecamatan}))"));
            migrationBuilder.Sql(PagarSql.Baca("KeputusanPublik", "kunci", $"\"Kode\" = {PagarSql.Kunci}"));
            migrationBuilder.Sql(PembekuanSql.PemicuHanyaTambah("ArsipKeputusan"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArsipKeputusan");

            migrationBuilder.DropTable(
                name: "KeputusanPublik");

            migrationBuilder.DropTable(
                name: "ProsesPengesahan");
        }
    }
}
