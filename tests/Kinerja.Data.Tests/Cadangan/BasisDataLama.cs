using Kinerja.Data.Beban;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Migrations;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Kinerja.Data.Tests.Cadangan;

    /// <summary>A database as an earlier version of this program left it, with the rows that it would have had.</summary>
    internal sealed class BasisDataLama : IAsyncDisposable
    {
        private readonly BasisDataKosong _basisData;

        private BasisDataLama(BasisDataKosong basisData) => _basisData = basisData;

        // An older program had no policy for backups: the superuser reads in its place.
        public string Pengurus => _basisData.Pengurus;

        public static async Task<BasisDataLama> CreateAsync(BasisDataUji dari, string migrasi)
        {
            var basisData = await BasisDataKosong.CreateAsync();
            await using var db = Migrator.CreateContext(basisData.Pemilik);
            await using var sambungan = new NpgsqlConnection(basisData.Pemilik);
            await sambungan.OpenAsync(CancellationToken.None);
            await ExecuteAsync(sambungan, "set client_min_messages = warning; drop schema public cascade; create schema public");
            await ExecuteAsync(sambungan, db.GetService<IMigrator>().GenerateScript(Migration.InitialDatabase, migrasi));
            await using var potret = await PotretBasisData.OpenAsync(dari.Pemilik, CancellationToken.None);
            await using var transaksi = await sambungan.BeginTransactionAsync(CancellationToken.None);
            var daftar = await DaftarTabel.ReadAsync(sambungan, CancellationToken.None);
            var pembuka = new PembukaTabel(sambungan, [.. daftar.Select(t => t.Nama)]);
            await pembuka.OpenAsync(CancellationToken.None);
            foreach (var tabel in daftar)
            {
                using var isi = new MemoryStream();
                await PenyalinTabel.CopyOutAsync(potret.Sambungan, tabel, LingkupCadangan.Semua, isi, FormatSalinan.Teks, CancellationToken.None);
                isi.Position = 0;
                await PenyalinTabel.CopyInAsync(sambungan, tabel, isi, FormatSalinan.Teks, CancellationToken.None);
            }

            await pembuka.CloseAsync(_ => { }, CancellationToken.None);
            await transaksi.CommitAsync(CancellationToken.None);
            return new BasisDataLama(basisData);
        }

        public async ValueTask DisposeAsync() => await CadanganUji.DropAsync(_basisData);

        private static async Task ExecuteAsync(NpgsqlConnection sambungan, string sql)
        {
#pragma warning disable CA2100 // The migrations' own.
            await using var perintah = new NpgsqlCommand(sql, sambungan);
#pragma warning restore CA2100
            await perintah.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
