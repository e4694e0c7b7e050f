using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace Kinerja.Data.Beban;

/// <summary>One table as COPY takes it: columns, types and conversions are the model's own, so that what is loaded is what the program would have stored.</summary>
internal sealed class TabelSalinan
{
    private readonly IReadOnlyList<Kolom> _kolom;

    public TabelSalinan(IEntityType entitas)
    {
        Tipe = entitas.ClrType;
        Nama = entitas.GetTableName()!;
        var tabel = StoreObjectIdentifier.Table(Nama, entitas.GetSchema());
        // xmin is the database's own.
        _kolom = [.. entitas.GetProperties().Where(p => p.GetColumnName(tabel) != "xmin").Select(p => new Kolom(p, p.GetColumnName(tabel)!))];
    }

    public Type Tipe { get; }

    public string Nama { get; }

    public string Perintah => $"copy \"{Nama}\" ({string.Join(", ", _kolom.Select(k => $"\"{k.Nama}\""))}) from stdin (format binary)";

    public int JumlahKolom => _kolom.Count;

    /// <summary>The same rows out of one array for each column: for a role that row-level security holds, which COPY refuses.</summary>
    public string PerintahLarik =>
        $"insert into \"{Nama}\" ({string.Join(", ", _kolom.Select(k => $"\"{k.Nama}\""))}) select * from unnest({string.Join(", ", _kolom.Select((k, i) => $"${i + 1}::{k.Tipe}[]"))})";

    /// <summary>The values of an entity as the database takes them.</summary>
    public object?[] Read(object entitas) => [.. _kolom.Select(k => k.Read(entitas))];

    public async Task WriteAsync(NpgsqlBinaryImporter salinan, object?[] nilai, TujuanCetak tujuan, CancellationToken ct)
    {
        await salinan.StartRowAsync(ct);
        for (var i = 0; i < nilai.Length; i++)
        {
            await WriteAsync(salinan, nilai[i], _kolom[i].Tipe, tujuan, ct);
        }
    }

    private static Task WriteAsync(NpgsqlBinaryImporter salinan, object? nilai, string tipe, TujuanCetak tujuan, CancellationToken ct) => nilai switch
    {
        null => salinan.WriteNullAsync(ct),
        IdTerbuka id => salinan.WriteAsync(PengenalBeban.Create(tujuan.Nomor, id.Urutan), tipe, ct),
        DaftarIdTerbuka id => salinan.WriteAsync(id.Urutan.Select(u => PengenalBeban.Create(tujuan.Nomor, u)).ToArray(), tipe, ct),
        TeksBernama teks => salinan.WriteAsync(teks.Fill(tujuan.Nama), tipe, ct),
        Guid n => salinan.WriteAsync(n, tipe, ct),
        string n => salinan.WriteAsync(n, tipe, ct),
        int n => salinan.WriteAsync(n, tipe, ct),
        bool n => salinan.WriteAsync(n, tipe, ct),
        decimal n => salinan.WriteAsync(n, tipe, ct),
        DateTimeOffset n => salinan.WriteAsync(n.UtcDateTime, tipe, ct),
        DateOnly n => salinan.WriteAsync(n, tipe, ct),
        _ => throw new InvalidOperationException($"Nilai berjenis {nilai.GetType()} belum dapat disalin."),
    };

    private sealed class Kolom(IProperty properti, string nama)
    {
        private readonly ValueConverter? _pengubah = properti.GetTypeMapping().Converter;

        public string Nama => nama;

        /// <summary>Without its length: the protocol names none.</summary>
        public string Tipe { get; } = properti.GetColumnType().Split('(')[0];

        public object? Read(object entitas)
        {
            var nilai = (properti.PropertyInfo ?? throw new InvalidOperationException($"{nama} tidak ada pada {entitas.GetType()}.")).GetValue(entitas);
            return nilai is null || _pengubah is null ? nilai : _pengubah.ConvertToProvider(nilai);
        }
    }
}
