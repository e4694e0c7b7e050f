using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Penetapan;

/// <summary>
/// Brings the rows of a draft to what an edited naskah says. A row is known by its id wherever it stands: what moved keeps its row, and only what differs changes, so that
/// the database writes the one paragraph that was typed and not the decree.
/// </summary>
internal sealed class PembaruanNaskah
{
    private readonly Dictionary<BagianJabatanId, (BagianJabatan Isi, Lampiran Induk)> bagian = [];
    private readonly Dictionary<SasaranId, (Sasaran Isi, BagianJabatan Induk)> sasaran = [];
    private readonly Dictionary<IndikatorId, (Indikator Isi, Sasaran Induk)> indikator = [];
    private readonly Dictionary<FormulasiId, (Formulasi Isi, Indikator Induk)> formulasi = [];
    private readonly PemberiPengenal pemberi = new();
    private readonly Func<string, JabatanId> jabatan;
    private readonly Func<IdentitasId?, IdentitasId> identitas;

    public PembaruanNaskah(IEnumerable<Lampiran> lama, Func<string, JabatanId> jabatan, Func<IdentitasId?, IdentitasId> identitas)
    {
        (this.jabatan, this.identitas) = (jabatan, identitas);
        foreach (var l in lama)
        {
            foreach (var b in l.DaftarBagian)
            {
                bagian.Add(b.Id, (b, l));
                AddSasaran(b);
            }
        }
    }

    public void Update(Lampiran lampiran, IReadOnlyList<BagianJabatanJson> isi)
    {
        foreach (var (nomor, b) in isi.Index())
        {
            if (b.Id is { } id && bagian.Remove(id, out var ada))
            {
                if (ada.Induk != lampiran)
                {
                    ada.Induk.Remove(ada.Isi);
                    lampiran.Add(ada.Isi);
                }

                ada.Isi.Update(lampiran, nomor + 1, b);
                Update(ada.Isi, b.Sasaran);
            }
            else
            {
                var baru = new BagianJabatan(lampiran, nomor + 1, b, b.Jabatan is null ? null : jabatan(b.Jabatan), pemberi, b.Id);
                lampiran.Add(baru);
                Update(baru, b.Sasaran);
            }
        }
    }

    /// <summary>Takes away what the naskah no longer holds.</summary>
    public void RemoveRest()
    {
        foreach (var (isi, induk) in formulasi.Values)
        {
            induk.Remove(isi);
        }

        foreach (var (isi, induk) in indikator.Values)
        {
            induk.Remove(isi);
        }

        foreach (var (isi, induk) in sasaran.Values)
        {
            induk.Remove(isi);
        }

        foreach (var (isi, induk) in bagian.Values)
        {
            induk.Remove(isi);
        }
    }

    private void Update(BagianJabatan induk, IReadOnlyList<SasaranJson> isi)
    {
        foreach (var (nomor, s) in isi.Index())
        {
            if (s.Id is { } id && sasaran.Remove(id, out var ada))
            {
                if (ada.Induk != induk)
                {
                    ada.Induk.Remove(ada.Isi);
                    induk.Add(ada.Isi);
                }

                ada.Isi.Update(induk, nomor + 1, s.Teks);
                Update(ada.Isi, s.Indikator);
            }
            else
            {
                var baru = new Sasaran(induk, nomor + 1, s.Teks, s.Id);
                induk.Add(baru);
                Update(baru, s.Indikator);
            }
        }
    }

    private void Update(Sasaran induk, IReadOnlyList<IndikatorJson> isi)
    {
        foreach (var (nomor, i) in isi.Index())
        {
            if (i.Id is { } id && indikator.Remove(id, out var ada))
            {
                if (ada.Induk != induk)
                {
                    ada.Induk.Remove(ada.Isi);
                    induk.Add(ada.Isi);
                }

                ada.Isi.Update(induk, nomor + 1, i, i.IdentitasId == ada.Isi.IdentitasId ? ada.Isi.IdentitasId : identitas(i.IdentitasId));
                Update(ada.Isi, i.Formulasi);
            }
            else
            {
                var baru = new Indikator(induk, nomor + 1, i, identitas(i.IdentitasId), pemberi, i.Id);
                induk.Add(baru);
                Update(baru, i.Formulasi);
            }
        }
    }

    private void Update(Indikator induk, IReadOnlyList<FormulasiJson> isi)
    {
        foreach (var (nomor, f) in isi.Index())
        {
            if (f.Id is { } id && formulasi.Remove(id, out var ada))
            {
                if (ada.Induk != induk)
                {
                    ada.Induk.Remove(ada.Isi);
                    induk.Add(ada.Isi);
                }

                ada.Isi.Update(induk, nomor + 1, f);
            }
            else
            {
                induk.Add(new Formulasi(induk, nomor + 1, f, pemberi, f.Id));
            }
        }
    }

    private void AddSasaran(BagianJabatan b)
    {
        foreach (var s in b.DaftarSasaran)
        {
            sasaran.Add(s.Id, (s, b));
            foreach (var i in s.DaftarIndikator)
            {
                indikator.Add(i.Id, (i, s));
                foreach (var f in i.DaftarFormulasi)
                {
                    formulasi.Add(f.Id, (f, i));
                }
            }
        }
    }
}
