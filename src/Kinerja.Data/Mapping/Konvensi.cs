using System.Text.Json;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kinerja.Data.Mapping;

/// <summary>What holds for every entity, so that a configuration says only what is its own.</summary>
internal static class Konvensi
{
    /// <summary>The value types that are stored as one JSON column each.</summary>
    private static readonly Type[] DaftarJson =
    [
        typeof(KopSurat), typeof(TataNaskah), typeof(DaftarButir), typeof(DaftarDasarHukum), typeof(DaftarDiktum), typeof(Penandatanganan),
        typeof(LabelBagian), typeof(JudulKolom), typeof(KepalaLampiran), typeof(SumberData), typeof(DefinisiUkuran),
        typeof(DaftarMasaTugas), typeof(IsiKalender), typeof(HariPerKategori), typeof(DaftarNilai), typeof(IsiKebijakan), typeof(IsiHasilCapaian), typeof(DaftarPerubahan),
        typeof(BerkasSah), typeof(VersiPencetak), typeof(IdentitasSertifikat), typeof(TempatTandaTangan), typeof(IsiPeta),
    ];

    public static void AddKinerjaConventions(this ModelConfigurationBuilder builder)
    {
        foreach (var tipe in typeof(IPengenal<>).Assembly.GetTypes().Where(IsPengenal))
        {
            builder.Properties(tipe).HaveConversion(typeof(PengenalConverter<>).MakeGenericType(tipe));
        }

        foreach (var tipe in DaftarJson)
        {
            builder.Properties(tipe).HaveConversion(typeof(JsonKolom<>).MakeGenericType(tipe), typeof(JsonPembanding<>).MakeGenericType(tipe)).HaveColumnType("jsonb");
        }

        builder.Properties<KodeWilayah>().HaveConversion<KodeWilayahConverter>().HaveMaxLength(8);
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        // Without a scale of its own: a decimal of 28 digits must come back as it went in.
        builder.Properties<decimal>().HaveColumnType("numeric");
    }

    /// <summary>Keys and the row version, which follow from whose an entity is.</summary>
    public static void ApplyKeyConventions(this ModelBuilder builder)
    {
        foreach (var entitas in builder.Model.GetEntityTypes())
        {
            foreach (var kunci in entitas.GetKeys().SelectMany(k => k.Properties).Where(p => IsPengenal(p.ClrType)))
            {
                kunci.ValueGenerated = ValueGenerated.Never;
            }

            // xmin: the lower guard against two people writing one row.
            if (entitas.FindProperty("Versi") is { } versi && versi.ClrType == typeof(uint))
            {
                builder.Entity(entitas.ClrType).Property<uint>("Versi").IsRowVersion();
            }
        }
    }

    private static bool IsPengenal(Type tipe) =>
        tipe.IsValueType && tipe.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPengenal<>));
}

internal sealed class PengenalConverter<T>() : ValueConverter<T, Guid>(id => id.Value, nilai => Read(nilai))
    where T : struct, IPengenal<T>
{
    private static T Read(Guid nilai) => T.From(nilai);
}

internal sealed class KodeWilayahConverter() : ValueConverter<KodeWilayah, string>(kode => kode.Value, teks => KodeWilayah.Parse(teks));

internal sealed class JsonKolom<T>() : ValueConverter<T, string>(
    nilai => JsonSerializer.Serialize(nilai, FormatNaskah.Opsi),
    json => JsonSerializer.Deserialize<T>(json, FormatNaskah.Opsi)!)
    where T : class;

/// <summary>The values are immutable and compare by content, so that a snapshot is the value itself.</summary>
internal sealed class JsonPembanding<T>() : ValueComparer<T>((a, b) => object.Equals(a, b), nilai => nilai.GetHashCode(), nilai => nilai)
    where T : class;
