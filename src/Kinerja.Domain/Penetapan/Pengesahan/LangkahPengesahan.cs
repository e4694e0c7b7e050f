namespace Kinerja.Domain.Penetapan.Pengesahan;

/// <summary>The last step of the act that is done: after a crash it goes on from here. Number and date were given before it began, when the decree was frozen.</summary>
public enum LangkahPengesahan
{
    /// <summary>Frozen, with its number and date; nothing is printed yet.</summary>
    Dibekukan,

    /// <summary>Printed without a watermark, with the code by which anybody can check it; the file is kept.</summary>
    Dicetak,

    /// <summary>The file was read back from the disk and its fingerprint is the one recorded.</summary>
    Disidik,

    /// <summary>The signed file, or the scan of the signed paper, is kept.</summary>
    Ditandatangani,

    /// <summary>What was signed is what was printed.</summary>
    Diperiksa,

    /// <summary>The decree is in force, its bytes are archived and can be checked by anybody.</summary>
    Diarsipkan,
}

/// <summary>How a decree is signed.</summary>
public enum JalurTandaTangan
{
    /// <summary>On paper, with the office's stamp; its scan is archived.</summary>
    Basah,

    /// <summary>By the national certificate authority (BSrE, BSSN), over its service.</summary>
    Bsre,

    /// <summary>By a certificate file (PKCS#12) that the camat brings.</summary>
    Sertifikat,
}

public static class SebutanPengesahan
{
    public static string Sebutan(this JalurTandaTangan jalur) => jalur switch
    {
        JalurTandaTangan.Basah => "Tanda tangan basah",
        JalurTandaTangan.Bsre => "Tanda tangan elektronik BSrE",
        JalurTandaTangan.Sertifikat => "Tanda tangan elektronik dengan berkas sertifikat",
        _ => throw new ArgumentOutOfRangeException(nameof(jalur)),
    };
}
