namespace Kinerja.Data.Migrations;

/// <summary>
/// From MenungguTandaTangan on the content of a decree is frozen, whatever program writes. The messages reach a person only when the program's own rule was by-passed.
/// </summary>
internal static class PembekuanSql
{
    public const string Fungsi =
        """
        create function kinerja_tolak_isi_beku() returns trigger language plpgsql as $$
        declare
          baris record := case when tg_op = 'DELETE' then old else new end;
          beku boolean;
        begin
          select "Status" in ('MenungguTandaTangan', 'Ditetapkan') into beku
            from "Keputusan" where "KecamatanId" = baris."KecamatanId" and "Id" = baris."KeputusanId";
          if not coalesce(beku, false) and tg_op = 'UPDATE' and old."KeputusanId" <> new."KeputusanId" then
            select "Status" in ('MenungguTandaTangan', 'Ditetapkan') into beku
              from "Keputusan" where "KecamatanId" = old."KecamatanId" and "Id" = old."KeputusanId";
          end if;
          if coalesce(beku, false) then
            raise exception 'Isi keputusan yang sudah diserahkan untuk ditandatangani tidak dapat diubah.' using errcode = 'restrict_violation';
          end if;
          return baris;
        end $$;

        create function kinerja_tolak_keputusan_beku() returns trigger language plpgsql as $$
        begin
          if old."Status" not in ('MenungguTandaTangan', 'Ditetapkan') then
            return case when tg_op = 'DELETE' then old else new end;
          end if;
          -- Only the status moves on, and from Ditetapkan not even that.
          if tg_op = 'DELETE' or (old."Status" = 'Ditetapkan' and new."Status" <> old."Status")
             or (to_jsonb(old) - 'Status' - 'DiubahPada') is distinct from (to_jsonb(new) - 'Status' - 'DiubahPada') then
            raise exception 'Keputusan yang sudah diserahkan untuk ditandatangani tidak dapat diubah.' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
        """;

    public const string PemicuKeputusan =
        """create trigger beku before update or delete on "Keputusan" for each row execute function kinerja_tolak_keputusan_beku();""";

    public static string PemicuIsi(string tabel) =>
        $"""create trigger beku before insert or update or delete on "{tabel}" for each row execute function kinerja_tolak_isi_beku();""";

    /// <summary>For tables whose rows are written once: what a figure was computed with stays as it was.</summary>
    public const string FungsiHanyaTambah =
        """
        create function kinerja_hanya_tambah() returns trigger language plpgsql as $$
        begin
          raise exception 'Baris ini tidak pernah diubah atau dihapus; yang baru ditambahkan sebagai versi.' using errcode = 'restrict_violation';
        end $$;
        """;

    public static string PemicuHanyaTambah(string tabel) =>
        $"""create trigger hanya_tambah before update or delete on "{tabel}" for each row execute function kinerja_hanya_tambah();""";
}
