using System.Text.Json;
using System.Text.Json.Serialization;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>A year's calendar as it is stored. The types refuse nonsense and let nothing set them afterwards, which the serializer would need; so it goes through shapes of its own.</summary>
public sealed class IsiKalenderJsonConverter : JsonConverter<IsiKalender>
{
    public override IsiKalender Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var bentuk = JsonSerializer.Deserialize<Bentuk>(ref reader, options) ?? throw new JsonException();
        return new IsiKalender(
            [.. bentuk.Aturan.Select(a => new AturanKalender(a.Berlaku, a.Minggu, a.CutiBersamaLibur))],
            LiburTahun.Read(bentuk.Libur.GetRawText()),
            [.. bentuk.Penutupan.Select(p => new PenutupanKantor(new RentangTanggal(p.Dari, p.Sampai), p.Alasan))]);
    }

    public override void Write(Utf8JsonWriter writer, IsiKalender value, JsonSerializerOptions options)
    {
        using var libur = JsonDocument.Parse(value.Libur.Write());
        JsonSerializer.Serialize(writer, new Bentuk(
            [.. value.Aturan.Select(a => new BentukAturan(a.Berlaku, a.Minggu, a.CutiBersamaLibur))],
            libur.RootElement,
            [.. value.Penutupan.Select(p => new BentukPenutupan(p.Rentang.Dari, p.Rentang.Sampai, p.Alasan))]), options);
    }

    private sealed record Bentuk(BentukAturan[] Aturan, JsonElement Libur, BentukPenutupan[] Penutupan);

    private sealed record BentukAturan(DateOnly Berlaku, MingguKerja Minggu, bool CutiBersamaLibur);

    private sealed record BentukPenutupan(DateOnly Dari, DateOnly Sampai, string Alasan);
}
