using System.Globalization;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>One band while it is being edited: its name and where it begins. Where it ends is where the next begins, so that no gap can be typed.</summary>
public sealed class KonsepPita(string nama, string bawah)
{
    public Guid Id { get; } = Guid.NewGuid();

    public string Nama { get; set; } = nama;

    public string Bawah { get; set; } = bawah;
}

/// <summary>A policy while it is being edited; nothing of it is lost when saving is refused.</summary>
public sealed class KonsepKebijakan
{
    public KonsepKebijakan(IsiKebijakan semula, int berlakuTahun)
    {
        (RumusTurun, TargetNol, Desimal) = (semula.Kebijakan.RumusTurun, semula.Kebijakan.TargetNol, semula.Kebijakan.Desimal);
        BatasAtas = semula.Kebijakan.BatasAtas is { } atas ? Angka.Write(atas) : "";
        BatasBawah = semula.Kebijakan.BatasBawah is { } bawah ? Angka.Write(bawah) : "";
        DaftarPita = [.. semula.Predikat.Reverse().Select(p => new KonsepPita(p.Nama, p.Bawah is { } b ? Angka.Write(b) : ""))];
        BerlakuTahun = berlakuTahun.ToString(CultureInfo.InvariantCulture);
    }

    public RumusTurun RumusTurun { get; set; }

    public AturanTargetNol TargetNol { get; set; }

    public string BatasAtas { get; set; }

    public string BatasBawah { get; set; }

    public int Desimal { get; set; }

    /// <summary>From the highest to the lowest; the last has no lower bound.</summary>
    public List<KonsepPita> DaftarPita { get; }

    public string Dasar { get; set; } = "";

    public string BerlakuTahun { get; set; }

    /// <summary>What it says so far.</summary>
    /// <exception cref="AturanException">It contradicts itself or cannot be read.</exception>
    public IsiKebijakan Build()
    {
        var kebijakan = new KebijakanCapaian
        {
            RumusTurun = RumusTurun,
            TargetNol = TargetNol,
            Desimal = Desimal,
            BatasAtas = ReadBatas("Batas atas", BatasAtas),
            BatasBawah = ReadBatas("Batas bawah", BatasBawah),
        };
        kebijakan.Validate();
        var berikutnya = DaftarPita[..^1].Select(p => (Bawah: ReadBatas($"Batas bawah “{p.Nama}”", p.Bawah) ?? throw new AturanException($"Isi batas bawah predikat “{p.Nama}”."), Nama: p.Nama.Trim())).ToList();
        // Sorting them in silence would give a band a name that stands beside another number on the screen.
        if (berikutnya.Zip(berikutnya.Skip(1)).FirstOrDefault(p => p.First.Bawah <= p.Second.Bawah) is { First.Nama: not null } salah)
        {
            throw new AturanException($"Predikat “{salah.Second.Nama}” mulai dari {Angka.Write(salah.Second.Bawah)}; harus lebih kecil daripada awal “{salah.First.Nama}” di atasnya ({Angka.Write(salah.First.Bawah)}).");
        }

        return new IsiKebijakan(kebijakan, DaftarPredikat.FromBatasBawah(DaftarPita[^1].Nama.Trim(), [.. berikutnya]).Pita);
    }

    public int ReadTahun() => int.TryParse(BerlakuTahun.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
        ? tahun : throw new AturanException($"“{BerlakuTahun}” bukan tahun. Tulis misalnya 2026.");

    public void AddPita() => DaftarPita.Insert(0, new KonsepPita("", ""));

    public void RemovePita(KonsepPita pita)
    {
        if (DaftarPita.Count > 1)
        {
            DaftarPita.Remove(pita);
        }
    }

    /// <summary>Where a band ends: where the one above it begins.</summary>
    public string Atas(int letak) => letak == 0 ? "tanpa batas atas" : DaftarPita[letak - 1].Bawah.Trim() is { Length: > 0 } atas ? $"sampai di bawah {atas}" : "…";

    private static decimal? ReadBatas(string isian, string teks) => string.IsNullOrWhiteSpace(teks) ? null
        : Angka.TryRead(teks, out var angka) ? angka.Nilai : throw new AturanException($"{isian} “{teks.Trim()}” bukan angka. Tulis misalnya 120 atau 99,5.");
}
