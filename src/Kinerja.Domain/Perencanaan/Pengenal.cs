using System.Text.Json.Serialization;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan;

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct LampiranId(Guid Value) : IPengenal<LampiranId>
{
    public static LampiranId New() => Pengenal.New<LampiranId>();

    public static LampiranId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct BagianJabatanId(Guid Value) : IPengenal<BagianJabatanId>
{
    public static BagianJabatanId New() => Pengenal.New<BagianJabatanId>();

    public static BagianJabatanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct SasaranId(Guid Value) : IPengenal<SasaranId>
{
    public static SasaranId New() => Pengenal.New<SasaranId>();

    public static SasaranId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct IndikatorId(Guid Value) : IPengenal<IndikatorId>
{
    public static IndikatorId New() => Pengenal.New<IndikatorId>();

    public static IndikatorId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct FormulasiId(Guid Value) : IPengenal<FormulasiId>
{
    public static FormulasiId New() => Pengenal.New<FormulasiId>();

    public static FormulasiId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct IdentitasId(Guid Value) : IPengenal<IdentitasId>
{
    public static IdentitasId New() => Pengenal.New<IdentitasId>();

    public static IdentitasId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct ButirId(Guid Value) : IPengenal<ButirId>
{
    public static ButirId New() => Pengenal.New<ButirId>();

    public static ButirId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
