using Kinerja.Domain.Organisasi;

namespace Kinerja.Domain.Umum;

// Every entity declares exactly one of the three; the model test fails otherwise.

/// <summary>Belongs to one kecamatan (the tenant): key, query filter, save guard and row-level security follow from it.</summary>
public interface IMilikKecamatan
{
    KecamatanId KecamatanId { get; }
}

/// <summary>Belongs to one kecamatan and is read by the officers of its kabupaten, who compare its kecamatan. They change nothing of it.</summary>
public interface ITampakBagiKabupaten : IMilikKecamatan;

/// <summary>Belongs to one kabupaten, which sets up and compares its kecamatan.</summary>
public interface IMilikKabupaten
{
    KabupatenId KabupatenId { get; }
}

/// <summary>Belongs to a kabupaten and is read by all its kecamatan: its policy, its laws. They change nothing of it.</summary>
public interface ITampakBagiKecamatan : IMilikKabupaten;

/// <summary>Belongs to the installation. Holds nothing of a kecamatan.</summary>
public interface IBersama;
