using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pelaporan.Luring;

namespace Kinerja.Documents.Luring;

/// <summary>What the spreadsheet offers and refuses while a cell is filled. The server judges anew; this only spares the way there and back.</summary>
internal sealed class AturanIsianFormulir
{
    // 1 January 1950 and 31 December 2099, as spreadsheets count days.
    private const string HariAwal = "18264";
    private const string HariAkhir = "73050";

    private readonly Dictionary<JenisBarisFormulir, List<string>> tempat = [];

    public void Add(JenisBarisFormulir jenis, string alamat)
    {
        var kunci = jenis is JenisBarisFormulir.TanggalSelesai ? JenisBarisFormulir.TanggalAcuan : jenis;
        (tempat.TryGetValue(kunci, out var ada) ? ada : tempat[kunci] = []).Add(alamat);
    }

    /// <summary><c>null</c>: nothing can be filled.</summary>
    public DataValidations? Create() => tempat.Count == 0 ? null : new DataValidations(tempat.OrderBy(t => t.Key).Select(t => Create(t.Key, t.Value))) { Count = (uint)tempat.Count };

    private static DataValidation Create(JenisBarisFormulir jenis, List<string> alamat)
    {
        var aturan = jenis switch
        {
            // Offered, not demanded: any figure may stand there.
            JenisBarisFormulir.Angka => new DataValidation(new Formula1($"\"{IsianRealisasi.Nihil}\"")) { Type = DataValidationValues.List, ShowErrorMessage = false, PromptTitle = "Angka", Prompt = "Tulis angka, atau pilih nihil bila nol. Kosongkan bila belum diketahui." },
            JenisBarisFormulir.Butir => new DataValidation(new Formula1($"\"{IsianRealisasi.Ada},{IsianRealisasi.Belum}\"")) { Type = DataValidationValues.List, ShowErrorMessage = true, ErrorTitle = "Pilih dari daftar", Error = "Isi ada atau belum. Kosongkan bila belum diperiksa.", PromptTitle = "Daftar periksa", Prompt = "Pilih ada atau belum." },
            JenisBarisFormulir.TanggalAcuan => new DataValidation(new Formula1(HariAwal), new Formula2(HariAkhir)) { Type = DataValidationValues.Date, Operator = DataValidationOperatorValues.Between, ShowErrorMessage = true, ErrorTitle = "Bukan tanggal", Error = "Tulis tanggal lengkap, misalnya 31-03-2022.", PromptTitle = "Tanggal", Prompt = "Misalnya 31-03-2022." },
            _ => new DataValidation(new Formula1(Realisasi.PanjangUraian.ToString(System.Globalization.CultureInfo.InvariantCulture))) { Type = DataValidationValues.TextLength, Operator = DataValidationOperatorValues.LessThanOrEqual, ShowErrorMessage = true, ErrorTitle = "Terlalu panjang", Error = $"Paling banyak {Realisasi.PanjangUraian} huruf." },
        };
        aturan.AllowBlank = true;
        aturan.ShowInputMessage = true;
        aturan.SequenceOfReferences = new ListValue<StringValue>(alamat.Select(a => new StringValue(a)));
        return aturan;
    }
}
