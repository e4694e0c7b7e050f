namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Rows of a pasted table on their way to sasaran, indikator and formulasi.</summary>
internal sealed class SusunanSasaran(KolomTempelan kolom)
{
    private readonly List<(string Teks, List<IndikatorJson> Indikator)> _sasaran = [];

    public void Add(IReadOnlyList<string> baris)
    {
        var (sasaran, indikator) = (Get(baris, kolom.Sasaran), Get(baris, kolom.Indikator));
        var (formulasi, sumber) = (Get(baris, kolom.Formulasi), Get(baris, kolom.SumberData));
        AddSasaran(sasaran, sendiri: indikator.Length == 0 && formulasi.Length == 0 && sumber.Length == 0);
        if (indikator.Length > 0)
        {
            AddIndikator(indikator, formulasi, sumber);
        }
        else if (formulasi.Length > 0)
        {
            Last([ReadFormulasi(formulasi, sumber)]);
        }
        else if (sumber.Length > 0)
        {
            AddSumber(sumber);
        }
    }

    public IReadOnlyList<SasaranJson> Finish() => [.. _sasaran.Select(s => new SasaranJson { Id = SasaranId.New(), Teks = s.Teks, Indikator = s.Indikator })];

    // Paper cuts a sasaran at the foot of a page and goes on with it in a row of its own.
    private void AddSasaran(string teks, bool sendiri)
    {
        if (teks.Length == 0)
        {
            return;
        }

        var isi = TandaButir.Read(teks) is { } tanda && !teks.Contains('\n', StringComparison.Ordinal) ? tanda.Isi : teks;
        if (sendiri && _sasaran.Count > 0 && char.IsLower(isi[0]))
        {
            _sasaran[^1] = _sasaran[^1] with { Teks = $"{_sasaran[^1].Teks} {isi}" };
        }
        else
        {
            _sasaran.Add((isi, []));
        }
    }

    private void AddIndikator(string indikator, string formulasi, string sumber)
    {
        var (pengantar, gaya, butir) = PembacaDaftar.ReadBerpengantar(indikator);
        var daftar = Sasaran().Indikator;
        var (depanFormulasi, gayaFormulasi, butirFormulasi) = PembacaDaftar.ReadBerpengantar(formulasi);
        if (pengantar.Count == 0 && butir.Count > 1)
        {
            // Several indicators in one cell. As many formulas belong to them one by one, else all to the first: a person sees it there.
            var berpasangan = depanFormulasi.Count == 0 && butirFormulasi.Count == butir.Count;
            daftar.AddRange(butir.Select((b, i) => Create(b, gaya, null, berpasangan ? [ReadFormulasi(butirFormulasi[i], sumber) with { Penanda = gayaFormulasi }] : i == 0 ? ReadDaftarFormulasi(formulasi, sumber) : [])));
            return;
        }

        var rincian = pengantar.Count > 0 && butir.Count > 1 ? new DaftarButir(gaya, [.. butir.Select(b => new Butir(ButirId.New(), b))]) : null;
        var satu = pengantar.Count == 0 && butir.Count == 1;
        daftar.Add(Create(rincian is not null ? string.Join('\n', pengantar) : satu ? butir[0] : indikator, satu ? gaya : GayaDaftar.Tanpa, rincian, ReadDaftarFormulasi(formulasi, sumber)));
    }

    private static List<FormulasiJson> ReadDaftarFormulasi(string formulasi, string sumber)
    {
        if (formulasi.Length == 0 && sumber.Length == 0)
        {
            return [];
        }

        var (pengantar, gaya, butir) = PembacaDaftar.ReadBerpengantar(formulasi);
        return pengantar.Count == 0 && butir.Count > 1
            ? [.. butir.Select((b, i) => ReadFormulasi(b, i == 0 ? sumber : "") with { Penanda = gaya })]
            : pengantar.Count == 0 && butir.Count == 1 ? [ReadFormulasi(butir[0], sumber) with { Penanda = gaya }]
            : [ReadFormulasi(formulasi, sumber)];
    }

    private static FormulasiJson ReadFormulasi(string formulasi, string sumber)
    {
        var (teks, catatan) = SplitCatatan(formulasi);
        var (asal, catatanSumber) = SplitCatatan(sumber);
        return new FormulasiJson { Id = FormulasiId.New(), Teks = teks, Catatan = catatan, SumberData = new SumberData(ReadSumber(asal), catatanSumber) };
    }

    private static DaftarButir ReadSumber(string teks)
    {
        var daftar = PembacaDaftar.Read(teks);
        return daftar.Butir.Count == 0 ? DaftarButir.Kosong : new DaftarButir(daftar.Gaya, [.. daftar.Butir.Select(b => new Butir(ButirId.New(), b))]);
    }

    // A source in a row of its own is one more source of the formula above.
    private void AddSumber(string sumber)
    {
        var daftar = Sasaran().Indikator;
        if (daftar.Count == 0 || daftar[^1].Formulasi.Count == 0)
        {
            Last([ReadFormulasi("", sumber)]);
            return;
        }

        var baru = ReadFormulasi("", sumber).SumberData;
        var formulasi = daftar[^1].Formulasi[^1];
        var lama = formulasi.SumberData;
        var gabung = lama with { Daftar = lama.Daftar with { Butir = [.. lama.Daftar.Butir, .. baru.Daftar.Butir] }, Catatan = lama.Catatan ?? baru.Catatan };
        daftar[^1] = daftar[^1] with { Formulasi = [.. daftar[^1].Formulasi.SkipLast(1), formulasi with { SumberData = gabung }] };
    }

    private void Last(IReadOnlyList<FormulasiJson> formulasi)
    {
        var daftar = Sasaran().Indikator;
        if (daftar.Count == 0)
        {
            daftar.Add(Create("", GayaDaftar.Tanpa, null, formulasi));
        }
        else
        {
            daftar[^1] = daftar[^1] with { Formulasi = [.. daftar[^1].Formulasi, .. formulasi] };
        }
    }

    private (string Teks, List<IndikatorJson> Indikator) Sasaran()
    {
        if (_sasaran.Count == 0)
        {
            _sasaran.Add(("", []));
        }

        return _sasaran[^1];
    }

    private static IndikatorJson Create(string teks, GayaDaftar penanda, DaftarButir? rincian, IReadOnlyList<FormulasiJson> formulasi) =>
        new() { Id = IndikatorId.New(), Teks = teks, Penanda = penanda, Rincian = rincian, Formulasi = formulasi };

    private static (string Teks, string? Catatan) SplitCatatan(string teks)
    {
        var baris = teks.Split('\n').ToList();
        var letak = baris.FindIndex(b => b.StartsWith("catatan", StringComparison.OrdinalIgnoreCase) && b["catatan".Length..].TrimStart().StartsWith(':'));
        if (letak < 0)
        {
            return (teks, null);
        }

        baris[letak] = baris[letak][(baris[letak].IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        var catatan = string.Join('\n', baris.Skip(letak)).Trim();
        return (string.Join('\n', baris.Take(letak)).Trim(), catatan.Length == 0 ? null : catatan);
    }

    private static string Get(IReadOnlyList<string> baris, int? letak) => letak is { } i && i < baris.Count ? baris[i].Trim() : "";
}
