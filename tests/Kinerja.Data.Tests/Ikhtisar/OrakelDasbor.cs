using Kinerja.Data.Tests.Tenancy;

namespace Kinerja.Data.Tests.Ikhtisar;

/// <summary>The numbers of a dashboard once more, asked of the tables in SQL that was written by hand and shares no line with the program.</summary>
internal sealed class OrakelDasbor(Sql sql, int tahun)
{
    private const string Ukuran = """
        with u as (
            select k."Id", h."JabatanId", h."Capaian", h."Predikat", h."Isi" ->> 'target' as target, v."Definisi" as d, v."Definisi" ->> 'jenis' as jenis, v."Definisi" ->> 'periode' as periode,
                case v."Definisi" ->> 'periode' when 'Bulan' then 1 when 'Triwulan' then 3 when 'Semester' then 6 else 12 end as lama,
                v."Definisi" ->> 'jenis' not in ('Pemantauan', 'Penjelasan') as dinilai,
                (select vt."Bobot" from "Target" t join "VersiTarget" vt on vt."TargetId" = t."Id" and vt."Nomor" = t."Versi"
                 where t."UkuranId" = k."Id" and t."Tahun" = $1 and t."JenisPeriode" = 'Tahun' and t."Komponen" = '') as bobot
            from "HasilCapaian" h join "Ukuran" k on k."Id" = h."UkuranId" join "VersiUkuran" v on v."UkuranId" = k."Id" and v."Nomor" = k."Versi"
            where h."Tahun" = $1 and h."JenisPeriode" = 'Tahun'),
        jatuh as (
            select u.*, b as bulan, r."Status", r."CatatanPengembalian", r."Status" <> 'Draf' and jsonb_array_length(r."Nilai" -> 'isi') >= jsonb_array_length(u.d -> 'daftarVariabel') as terisi
            from u cross join generate_series(1, 12) b
                left join "Realisasi" r on r."UkuranId" = u."Id" and r."Tahun" = $1 and r."JenisPeriode" = u.periode and r."NomorPeriode" = b / u.lama
            where b % u.lama = 0 and u.jenis <> 'Penjelasan')

        """;

    public Task<string> BiasaAsync() => AskAsync("""select count("Capaian") || '|' || count(*) || '|' || round(avg("Capaian"), 6) from u where dinilai""");

    public Task<string> PerJabatanAsync() => AskAsync("""select sum(n) || '|' || count(*) || '|' || round(avg(r), 6) from (select count("Capaian") n, avg("Capaian") r from u where dinilai and "Capaian" is not null group by "JabatanId") x""");

    public Task<string> BerbobotAsync() => AskAsync("""select count(*) || '|' || round(sum(bobot * "Capaian") / sum(bobot), 6) from u where dinilai and bobot is not null and "Capaian" is not null""");

    public Task<string> SebaranAsync() => AskAsync("""select string_agg(p || '=' || n, ';' order by p collate "C") from (select coalesce("Predikat", '-') p, count(*) n from u where dinilai group by 1) x""");

    public Task<string> KelengkapanAsync() => AskAsync("select count(*) filter (where terisi) || '|' || count(*) from jatuh");

    /// <summary>Each post and month that something is due in: due, filled, mean of what stands at its end.</summary>
    public Task<string> PetaAsync() => AskAsync("""
        select string_agg(j || ':' || bulan || ':' || wajib || ':' || isi || ':' || coalesce(round(rata, 6)::text, '-'), ';' order by j, bulan)
        from (select "JabatanId"::text j, bulan, count(*) wajib, count(*) filter (where terisi) isi, avg(capaian) filter (where dinilai) rata
            from (select jatuh.*, (
                    select h."Capaian" from "HasilCapaian" h where h."UkuranId" = jatuh."Id" and h."Tahun" = $1 and h."Capaian" is not null
                        and h."NomorPeriode" * case h."JenisPeriode" when 'Bulan' then 1 when 'Triwulan' then 3 when 'Semester' then 6 else 12 end = bulan
                    order by case h."JenisPeriode" when 'Bulan' then 1 when 'Triwulan' then 3 when 'Semester' then 6 else 12 end limit 1) as capaian
                from jatuh) c group by 1, 2) x
        """);

    public Task<string> TrenAsync() => AskAsync("""
        select string_agg(n || ':' || coalesce(isi, 0) || ':' || coalesce(round(rata, 6)::text, '-'), ';' order by n)
        from generate_series(1, 4) n left join lateral (select count(*) isi, avg(h."Capaian") rata from "HasilCapaian" h join u on u."Id" = h."UkuranId"
            where h."Tahun" = $1 and h."JenisPeriode" = 'Triwulan' and h."NomorPeriode" = n and dinilai and h."Capaian" is not null) x on true
        """);

    public Task<string> TertinggiAsync() => AskAsync("""select string_agg(c, ';') from (select round("Capaian", 6)::text c from u where dinilai and "Capaian" is not null order by "Capaian" desc limit 5) x""");

    public Task<string> TerendahAsync() => AskAsync("""select string_agg(c, ';') from (select round("Capaian", 6)::text c from u where dinilai and "Capaian" is not null order by "Capaian" limit 5) x""");

    /// <summary>What is late or waits; of the sekcam by month, of the others by post and month; with the days since the last day.</summary>
    public Task<string> TindakanAsync(DateOnly hariIni) => AskAsync("""
        select coalesce(string_agg(apa || ':' || coalesce(j, '-') || ':' || bulan || ':' || n || ':' || coalesce(hari::text, '-'), ';' order by apa collate "C", j, bulan), '')
        from (select apa, case when apa <> 'MenungguVerifikasi' then "JabatanId"::text end j, bulan, count(*) n,
                max(case when apa <> 'MenungguVerifikasi' then $2::date - ((make_date($1, bulan, 1) + interval '1 month')::date + (select "HariTenggat" from "Kecamatan") - 1) end) hari
            from (select *, case when "Status" is null then 'BelumDiisi' when "Status" = 'Diajukan' then 'MenungguVerifikasi' when "CatatanPengembalian" is not null then 'Dikembalikan' else 'BelumDiajukan' end apa
                from jatuh where coalesce("Status", '') <> 'Diverifikasi') a group by 1, 2, 3) x
        """, hariIni);

    public Task<string> TanpaTargetAsync() => AskAsync("""
        select coalesce(string_agg(j || ':' || n, ';' order by j), '') from (select "JabatanId"::text j, count(*) n from u where dinilai and target is null and d ->> 'polaritas' is not null group by 1) x
        """);

    public Task<string> SangatTinggiAsync() => AskAsync("""
        select coalesce(string_agg(distinct u."Id"::text, ';' order by u."Id"::text), '') from u join "HasilCapaian" h on h."UkuranId" = u."Id" and h."Tahun" = $1 where dinilai and h."Capaian" >= 150
        """);

    /// <summary>Counts that are what they were in the period before: of one count two repetitions in a row, of several one; less than five is routine.</summary>
    public Task<string> DisalinAsync() => AskAsync("""
        , arus as (select u."Id", h."NomorPeriode" n, jsonb_array_length(u.d -> 'daftarVariabel') banyak,
                (select string_agg(x ->> 'nilai', ',' order by x ->> 'variabel') from jsonb_array_elements(h."Isi" -> 'nilai') x
                 where (select v ->> 'akumulasi' from jsonb_array_elements(u.d -> 'daftarVariabel') v where v ->> 'nama' = x ->> 'variabel') = 'Jumlah') nilai
            from u join "HasilCapaian" h on h."UkuranId" = u."Id" and h."Tahun" = $1 and h."JenisPeriode" = u.periode where dinilai and u.lama < 12),
        sama as (select a."Id", a.n, a.banyak from arus a join arus b on b."Id" = a."Id" and b.n = a.n - 1 and b.nilai = a.nilai where exists (select 1 from unnest(string_to_array(a.nilai, ',')) x where x::numeric >= 5))
        select coalesce(string_agg(distinct s."Id"::text, ';' order by s."Id"::text), '') from sama s where s.banyak > 1 or exists (select 1 from sama t where t."Id" = s."Id" and t.n = s.n - 1)
        """);

    public Task<string> SelaluTargetAsync() => AskAsync("""
        select coalesce(string_agg(id, ';' order by id), '') from (
            select u."Id"::text id from u join "HasilCapaian" h on h."UkuranId" = u."Id" and h."Tahun" = $1 and h."JenisPeriode" = u.periode
            where dinilai and h."Isi" ->> 'realisasi' is not null and h."Isi" ->> 'target' ~ '^[0-9.]+(,[0-9]+)?%?$'
            group by 1 having count(*) >= 3 and bool_and((h."Isi" ->> 'realisasi')::numeric = replace(replace(rtrim(h."Isi" ->> 'target', '%'), '.', ''), ',', '.')::numeric)) x
        """);

    private Task<string> AskAsync(string tanya, params object[] lain) => sql.ScalarAsync<string>((Ukuran.TrimEnd() + (tanya[0] == ',' ? "" : "\n") + tanya).Replace("$1", "$1::int", StringComparison.Ordinal), [tahun, .. lain]);
}
