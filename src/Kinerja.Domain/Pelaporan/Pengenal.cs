using System.Text.Json.Serialization;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct TargetId(Guid Value) : IPengenal<TargetId>
{
    public static TargetId New() => Pengenal.New<TargetId>();

    public static TargetId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct RealisasiId(Guid Value) : IPengenal<RealisasiId>
{
    public static RealisasiId New() => Pengenal.New<RealisasiId>();

    public static RealisasiId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct BuktiId(Guid Value) : IPengenal<BuktiId>
{
    public static BuktiId New() => Pengenal.New<BuktiId>();

    public static BuktiId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct KoreksiId(Guid Value) : IPengenal<KoreksiId>
{
    public static KoreksiId New() => Pengenal.New<KoreksiId>();

    public static KoreksiId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
