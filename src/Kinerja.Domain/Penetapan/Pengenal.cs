using System.Text.Json.Serialization;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Penetapan;

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct KeputusanId(Guid Value) : IPengenal<KeputusanId>
{
    public static KeputusanId New() => Pengenal.New<KeputusanId>();

    public static KeputusanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct PeraturanId(Guid Value) : IPengenal<PeraturanId>
{
    public static PeraturanId New() => Pengenal.New<PeraturanId>();

    public static PeraturanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct DiktumId(Guid Value) : IPengenal<DiktumId>
{
    public static DiktumId New() => Pengenal.New<DiktumId>();

    public static DiktumId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct KomentarId(Guid Value) : IPengenal<KomentarId>
{
    public static KomentarId New() => Pengenal.New<KomentarId>();

    public static KomentarId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
