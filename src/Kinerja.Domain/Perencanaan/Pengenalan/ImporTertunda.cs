using System.Text.Json;
using System.Text.Json.Serialization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct ImporTertundaId(Guid Value) : IPengenal<ImporTertundaId>
{
    public static ImporTertundaId New() => Pengenal.New<ImporTertundaId>();

    public static ImporTertundaId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>A document that was read and waits for a person to look through it. No decree yet, and no part of one.</summary>
public sealed class ImporTertunda : IMilikKecamatan
{
    public const int NamaMaksimum = 200;

    /// <param name="nama">Of the file, or the first words of what was pasted.</param>
    public ImporTertunda(KecamatanId kecamatanId, PenggunaId? oleh, string nama, KonsepImpor konsep, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        Id = ImporTertundaId.New();
        Oleh = oleh;
        Nama = Wajib.Teks(nama, "Nama sumber", NamaMaksimum);
        DibuatPada = pada;
        Update(konsep, pada);
    }

    private ImporTertunda()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public ImporTertundaId Id { get; private set; }

    public PenggunaId? Oleh { get; private set; }

    public string Nama { get; private set; } = null!;

    public int Tahun { get; private set; }

    /// <summary>The <see cref="KonsepImpor"/> as JSON. It is read and written whole, and nothing is ever looked up in it.</summary>
    public string Isi { get; private set; } = null!;

    /// <summary>Texts that nobody has looked at yet.</summary>
    public int JumlahRagu { get; private set; }

    public DateTimeOffset DibuatPada { get; private set; }

    public DateTimeOffset DiubahPada { get; private set; }

    public uint Versi { get; private set; }

    public KonsepImpor Read() => JsonSerializer.Deserialize<KonsepImpor>(Isi, FormatNaskah.Opsi)!;

    public void Update(KonsepImpor konsep, DateTimeOffset pada)
    {
        Isi = JsonSerializer.Serialize(konsep, FormatNaskah.Opsi);
        (Tahun, JumlahRagu, DiubahPada) = (konsep.Naskah.Tahun, konsep.DaftarTertunda.Count, pada);
    }
}
