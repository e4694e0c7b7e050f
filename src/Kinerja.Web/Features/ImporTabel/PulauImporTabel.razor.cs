using Kinerja.Data.Pemetaan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.WebUtilities;

namespace Kinerja.Web.Features.ImporTabel;

/// <summary>A table out of a file, in three steps: the file, its columns, what would happen. The table stays on the server until it is taken in or thrown away.</summary>
public sealed partial class PulauImporTabel(ImporTabelService impor, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private const int ContohTampak = 3;

    private IReadOnlyList<LembarBerkas> lembar = [];

    private JenisTabel Jenis { get; set; }

    private TabelBerkas? Tabel { get; set; }

    private UsulanKolom[] Kolom { get; set; } = [];

    private DateTimeOffset? DiingatPada { get; set; }

    private PilihanImpor Pilihan { get; set; } = new();

    private RencanaTabel? Rencana { get; set; }

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    private bool Gagal { get; set; }

    private IsiPeta Peta => new([.. Kolom.Select(k => k.Kunci)]);

    private IReadOnlyList<string> Kurang => Tabel is null ? [] : [.. PengusulPeta.Check(Jenis, Peta), .. PilihanTabel.Check(Jenis, Peta, Pilihan)];

    protected override Task OpenAsync()
    {
        var kueri = QueryHelpers.ParseQuery(navigasi.ToAbsoluteUri(navigasi.Uri).Query);
        Jenis = kueri.TryGetValue("jenis", out var jenis) && Enum.TryParse<JenisTabel>(jenis, ignoreCase: true, out var dipilih) && Enum.IsDefined(dipilih) ? dipilih : JenisTabel.Pegawai;
        return Task.CompletedTask;
    }

    private string Contoh(int kolom) => string.Join(" · ", Tabel!.Baris.Select(b => b.At(kolom)).Where(s => s.Length > 0).Take(ContohTampak).Select(s => s.Length > 40 ? s[..40] + "…" : s));

    private Task ChooseAsync(JenisTabel jenis) => GuardAsync(async () =>
    {
        (Jenis, Rencana) = (jenis, null);
        if (lembar.Count > 0)
        {
            await OpenTabelAsync(pakaiIngatan: true);
        }
    });

    private Task LoadAsync(InputFileChangeEventArgs e) => GuardAsync(async () =>
    {
        Discard();
        if (e.File.Size > BerkasDaftar.UkuranMaksimum)
        {
            throw new AturanException($"Berkas {e.File.Name} terlalu besar: paling banyak {BerkasDaftar.UkuranMaksimum / 1024 / 1024} MB.");
        }

        await using var aliran = e.File.OpenReadStream(BerkasDaftar.UkuranMaksimum, Batal);
        using var isi = new MemoryStream();
        await aliran.CopyToAsync(isi, Batal);
        lembar = BerkasDaftar.Read(isi.ToArray());
        await OpenTabelAsync(pakaiIngatan: true);
    });

    private Task ForgetAsync() => GuardAsync(() => OpenTabelAsync(pakaiIngatan: false));

    private async Task OpenTabelAsync(bool pakaiIngatan)
    {
        Tabel = KepalaTabel.Find(Jenis, lembar);
        var usulan = await impor.ProposeAsync(Jenis, Tabel, pakaiIngatan, Batal);
        (Kolom, DiingatPada, Rencana) = ([.. usulan.Kolom], usulan.DiingatPada, null);
    }

    private void SetKolomAsync(int kolom, string? kunci)
    {
        Kolom[kolom] = new UsulanKolom(kunci, AsalUsulan.Tidak);
        Rencana = null;
        StateHasChanged();
    }

    // A reason changes nothing of what was shown.
    private void SetPilihanAsync(PilihanImpor pilihan)
    {
        Rencana = Pilihan with { Alasan = pilihan.Alasan } == pilihan ? Rencana : null;
        Pilihan = pilihan;
        StateHasChanged();
    }

    private Task PreviewAsync() => GuardAsync(async () => Rencana = await impor.PreviewAsync(Jenis, Tabel!, Peta, Pilihan, Batal));

    private Task ImportAsync() => GuardAsync(async () =>
    {
        var jumlah = await impor.ImportAsync(Jenis, Tabel!, Peta, Pilihan, Rencana!, Orang, Batal);
        Discard();
        Pesan = $"{jumlah.ToAngka()} baris disimpan. Kolomnya diingat untuk tabel berikutnya yang berjudul sama.";
    });

    private void Discard()
    {
        (lembar, Tabel, Kolom, DiingatPada, Rencana, Pesan, Gagal) = ([], null, [], null, null, null, false);
        Pilihan = new PilihanImpor();
    }

    private async Task GuardAsync(Func<Task> kerja)
    {
        (Sibuk, Pesan, Gagal) = (true, null, false);
        if (await TryAsMemberAsync(kerja) is { } pesan)
        {
            (Pesan, Gagal) = (pesan, true);
        }

        Sibuk = false;
    }
}
