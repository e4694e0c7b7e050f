using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <inheritdoc />
    public partial class Pelaporan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "DataContoh",
                table: "Pegawai",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "MasaTugas",
                table: "Pegawai",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{\"masa\":[]}'::jsonb");

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "Pegawai",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Pns");

            migrationBuilder.AddColumn<int>(
                name: "HariTenggat",
                table: "Kecamatan",
                type: "integer",
                nullable: false,
                defaultValue: 10);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Sampai",
                table: "Jabatan",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Bukti",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nama = table.Column<string>(type: "text", nullable: false),
                    Jenis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    UkuranByte = table.Column<long>(type: "bigint", nullable: true),
                    Tautan = table.Column<string>(type: "text", nullable: true),
                    DiunggahOleh = table.Column<Guid>(type: "uuid", nullable: false),
                    DiunggahPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bukti", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Bukti_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CatatanPresensi",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "uuid", nullable: false),
                    Tahun = table.Column<int>(type: "integer", nullable: false),
                    Bulan = table.Column<int>(type: "integer", nullable: false),
                    Hari = table.Column<string>(type: "jsonb", nullable: false),
                    DicatatOleh = table.Column<Guid>(type: "uuid", nullable: false),
                    DicatatPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatatanPresensi", x => new { x.KecamatanId, x.Tahun, x.Bulan, x.PegawaiId });
                    table.ForeignKey(
                        name: "FK_CatatanPresensi_Pegawai_KecamatanId_PegawaiId",
                        columns: x => new { x.KecamatanId, x.PegawaiId },
                        principalTable: "Pegawai",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HasilCapaian",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    UkuranId = table.Column<Guid>(type: "uuid", nullable: false),
                    Tahun = table.Column<int>(type: "integer", nullable: false),
                    JenisPeriode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NomorPeriode = table.Column<int>(type: "integer", nullable: false),
                    JabatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Isi = table.Column<string>(type: "jsonb", nullable: false),
                    Capaian = table.Column<decimal>(type: "numeric", nullable: true),
                    Predikat = table.Column<string>(type: "text", nullable: true),
                    Terisi = table.Column<int>(type: "integer", nullable: false),
                    Wajib = table.Column<int>(type: "integer", nullable: false),
                    DataContoh = table.Column<bool>(type: "boolean", nullable: false),
                    DihitungPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HasilCapaian", x => new { x.KecamatanId, x.Tahun, x.UkuranId, x.JenisPeriode, x.NomorPeriode });
                    table.ForeignKey(
                        name: "FK_HasilCapaian_Jabatan_KecamatanId_JabatanId",
                        columns: x => new { x.KecamatanId, x.JabatanId },
                        principalTable: "Jabatan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HasilCapaian_Ukuran_KecamatanId_UkuranId",
                        columns: x => new { x.KecamatanId, x.UkuranId },
                        principalTable: "Ukuran",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KalenderTahun",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Tahun = table.Column<int>(type: "integer", nullable: false),
                    Isi = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KalenderTahun", x => new { x.KecamatanId, x.Tahun });
                    table.ForeignKey(
                        name: "FK_KalenderTahun_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KebijakanKabupaten",
                columns: table => new
                {
                    KabupatenId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nomor = table.Column<int>(type: "integer", nullable: false),
                    BerlakuTahun = table.Column<int>(type: "integer", nullable: false),
                    Isi = table.Column<string>(type: "jsonb", nullable: false),
                    Dasar = table.Column<string>(type: "text", nullable: false),
                    DisahkanOleh = table.Column<Guid>(type: "uuid", nullable: false),
                    DisahkanPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KebijakanKabupaten", x => new { x.KabupatenId, x.Nomor });
                    table.ForeignKey(
                        name: "FK_KebijakanKabupaten_Kabupaten_KabupatenId",
                        column: x => x.KabupatenId,
                        principalTable: "Kabupaten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KebijakanPresensiKantor",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Berlaku = table.Column<DateOnly>(type: "date", nullable: false),
                    DihitungHadir = table.Column<string[]>(type: "text[]", nullable: false),
                    Populasi = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KebijakanPresensiKantor", x => new { x.KecamatanId, x.Berlaku });
                    table.ForeignKey(
                        name: "FK_KebijakanPresensiKantor_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KunciBulan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Tahun = table.Column<int>(type: "integer", nullable: false),
                    Bulan = table.Column<int>(type: "integer", nullable: false),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KunciBulan", x => new { x.KecamatanId, x.Tahun, x.Bulan });
                    table.ForeignKey(
                        name: "FK_KunciBulan_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Realisasi",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UkuranId = table.Column<Guid>(type: "uuid", nullable: false),
                    Tahun = table.Column<int>(type: "integer", nullable: false),
                    JenisPeriode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NomorPeriode = table.Column<int>(type: "integer", nullable: false),
                    JabatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    PemangkuId = table.Column<Guid>(type: "uuid", nullable: true),
                    Nilai = table.Column<string>(type: "jsonb", nullable: false),
                    Kendala = table.Column<string>(type: "text", nullable: true),
                    TindakLanjut = table.Column<string>(type: "text", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CatatanPengembalian = table.Column<string>(type: "text", nullable: true),
                    DiisiOleh = table.Column<Guid>(type: "uuid", nullable: true),
                    DiisiPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DiajukanOleh = table.Column<Guid>(type: "uuid", nullable: true),
                    DiajukanPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DiverifikasiOleh = table.Column<Guid>(type: "uuid", nullable: true),
                    DiverifikasiPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DataContoh = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Realisasi", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Realisasi_Jabatan_KecamatanId_JabatanId",
                        columns: x => new { x.KecamatanId, x.JabatanId },
                        principalTable: "Jabatan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Realisasi_Pemangku_KecamatanId_PemangkuId",
                        columns: x => new { x.KecamatanId, x.PemangkuId },
                        principalTable: "Pemangku",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Realisasi_Ukuran_KecamatanId_UkuranId",
                        columns: x => new { x.KecamatanId, x.UkuranId },
                        principalTable: "Ukuran",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Target",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UkuranId = table.Column<Guid>(type: "uuid", nullable: false),
                    Tahun = table.Column<int>(type: "integer", nullable: false),
                    JenisPeriode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NomorPeriode = table.Column<int>(type: "integer", nullable: false),
                    Komponen = table.Column<string>(type: "text", nullable: false),
                    Versi = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Target", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Target_Ukuran_KecamatanId_UkuranId",
                        columns: x => new { x.KecamatanId, x.UkuranId },
                        principalTable: "Ukuran",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BuktiRealisasi",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    RealisasiId = table.Column<Guid>(type: "uuid", nullable: false),
                    BuktiId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuktiRealisasi", x => new { x.KecamatanId, x.RealisasiId, x.BuktiId });
                    table.ForeignKey(
                        name: "FK_BuktiRealisasi_Bukti_KecamatanId_BuktiId",
                        columns: x => new { x.KecamatanId, x.BuktiId },
                        principalTable: "Bukti",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BuktiRealisasi_Realisasi_KecamatanId_RealisasiId",
                        columns: x => new { x.KecamatanId, x.RealisasiId },
                        principalTable: "Realisasi",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KoreksiRealisasi",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RealisasiId = table.Column<Guid>(type: "uuid", nullable: false),
                    Variabel = table.Column<string>(type: "text", nullable: false),
                    Lama = table.Column<decimal>(type: "numeric", nullable: true),
                    Baru = table.Column<decimal>(type: "numeric", nullable: true),
                    Alasan = table.Column<string>(type: "text", nullable: false),
                    Oleh = table.Column<Guid>(type: "uuid", nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KoreksiRealisasi", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_KoreksiRealisasi_Realisasi_KecamatanId_RealisasiId",
                        columns: x => new { x.KecamatanId, x.RealisasiId },
                        principalTable: "Realisasi",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VersiTarget",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nomor = table.Column<int>(type: "integer", nullable: false),
                    Teks = table.Column<string>(type: "text", nullable: false),
                    DisahkanOleh = table.Column<Guid>(type: "uuid", nullable: false),
                    DisahkanPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Alasan = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersiTarget", x => new { x.KecamatanId, x.TargetId, x.Nomor });
                    table.ForeignKey(
                        name: "FK_VersiTarget_Target_KecamatanId_TargetId",
                        columns: x => new { x.KecamatanId, x.TargetId },
                        principalTable: "Target",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bukti_KecamatanId_Sha256",
                table: "Bukti",
                columns: new[] { "KecamatanId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_BuktiRealisasi_KecamatanId_BuktiId",
                table: "BuktiRealisasi",
                columns: new[] { "KecamatanId", "BuktiId" });

            migrationBuilder.CreateIndex(
                name: "IX_CatatanPresensi_KecamatanId_PegawaiId",
                table: "CatatanPresensi",
                columns: new[] { "KecamatanId", "PegawaiId" });

            migrationBuilder.CreateIndex(
                name: "IX_HasilCapaian_KecamatanId_JabatanId",
                table: "HasilCapaian",
                columns: new[] { "KecamatanId", "JabatanId" });

            migrationBuilder.CreateIndex(
                name: "IX_HasilCapaian_KecamatanId_UkuranId",
                table: "HasilCapaian",
                columns: new[] { "KecamatanId", "UkuranId" });

            migrationBuilder.CreateIndex(
                name: "IX_KoreksiRealisasi_KecamatanId_RealisasiId",
                table: "KoreksiRealisasi",
                columns: new[] { "KecamatanId", "RealisasiId" });

            migrationBuilder.CreateIndex(
                name: "IX_Realisasi_KecamatanId_JabatanId",
                table: "Realisasi",
                columns: new[] { "KecamatanId", "JabatanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Realisasi_KecamatanId_PemangkuId",
                table: "Realisasi",
                columns: new[] { "KecamatanId", "PemangkuId" });

            migrationBuilder.CreateIndex(
                name: "IX_Realisasi_KecamatanId_Tahun_UkuranId_JenisPeriode_NomorPeri~",
                table: "Realisasi",
                columns: new[] { "KecamatanId", "Tahun", "UkuranId", "JenisPeriode", "NomorPeriode", "PemangkuId" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_Realisasi_KecamatanId_UkuranId",
                table: "Realisasi",
                columns: new[] { "KecamatanId", "UkuranId" });

            migrationBuilder.CreateIndex(
                name: "IX_Target_KecamatanId_Tahun_UkuranId_JenisPeriode_NomorPeriode~",
                table: "Target",
                columns: new[] { "KecamatanId", "Tahun", "UkuranId", "JenisPeriode", "NomorPeriode", "Komponen" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Target_KecamatanId_UkuranId",
                table: "Target",
                columns: new[] { "KecamatanId", "UkuranId" });

            // The defaults above are for rows that were there already; from here on the program always says.
            migrationBuilder.Sql("""
                alter table "Pegawai" alter column "MasaTugas" drop default, alter column "Status" drop default, alter column "DataContoh" drop default;
                alter table "Kecamatan" alter column "HariTenggat" drop default;
                """);
            foreach (var tabel in new[]
            {
                "Bukti", "BuktiRealisasi", "CatatanPresensi", "HasilCapaian", "KalenderTahun", "KebijakanPresensiKantor", "KoreksiRealisasi", "KunciBulan", "Realisasi", "Target",
                "VersiTarget",
            })
            {
                migrationBuilder.Sql(PagarSql.MilikKecamatan(tabel));
            }

            // A kabupaten's policy is read by the kecamatan that the scope works in, too.
            migrationBuilder.Sql(PagarSql.MilikKabupaten("KebijakanKabupaten"));
            migrationBuilder.Sql(PagarSql.Baca("KebijakanKabupaten", "kecamatan", $"\"KabupatenId\" = ANY (array(select \"KabupatenId\" from \"Kecamatan\" where \"Id\" = {PagarSql.Kecamatan}))"));
            foreach (var tabel in new[] { "KebijakanKabupaten", "KoreksiRealisasi", "KunciBulan", "VersiTarget" })
            {
                migrationBuilder.Sql(PembekuanSql.PemicuHanyaTambah(tabel));
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BuktiRealisasi");

            migrationBuilder.DropTable(
                name: "CatatanPresensi");

            migrationBuilder.DropTable(
                name: "HasilCapaian");

            migrationBuilder.DropTable(
                name: "KalenderTahun");

            migrationBuilder.DropTable(
                name: "KebijakanKabupaten");

            migrationBuilder.DropTable(
                name: "KebijakanPresensiKantor");

            migrationBuilder.DropTable(
                name: "KoreksiRealisasi");

            migrationBuilder.DropTable(
                name: "KunciBulan");

            migrationBuilder.DropTable(
                name: "VersiTarget");

            migrationBuilder.DropTable(
                name: "Bukti");

            migrationBuilder.DropTable(
                name: "Realisasi");

            migrationBuilder.DropTable(
                name: "Target");

            migrationBuilder.DropColumn(
                name: "DataContoh",
                table: "Pegawai");

            migrationBuilder.DropColumn(
                name: "MasaTugas",
                table: "Pegawai");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "Pegawai");

            migrationBuilder.DropColumn(
                name: "HariTenggat",
                table: "Kecamatan");

            migrationBuilder.DropColumn(
                name: "Sampai",
                table: "Jabatan");
        }
    }
}
