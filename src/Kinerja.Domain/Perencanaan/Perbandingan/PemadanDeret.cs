namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>Pairs the items of two lists that carry no common id: alike to the letter, then by name, then by likeness; in their order before out of it.</summary>
internal sealed class PemadanDeret(List<SimpulNaskah> lama, List<SimpulNaskah> baru)
{
    private const decimal MiripMinimum = 0.4m;

    /// <summary>For the only one left on either side between the same neighbours.</summary>
    private const decimal MiripSendirian = 0.2m;

    /// <summary>Longer lists than any decree has are compared only with what stands near.</summary>
    private const int PasanganMaksimum = 20_000;

    private readonly Dictionary<SimpulNaskah, SimpulNaskah> _padanan = [];
    private readonly HashSet<SimpulNaskah> _terpakai = [];

    public IEnumerable<(SimpulNaskah Lama, SimpulNaskah Baru)> Match()
    {
        if (lama.Count > 0 && baru.Count > 0)
        {
            MatchBy(s => s.SidikJari);
            for (var i = 0; i < Math.Max(lama[0].Kunci.Count, baru[0].Kunci.Count); i++)
            {
                MatchBy(s => i < s.Kunci.Count ? s.Kunci[i] : null);
            }

            MatchMirip();
            MatchSisa();
            Untangle(_padanan.Keys, p => p.SidikJari);
        }

        return _padanan.Select(p => (p.Key, p.Value));
    }

    private void MatchBy(Func<SimpulNaskah, string?> kunci)
    {
        var (sisaLama, sisaBaru) = (Sisa(lama).Where(s => kunci(s) is not null).ToList(), SisaBaru().Where(s => kunci(s) is not null).ToList());
        var nomor = sisaLama.Concat(sisaBaru).Select(s => kunci(s)!).Distinct(StringComparer.Ordinal).Index().ToDictionary(p => p.Item, p => p.Index, StringComparer.Ordinal);
        foreach (var (i, j) in DeretSama.Find([.. sisaLama.Select(s => nomor[kunci(s)!])], [.. sisaBaru.Select(s => nomor[kunci(s)!])]))
        {
            Pair(sisaLama[i], sisaBaru[j]);
        }

        var lain = SisaBaru().Where(s => kunci(s) is not null).GroupBy(s => kunci(s)!).ToDictionary(g => g.Key, g => new Queue<SimpulNaskah>(g), StringComparer.Ordinal);
        foreach (var s in Sisa(lama).Where(s => kunci(s) is not null).ToList())
        {
            if (lain.TryGetValue(kunci(s)!, out var calon) && calon.TryDequeue(out var pasangan))
            {
                Pair(s, pasangan);
            }
        }
    }

    private void MatchMirip()
    {
        var (sisaLama, sisaBaru) = (Sisa(lama).ToList(), SisaBaru().ToList());
        var jendela = (long)sisaLama.Count * sisaBaru.Count <= PasanganMaksimum ? int.MaxValue : Math.Max(1, PasanganMaksimum / sisaLama.Count / 2);
        var calon = new List<(decimal Mirip, int I, int J)>();
        for (var i = 0; i < sisaLama.Count; i++)
        {
            var akhir = (int)Math.Min(sisaBaru.Count, (long)i + jendela);
            for (var j = Math.Max(0, i - jendela); j < akhir; j++)
            {
                var mirip = SimpulNaskah.Similarity(sisaLama[i], sisaBaru[j]);
                if (mirip >= MiripMinimum)
                {
                    calon.Add((mirip, i, j));
                }
            }
        }

        foreach (var (_, i, j) in calon.OrderByDescending(c => c.Mirip).ThenBy(c => Math.Abs(c.I - c.J)).ThenBy(c => c.I))
        {
            if (!_padanan.ContainsKey(sisaLama[i]) && !_terpakai.Contains(sisaBaru[j]))
            {
                Pair(sisaLama[i], sisaBaru[j]);
            }
        }
    }

    // A formula or a line of the letterhead rewritten from scratch is still that of its row; elsewhere some likeness is asked for, or the one is gone and the other new.
    private void MatchSisa()
    {
        var (sisaLama, sisaBaru) = (Sisa(lama).ToList(), SisaBaru().ToList());
        if (sisaLama.Count != sisaBaru.Count || sisaLama.Count == 0)
        {
            return;
        }

        if (sisaLama[0].Golongan is GolonganSimpul.Formulasi or GolonganSimpul.Lampiran or GolonganSimpul.Baris
            || (sisaLama.Count == 1 && SimpulNaskah.Similarity(sisaLama[0], sisaBaru[0]) >= MiripSendirian))
        {
            foreach (var (a, b) in sisaLama.Zip(sisaBaru))
            {
                Pair(a, b);
            }
        }
    }

    // Items that are alike to the letter may have been paired crosswise, and nothing would be gained by calling that a move.
    private void Untangle(IEnumerable<SimpulNaskah> daftarLama, Func<SimpulNaskah, string> sidik)
    {
        foreach (var kembar in daftarLama.GroupBy(sidik).Where(k => k.Count() > 1).ToList())
        {
            foreach (var (a, b) in kembar.OrderBy(s => s.Urutan).Zip(kembar.Select(s => _padanan[s]).OrderBy(s => s.Urutan)).ToList())
            {
                _padanan[a] = b;
            }
        }

        foreach (var kembar in _padanan.GroupBy(p => sidik(p.Value)).Where(k => k.Count() > 1).ToList())
        {
            foreach (var (a, b) in kembar.Select(p => p.Key).OrderBy(s => s.Urutan).Zip(kembar.Select(p => p.Value).OrderBy(s => s.Urutan)).ToList())
            {
                _padanan[a] = b;
            }
        }
    }

    private IEnumerable<SimpulNaskah> Sisa(IEnumerable<SimpulNaskah> daftar) => daftar.Where(s => !_padanan.ContainsKey(s));

    private IEnumerable<SimpulNaskah> SisaBaru() => baru.Where(s => !_terpakai.Contains(s));

    private void Pair(SimpulNaskah a, SimpulNaskah b)
    {
        _padanan.Add(a, b);
        _terpakai.Add(b);
    }
}
