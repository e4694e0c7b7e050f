namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>A proposal in the making.</summary>
internal sealed class Rancangan(BarisUkuran baris, JenisUkuran jenis, string alasan)
{
    public JenisUkuran Jenis { get; set; } = jenis;

    public string? Rumus { get; set; }

    public List<VariabelUkuran> DaftarVariabel { get; } = [];

    public string Satuan { get; set; } = "kali";

    public Polaritas? Polaritas { get; set; }

    public JenisPeriode? Periode { get; set; }

    public Selang? Selang { get; set; }

    public AturanTenggat? Tenggat { get; set; }

    public List<UsulanTarget> DaftarTarget { get; } = [];

    public List<ButirPeriksa> DaftarButir { get; } = [];

    public List<TemuanUkuran> DaftarTemuan { get; } = [];

    public List<int> DaftarBaris { get; } = [baris.Nomor];

    public bool PerluDiperiksa { get; set; }

    public string Alasan { get; set; } = alasan;

    /// <summary>One variable, counted as it is.</summary>
    public Rancangan Count(string nama, string satuan, Akumulasi? akumulasi = null)
    {
        Satuan = satuan;
        DaftarVariabel.Add(new VariabelUkuran(nama, satuan, akumulasi ?? Pemilahan.FindAkumulasi(nama, satuan)));
        Rumus = Pengukuran.Rumus.From(new Simpul.Variabel(nama, nama, 0), false).Describe();
        return this;
    }

    /// <summary>Several things counted apart and added.</summary>
    public Rancangan CountSemua(IReadOnlyList<string> daftarNama, string satuan)
    {
        Satuan = satuan;
        DaftarVariabel.AddRange(daftarNama.Select(n => new VariabelUkuran(n, satuan, Pemilahan.FindAkumulasi(n, satuan))));
        var simpul = daftarNama.Select((n, i) => (Simpul)new Simpul.Variabel(n, n, i)).Aggregate((a, b) => new Simpul.Tambah(a, b));
        Rumus = Pengukuran.Rumus.From(simpul, false).Describe();
        return this;
    }

    public void Warn(KodeTemuanUkuran kode, string pesan, string? usulan = null) => DaftarTemuan.Add(TemuanUkuran.Peringatan(kode, pesan, usulan));

    public void Note(KodeTemuanUkuran kode, string pesan, string? usulan = null) => DaftarTemuan.Add(TemuanUkuran.Catatan(kode, pesan, usulan));

    public UsulanUkuran Build()
    {
        var dinilai = Jenis is not (JenisUkuran.Pemantauan or JenisUkuran.Penjelasan);
        if (dinilai && Polaritas is null)
        {
            Note(KodeTemuanUkuran.PolaritasDitanyakan, "Belum tentu makin banyak makin baik: tentukan arahnya (naik, turun, atau stabil) sebelum capaiannya dihitung.");
        }

        var utama = DaftarVariabel.Count > 0 ? DaftarVariabel[0] : null;
        var definisi = new DefinisiUkuran
        {
            Jenis = Jenis,
            Rumus = Rumus,
            DaftarVariabel = [.. DaftarVariabel],
            Satuan = Satuan,
            Polaritas = dinilai ? Polaritas : null,
            Periode = Periode ?? Pemilahan.FindPeriode(baris.Nama, baris.Teks, utama?.Nama ?? baris.Nama, Selang, Jenis is JenisUkuran.Rasio),
            // A share of flows is a flow, whatever else it is multiplied with.
            Akumulasi = utama is null || DaftarVariabel.Exists(v => v.Akumulasi is Akumulasi.Jumlah) ? Akumulasi.Jumlah : utama.Akumulasi,
            Desimal = Jenis is JenisUkuran.Hitungan or JenisUkuran.DaftarPeriksa or JenisUkuran.Pemantauan ? 0 : DefinisiUkuran.DesimalBiasa,
            DaftarButir = [.. DaftarButir],
            Tenggat = Tenggat,
            DaftarTarget = [.. DaftarTarget],
        };
        var yakin = !PerluDiperiksa && (!dinilai || Polaritas is not null) && DaftarTemuan.TrueForAll(t => t.Bobot is BobotTemuan.Catatan);
        return new UsulanUkuran(definisi, [.. DaftarBaris], yakin ? Keyakinan.Yakin : Keyakinan.PerluDiperiksa, [.. DaftarTemuan], Alasan);
    }
}
