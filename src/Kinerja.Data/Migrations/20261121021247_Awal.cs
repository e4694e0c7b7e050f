using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <inheritdoc />
    public partial class Awal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Kabupaten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Nama = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kabupaten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KunciProteksi",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nama = table.Column<string>(type: "text", nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KunciProteksi", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pengguna",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nama = table.Column<string>(type: "text", nullable: false),
                    Nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    IsPengelola = table.Column<bool>(type: "boolean", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pengguna", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kecamatan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KabupatenId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Nama = table.Column<string>(type: "text", nullable: false),
                    ZonaWaktu = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    JumlahDesa = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kecamatan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kecamatan_Kabupaten_KabupatenId",
                        column: x => x.KabupatenId,
                        principalTable: "Kabupaten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KeanggotaanKabupaten",
                columns: table => new
                {
                    KabupatenId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PenggunaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Peran = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeanggotaanKabupaten", x => new { x.KabupatenId, x.Id });
                    table.ForeignKey(
                        name: "FK_KeanggotaanKabupaten_Kabupaten_KabupatenId",
                        column: x => x.KabupatenId,
                        principalTable: "Kabupaten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KeanggotaanKabupaten_Pengguna_PenggunaId",
                        column: x => x.PenggunaId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KlaimPengguna",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KlaimPengguna", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KlaimPengguna_Pengguna_UserId",
                        column: x => x.UserId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MasukPengguna",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    ProviderKey = table.Column<string>(type: "text", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MasukPengguna", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_MasukPengguna_Pengguna_UserId",
                        column: x => x.UserId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TokenPengguna",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TokenPengguna", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_TokenPengguna_Pengguna_UserId",
                        column: x => x.UserId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentitasIndikator",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DicatatPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentitasIndikator", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_IdentitasIndikator_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Jabatan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nama = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: true),
                    AtasanId = table.Column<Guid>(type: "uuid", nullable: true),
                    Urutan = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jabatan", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Jabatan_Jabatan_KecamatanId_AtasanId",
                        columns: x => new { x.KecamatanId, x.AtasanId },
                        principalTable: "Jabatan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Jabatan_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Keanggotaan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PenggunaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Peran = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Jabatan = table.Column<Guid[]>(type: "uuid[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Keanggotaan", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Keanggotaan_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Keanggotaan_Pengguna_PenggunaId",
                        column: x => x.PenggunaId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Keputusan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JenisNaskah = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AsalNaskah = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Tahun = table.Column<int>(type: "integer", nullable: false),
                    KopSurat = table.Column<string>(type: "jsonb", nullable: true),
                    Judul = table.Column<string>(type: "text", nullable: true),
                    Nomor = table.Column<string>(type: "text", nullable: true),
                    Tentang = table.Column<string>(type: "text", nullable: true),
                    Pejabat = table.Column<string>(type: "text", nullable: true),
                    Menimbang = table.Column<string>(type: "jsonb", nullable: true),
                    Mengingat = table.Column<string>(type: "jsonb", nullable: true),
                    Memperhatikan = table.Column<string>(type: "jsonb", nullable: true),
                    Memutuskan = table.Column<string>(type: "text", nullable: true),
                    Menetapkan = table.Column<string>(type: "text", nullable: true),
                    DaftarDiktum = table.Column<string>(type: "jsonb", nullable: true),
                    Penutup = table.Column<string>(type: "jsonb", nullable: true),
                    Tembusan = table.Column<string>(type: "jsonb", nullable: true),
                    LabelBagian = table.Column<string>(type: "jsonb", nullable: false),
                    DibuatPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DiubahPada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Keputusan", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Keputusan_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pegawai",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nama = table.Column<string>(type: "text", nullable: false),
                    Nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    Pangkat = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pegawai", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Pegawai_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProfilNaskah",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BerlakuDari = table.Column<DateOnly>(type: "date", nullable: false),
                    Tata = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProfilNaskah", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_ProfilNaskah_Kecamatan_KecamatanId",
                        column: x => x.KecamatanId,
                        principalTable: "Kecamatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lampiran",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Urutan = table.Column<int>(type: "integer", nullable: false),
                    Kepala = table.Column<string>(type: "jsonb", nullable: true),
                    Penutup = table.Column<string>(type: "jsonb", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lampiran", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Lampiran_Keputusan_KecamatanId_KeputusanId",
                        columns: x => new { x.KecamatanId, x.KeputusanId },
                        principalTable: "Keputusan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Pemangku",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JabatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Dari = table.Column<DateOnly>(type: "date", nullable: false),
                    Sampai = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pemangku", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Pemangku_Jabatan_KecamatanId_JabatanId",
                        columns: x => new { x.KecamatanId, x.JabatanId },
                        principalTable: "Jabatan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pemangku_Pegawai_KecamatanId_PegawaiId",
                        columns: x => new { x.KecamatanId, x.PegawaiId },
                        principalTable: "Pegawai",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BagianJabatan",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: false),
                    LampiranId = table.Column<Guid>(type: "uuid", nullable: false),
                    Urutan = table.Column<int>(type: "integer", nullable: false),
                    Jenis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Judul = table.Column<string>(type: "text", nullable: false),
                    NamaJabatan = table.Column<string>(type: "text", nullable: true),
                    JabatanId = table.Column<Guid>(type: "uuid", nullable: true),
                    Label = table.Column<string>(type: "jsonb", nullable: true),
                    Tugas = table.Column<string>(type: "jsonb", nullable: true),
                    Fungsi = table.Column<string>(type: "jsonb", nullable: true),
                    JudulKolom = table.Column<string>(type: "jsonb", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BagianJabatan", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_BagianJabatan_Jabatan_KecamatanId_JabatanId",
                        columns: x => new { x.KecamatanId, x.JabatanId },
                        principalTable: "Jabatan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BagianJabatan_Keputusan_KecamatanId_KeputusanId",
                        columns: x => new { x.KecamatanId, x.KeputusanId },
                        principalTable: "Keputusan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BagianJabatan_Lampiran_KecamatanId_LampiranId",
                        columns: x => new { x.KecamatanId, x.LampiranId },
                        principalTable: "Lampiran",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sasaran",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: false),
                    BagianJabatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Urutan = table.Column<int>(type: "integer", nullable: false),
                    Teks = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sasaran", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Sasaran_BagianJabatan_KecamatanId_BagianJabatanId",
                        columns: x => new { x.KecamatanId, x.BagianJabatanId },
                        principalTable: "BagianJabatan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Sasaran_Keputusan_KecamatanId_KeputusanId",
                        columns: x => new { x.KecamatanId, x.KeputusanId },
                        principalTable: "Keputusan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Indikator",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: false),
                    SasaranId = table.Column<Guid>(type: "uuid", nullable: false),
                    IdentitasId = table.Column<Guid>(type: "uuid", nullable: false),
                    Urutan = table.Column<int>(type: "integer", nullable: false),
                    Penanda = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Teks = table.Column<string>(type: "text", nullable: false),
                    Rincian = table.Column<string>(type: "jsonb", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indikator", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Indikator_IdentitasIndikator_KecamatanId_IdentitasId",
                        columns: x => new { x.KecamatanId, x.IdentitasId },
                        principalTable: "IdentitasIndikator",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Indikator_Keputusan_KecamatanId_KeputusanId",
                        columns: x => new { x.KecamatanId, x.KeputusanId },
                        principalTable: "Keputusan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Indikator_Sasaran_KecamatanId_SasaranId",
                        columns: x => new { x.KecamatanId, x.SasaranId },
                        principalTable: "Sasaran",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Formulasi",
                columns: table => new
                {
                    KecamatanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KeputusanId = table.Column<Guid>(type: "uuid", nullable: false),
                    IndikatorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Urutan = table.Column<int>(type: "integer", nullable: false),
                    Penanda = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Teks = table.Column<string>(type: "text", nullable: false),
                    Catatan = table.Column<string>(type: "text", nullable: true),
                    SumberData = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Formulasi", x => new { x.KecamatanId, x.Id });
                    table.ForeignKey(
                        name: "FK_Formulasi_Indikator_KecamatanId_IndikatorId",
                        columns: x => new { x.KecamatanId, x.IndikatorId },
                        principalTable: "Indikator",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Formulasi_Keputusan_KecamatanId_KeputusanId",
                        columns: x => new { x.KecamatanId, x.KeputusanId },
                        principalTable: "Keputusan",
                        principalColumns: new[] { "KecamatanId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BagianJabatan_KecamatanId_JabatanId",
                table: "BagianJabatan",
                columns: new[] { "KecamatanId", "JabatanId" });

            migrationBuilder.CreateIndex(
                name: "IX_BagianJabatan_KecamatanId_KeputusanId",
                table: "BagianJabatan",
                columns: new[] { "KecamatanId", "KeputusanId" });

            migrationBuilder.CreateIndex(
                name: "IX_BagianJabatan_KecamatanId_LampiranId",
                table: "BagianJabatan",
                columns: new[] { "KecamatanId", "LampiranId" });

            migrationBuilder.CreateIndex(
                name: "IX_Formulasi_KecamatanId_IndikatorId",
                table: "Formulasi",
                columns: new[] { "KecamatanId", "IndikatorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Formulasi_KecamatanId_KeputusanId",
                table: "Formulasi",
                columns: new[] { "KecamatanId", "KeputusanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Indikator_KecamatanId_IdentitasId",
                table: "Indikator",
                columns: new[] { "KecamatanId", "IdentitasId" });

            migrationBuilder.CreateIndex(
                name: "IX_Indikator_KecamatanId_KeputusanId",
                table: "Indikator",
                columns: new[] { "KecamatanId", "KeputusanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Indikator_KecamatanId_SasaranId",
                table: "Indikator",
                columns: new[] { "KecamatanId", "SasaranId" });

            migrationBuilder.CreateIndex(
                name: "IX_Jabatan_KecamatanId_AtasanId",
                table: "Jabatan",
                columns: new[] { "KecamatanId", "AtasanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Kabupaten_Kode",
                table: "Kabupaten",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Keanggotaan_KecamatanId_PenggunaId_Peran",
                table: "Keanggotaan",
                columns: new[] { "KecamatanId", "PenggunaId", "Peran" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Keanggotaan_PenggunaId",
                table: "Keanggotaan",
                column: "PenggunaId");

            migrationBuilder.CreateIndex(
                name: "IX_KeanggotaanKabupaten_KabupatenId_PenggunaId_Peran",
                table: "KeanggotaanKabupaten",
                columns: new[] { "KabupatenId", "PenggunaId", "Peran" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KeanggotaanKabupaten_PenggunaId",
                table: "KeanggotaanKabupaten",
                column: "PenggunaId");

            migrationBuilder.CreateIndex(
                name: "IX_Kecamatan_KabupatenId",
                table: "Kecamatan",
                column: "KabupatenId");

            migrationBuilder.CreateIndex(
                name: "IX_Kecamatan_Kode",
                table: "Kecamatan",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Keputusan_KecamatanId_Tahun_Status",
                table: "Keputusan",
                columns: new[] { "KecamatanId", "Tahun", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_KlaimPengguna_UserId",
                table: "KlaimPengguna",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Lampiran_KecamatanId_KeputusanId",
                table: "Lampiran",
                columns: new[] { "KecamatanId", "KeputusanId" });

            migrationBuilder.CreateIndex(
                name: "IX_MasukPengguna_UserId",
                table: "MasukPengguna",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Pegawai_KecamatanId_Nip",
                table: "Pegawai",
                columns: new[] { "KecamatanId", "Nip" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pemangku_KecamatanId_JabatanId",
                table: "Pemangku",
                columns: new[] { "KecamatanId", "JabatanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Pemangku_KecamatanId_PegawaiId",
                table: "Pemangku",
                columns: new[] { "KecamatanId", "PegawaiId" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Pengguna",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Pengguna_Nip",
                table: "Pengguna",
                column: "Nip",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Pengguna",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProfilNaskah_KecamatanId_BerlakuDari",
                table: "ProfilNaskah",
                columns: new[] { "KecamatanId", "BerlakuDari" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sasaran_KecamatanId_BagianJabatanId",
                table: "Sasaran",
                columns: new[] { "KecamatanId", "BagianJabatanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Sasaran_KecamatanId_KeputusanId",
                table: "Sasaran",
                columns: new[] { "KecamatanId", "KeputusanId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Formulasi");

            migrationBuilder.DropTable(
                name: "Keanggotaan");

            migrationBuilder.DropTable(
                name: "KeanggotaanKabupaten");

            migrationBuilder.DropTable(
                name: "KlaimPengguna");

            migrationBuilder.DropTable(
                name: "KunciProteksi");

            migrationBuilder.DropTable(
                name: "MasukPengguna");

            migrationBuilder.DropTable(
                name: "Pemangku");

            migrationBuilder.DropTable(
                name: "ProfilNaskah");

            migrationBuilder.DropTable(
                name: "TokenPengguna");

            migrationBuilder.DropTable(
                name: "Indikator");

            migrationBuilder.DropTable(
                name: "Pegawai");

            migrationBuilder.DropTable(
                name: "Pengguna");

            migrationBuilder.DropTable(
                name: "IdentitasIndikator");

            migrationBuilder.DropTable(
                name: "Sasaran");

            migrationBuilder.DropTable(
                name: "BagianJabatan");

            migrationBuilder.DropTable(
                name: "Jabatan");

            migrationBuilder.DropTable(
                name: "Lampiran");

            migrationBuilder.DropTable(
                name: "Keputusan");

            migrationBuilder.DropTable(
                name: "Kecamatan");

            migrationBuilder.DropTable(
                name: "Kabupaten");
        }
    }
}
