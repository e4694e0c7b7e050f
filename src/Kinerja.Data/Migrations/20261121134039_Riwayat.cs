using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <inheritdoc />
    public partial class Riwayat : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DifasilitasiPada",
                table: "Keputusan",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DihapusPada",
                table: "Keputusan",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DisalinDariId",
                table: "Keputusan",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DitetapkanPada",
                table: "Keputusan",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MencabutId",
                table: "Keputusan",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MengubahId",
                table: "Keputusan",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NomorPenetapan",
                table: "Keputusan",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TahunPenetapan",
                table: "Keputusan",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Tanggal",
                table: "Keputusan",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Akta",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Urutan = table.Column<long>(type: "bigint", nullable: false),
                    SidikSebelum = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Isi = table.Column<string>(type: "text", nullable: false),
                    Sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Jenis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Objek = table.Column<Guid>(type: "uuid", nullable: false),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Akta", x => new { x.KecamatanId, x.Urutan });
                    table.ForeignKey(
                        name: "FK_Akta_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AktaKabupaten",
                columns: table => new
                {
                    KabupatenId = table.Column<Guid>(type: "uuid", nullable: false),
                    Urutan = table.Column<long>(type: "bigint", nullable: false),
                    SidikSebelum = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Isi = table.Column<string>(type: "text", nullable: false),
                    Sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Jenis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Objek = table.Column<Guid>(type: "uuid", nullable: false),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AktaKabupaten", x => new { x.KabupatenId, x.Urutan });
                    table.ForeignKey(
                        name: "FK_AktaKabupaten_Kabupaten_KabupatenId",
                        column: x => x.KabupatenId,
                        principalTable: "Kabupaten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ButirKatalog",
                columns: table => new
                {
                    KabupatenId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Jenis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Nama = table.Column<string>(type: "text", nullable: false),
                    Isi = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ButirKatalog", x => new { x.KabupatenId, x.Id });
                    table.ForeignKey(
                        name: "FK_ButirKatalog_Kabupaten_KabupatenId",
                        column: x => x.KabupatenId,
                        principalTable: "Kabupaten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CatatanPerubahan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: true),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Objek = table.Column<string>(type: "text", nullable: false),
                    ObjekId = table.Column<string>(type: "text", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: true),
                    Aksi = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Perubahan = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatatanPerubahan", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_CatatanPerubahan_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KaitanTersimpan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnakId = table.Column<Guid>(type: "uuid", nullable: false),
                    IndukId = table.Column<Guid>(type: "uuid", nullable: true),
                    Jenis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Bobot = table.Column<decimal>(type: "numeric", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KaitanTersimpan", x => new { x.KecamatanId, x.AnakId });
                    table.ForeignKey(
                        name: "FK_KaitanTersimpan_IdentitasIndikator_KecamatanId_AnakId",
                        columns: x => new { x.KecamatanId, x.AnakId },
                        principalTable: "IdentitasIndikator",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KaitanTersimpan_IdentitasIndikator_KecamatanId_IndukId",
                        columns: x => new { x.KecamatanId, x.IndukId },
                        principalTable: "IdentitasIndikator",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Komentar",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Tempat = table.Column<Guid>(type: "uuid", nullable: true),
                    Bidang = table.Column<string>(type: "text", nullable: true),
                    Kutipan = table.Column<string>(type: "text", nullable: true),
                    Teks = table.Column<string>(type: "text", nullable: false),
                    IndukId = table.Column<Guid>(type: "uuid", nullable: true),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SelesaiOleh = table.Column<Guid>(type: "uuid", nullable: true),
                    SelesaiPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Komentar", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Komentar_Keputusan_KecamatanId_KeputusanId",
                        columns: x => new { x.KecamatanId, x.KeputusanId },
                        principalTable: "Keputusan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Komentar_Komentar_KecamatanId_IndukId",
                        columns: x => new { x.KecamatanId, x.IndukId },
                        principalTable: "Komentar",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pemberitahuan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Untuk = table.Column<Guid>(type: "uuid", nullable: false),
                    Teks = table.Column<string>(type: "text", nullable: false),
                    Tautan = table.Column<string>(type: "text", nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DibacaPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pemberitahuan", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Pemberitahuan_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PengabaianTemuan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sidik = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Aturan = table.Column<string>(type: "text", nullable: false),
                    Alasan = table.Column<string>(type: "text", nullable: false),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PengabaianTemuan", x => new { x.KecamatanId, x.KeputusanId, x.Sidik });
                    table.ForeignKey(
                        name: "FK_PengabaianTemuan_Keputusan_KecamatanId_KeputusanId",
                        columns: x => new { x.KecamatanId, x.KeputusanId },
                        principalTable: "Keputusan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PengaturanKabupaten",
                columns: table => new
                {
                    KabupatenId = table.Column<Guid>(type: "uuid", nullable: false),
                    WajibFasilitasi = table.Column<bool>(type: "boolean", nullable: false),
                    PolaNomor = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PengaturanKabupaten", x => x.KabupatenId);
                    table.ForeignKey(
                        name: "FK_PengaturanKabupaten_Kabupaten_KabupatenId",
                        column: x => x.KabupatenId,
                        principalTable: "Kabupaten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeraturanTambahan",
                columns: table => new
                {
                    KabupatenId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Isi = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeraturanTambahan", x => new { x.KabupatenId, x.Id });
                    table.ForeignKey(
                        name: "FK_PeraturanTambahan_Kabupaten_KabupatenId",
                        column: x => x.KabupatenId,
                        principalTable: "Kabupaten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sesi",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PenggunaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Alamat = table.Column<string>(type: "text", nullable: false),
                    Peramban = table.Column<string>(type: "text", nullable: false),
                    DimulaiPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TerakhirPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    BerakhirPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sesi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sesi_Pengguna_PenggunaId",
                        column: x => x.PenggunaId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Keputusan_KecamatanId_DisalinDariId",
                table: "Keputusan",
                columns: new[] { "KecamatanId", "DisalinDariId" });

            migrationBuilder.CreateIndex(
                name: "IX_Keputusan_KecamatanId_MencabutId",
                table: "Keputusan",
                columns: new[] { "KecamatanId", "MencabutId" });

            migrationBuilder.CreateIndex(
                name: "IX_Keputusan_KecamatanId_MengubahId",
                table: "Keputusan",
                columns: new[] { "KecamatanId", "MengubahId" });

            migrationBuilder.CreateIndex(
                name: "IX_Keputusan_KecamatanId_TahunPenetapan_NomorPenetapan",
                table: "Keputusan",
                columns: new[] { "KecamatanId", "TahunPenetapan", "NomorPenetapan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatatanPerubahan_KecamatanId_KeputusanId",
                table: "CatatanPerubahan",
                columns: new[] { "KecamatanId", "KeputusanId" });

            migrationBuilder.CreateIndex(
                name: "IX_CatatanPerubahan_KecamatanId_Objek_ObjekId",
                table: "CatatanPerubahan",
                columns: new[] { "KecamatanId", "Objek", "ObjekId" });

            migrationBuilder.CreateIndex(
                name: "IX_KaitanTersimpan_KecamatanId_IndukId",
                table: "KaitanTersimpan",
                columns: new[] { "KecamatanId", "IndukId" });

            migrationBuilder.CreateIndex(
                name: "IX_Komentar_KecamatanId_IndukId",
                table: "Komentar",
                columns: new[] { "KecamatanId", "IndukId" });

            migrationBuilder.CreateIndex(
                name: "IX_Komentar_KecamatanId_KeputusanId",
                table: "Komentar",
                columns: new[] { "KecamatanId", "KeputusanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Pemberitahuan_KecamatanId_Untuk_DibacaPada",
                table: "Pemberitahuan",
                columns: new[] { "KecamatanId", "Untuk", "DibacaPada" });

            migrationBuilder.CreateIndex(
                name: "IX_Sesi_PenggunaId",
                table: "Sesi",
                column: "PenggunaId");

            migrationBuilder.AddForeignKey(
                name: "FK_Keputusan_Keputusan_KecamatanId_DisalinDariId",
                table: "Keputusan",
                columns: new[] { "KecamatanId", "DisalinDariId" },
                principalTable: "Keputusan",
                principalColumns: new[] { "KecamatanId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Keputusan_Keputusan_KecamatanId_MencabutId",
                table: "Keputusan",
                columns: new[] { "KecamatanId", "MencabutId" },
                principalTable: "Keputusan",
                principalColumns: new[] { "KecamatanId", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Keputusan_Keputusan_KecamatanId_MengubahId",
                table: "Keputusan",
                columns: new[] { "KecamatanId", "MengubahId" },
                principalTable: "Keputusan",
                principalColumns: new[] { "KecamatanId", "Id" },
                onDelete: ReferentialAction.Restrict);

            foreach (var tabel in new[] { "Akta", "CatatanPerubahan", "KaitanTersimpan", "Komentar", "Pemberitahuan", "PengabaianTemuan" })
            {
                migrationBuilder.Sql(PagarSql.MilikKecamatan(tabel));
            }

            migrationBuilder.Sql(PagarSql.MilikKabupaten("AktaKabupaten"));
            foreach (var tabel in new[] { "ButirKatalog", "PengaturanKabupaten", "PeraturanTambahan" })
            {
                migrationBuilder.Sql(PagarSql.MilikKabupaten(tabel));
                migrationBuilder.Sql(PagarSql.Baca(tabel, "kecamatan", $"\"KabupatenId\" = ANY (array(select \"KabupatenId\" from \"Kecamatan\" where \"Id\" = {PagarSql.Kecamatan}))"));
            }

            // A session is seen where its person is.
            migrationBuilder.Sql(PagarSql.Ruang("Sesi", "\"PenggunaId\" = ANY (array(select \"Id\" from \"Pengguna\"))"));
            foreach (var tabel in new[] { "Akta", "AktaKabupaten", "CatatanPerubahan" })
            {
                migrationBuilder.Sql(PembekuanSql.PemicuHanyaTambah(tabel));
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Keputusan_Keputusan_KecamatanId_DisalinDariId",
                table: "Keputusan");

            migrationBuilder.DropForeignKey(
                name: "FK_Keputusan_Keputusan_KecamatanId_MencabutId",
                table: "Keputusan");

            migrationBuilder.DropForeignKey(
                name: "FK_Keputusan_Keputusan_KecamatanId_MengubahId",
                table: "Keputusan");

            migrationBuilder.DropTable(
                name: "Akta");

            migrationBuilder.DropTable(
                name: "AktaKabupaten");

            migrationBuilder.DropTable(
                name: "ButirKatalog");

            migrationBuilder.DropTable(
                name: "CatatanPerubahan");

            migrationBuilder.DropTable(
                name: "KaitanTersimpan");

            migrationBuilder.DropTable(
                name: "Komentar");

            migrationBuilder.DropTable(
                name: "Pemberitahuan");

            migrationBuilder.DropTable(
                name: "PengabaianTemuan");

            migrationBuilder.DropTable(
                name: "PengaturanKabupaten");

            migrationBuilder.DropTable(
                name: "PeraturanTambahan");

            migrationBuilder.DropTable(
                name: "Sesi");

            migrationBuilder.DropIndex(
                name: "IX_Keputusan_KecamatanId_DisalinDariId",
                table: "Keputusan");

            migrationBuilder.DropIndex(
                name: "IX_Keputusan_KecamatanId_MencabutId",
                table: "Keputusan");

            migrationBuilder.DropIndex(
                name: "IX_Keputusan_KecamatanId_MengubahId",
                table: "Keputusan");

            migrationBuilder.DropIndex(
                name: "IX_Keputusan_KecamatanId_TahunPenetapan_NomorPenetapan",
                table: "Keputusan");

            migrationBuilder.DropColumn(
                name: "DifasilitasiPada",
                table: "Keputusan");

            migrationBuilder.DropColumn(
                name: "DihapusPada",
                table: "Keputusan");

            migrationBuilder.DropColumn(
                name: "DisalinDariId",
                table: "Keputusan");

            migrationBuilder.DropColumn(
                name: "DitetapkanPada",
                table: "Keputusan");

            migrationBuilder.DropColumn(
                name: "MencabutId",
                table: "Keputusan");

            migrationBuilder.DropColumn(
                name: "MengubahId",
                table: "Keputusan");

            migrationBuilder.DropColumn(
                name: "NomorPenetapan",
                table: "Keputusan");

            migrationBuilder.DropColumn(
                name: "TahunPenetapan",
                table: "Keputusan");

            migrationBuilder.DropColumn(
                name: "Tanggal",
                table: "Keputusan");
        }
    }
}
