namespace Kinerja.Web.Features.Pengukuran;

/// <summary>A made-up table in which each known mistake occurs once.</summary>
public static class ContohTabel
{
    /// <summary>What stands in the empty box.</summary>
    public const string Petunjuk = "No.\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\n1\tPersentase pelayanan tepat waktu\t80\t95\t118,75";

    public const string Teks =
        """
        No.	Indikator kinerja	Satuan	Polaritas	Target	Realisasi	Capaian (%)
        (1)	(2)	(3)	(4)	(5)	(6)	(7)
        	Sasaran 1: Meningkatnya kualitas pelayanan kecamatan					
        1	Indeks kepuasan masyarakat	indeks	naik	90,76	90,64	99,87
        2	Persentase pelayanan yang tepat waktu	%	naik	80	95	118,75
        3	Persentase usulan musrenbang yang diakomodasi	%	naik	80	95	84,21
        4	Persentase desa yang tertib administrasi	%	naik	80	95	95
        5	Persentase pengaduan yang ditindaklanjuti	%	naik	3	2	66,66
        6	Persentase desa dengan APBDes tepat waktu	%	naik	80	95	100
        	Sasaran 2: Meningkatnya ketenteraman dan ketertiban					
        7	Jumlah pelanggaran disiplin pegawai	kali	turun	5	3	166,67
        8	Jumlah gangguan ketertiban	kasus	turun	5	2	40,00
        9	Persentase siskamling yang aktif	%	naik	80	95	1,19
        10	Persentase pelunasan PBB	%	naik	80	95	11,88
        11	Rasio pegawai pelayanan	%	stabil	10	12	80,00
        12	Jumlah bencana yang tidak tertangani	kejadian	turun	0	0	100
        13	Opini atas laporan keuangan	predikat	naik	WTP	WTP	100
        14	Jumlah dokumen perencanaan	dokumen	naik	12 dokumen	-	-
        """;
}
