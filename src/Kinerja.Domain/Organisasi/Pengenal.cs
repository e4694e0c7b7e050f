using System.Text.Json.Serialization;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct KabupatenId(Guid Value) : IPengenal<KabupatenId>
{
    public static KabupatenId New() => Pengenal.New<KabupatenId>();

    public static KabupatenId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct KecamatanId(Guid Value) : IPengenal<KecamatanId>
{
    public static KecamatanId New() => Pengenal.New<KecamatanId>();

    public static KecamatanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct ProfilNaskahId(Guid Value) : IPengenal<ProfilNaskahId>
{
    public static ProfilNaskahId New() => Pengenal.New<ProfilNaskahId>();

    public static ProfilNaskahId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct JabatanId(Guid Value) : IPengenal<JabatanId>
{
    public static JabatanId New() => Pengenal.New<JabatanId>();

    public static JabatanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct PegawaiId(Guid Value) : IPengenal<PegawaiId>
{
    public static PegawaiId New() => Pengenal.New<PegawaiId>();

    public static PegawaiId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct PemangkuId(Guid Value) : IPengenal<PemangkuId>
{
    public static PemangkuId New() => Pengenal.New<PemangkuId>();

    public static PemangkuId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct PenggunaId(Guid Value) : IPengenal<PenggunaId>
{
    public static PenggunaId New() => Pengenal.New<PenggunaId>();

    public static PenggunaId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct KeanggotaanId(Guid Value) : IPengenal<KeanggotaanId>
{
    public static KeanggotaanId New() => Pengenal.New<KeanggotaanId>();

    public static KeanggotaanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct KeanggotaanKabupatenId(Guid Value) : IPengenal<KeanggotaanKabupatenId>
{
    public static KeanggotaanKabupatenId New() => Pengenal.New<KeanggotaanKabupatenId>();

    public static KeanggotaanKabupatenId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct ButirKatalogId(Guid Value) : IPengenal<ButirKatalogId>
{
    public static ButirKatalogId New() => Pengenal.New<ButirKatalogId>();

    public static ButirKatalogId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct PemberitahuanId(Guid Value) : IPengenal<PemberitahuanId>
{
    public static PemberitahuanId New() => Pengenal.New<PemberitahuanId>();

    public static PemberitahuanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct SesiId(Guid Value) : IPengenal<SesiId>
{
    public static SesiId New() => Pengenal.New<SesiId>();

    public static SesiId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
