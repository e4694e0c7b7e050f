-- The two roles of Kinerja. In a folder of its own: what lies directly in the init folder, the image would run by itself, without the passwords.

-- Owns the schema and migrates it. Row-level security is forced, so it holds the owner too.
create role kinerja_pemilik login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'sandi_pemilik';

-- What the app runs as: owns nothing, so it can neither switch row-level security off nor step over it.
create role kinerja_aplikasi login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'sandi_aplikasi';

alter database kinerja owner to kinerja_pemilik;
revoke all on database kinerja from public;
grant connect on database kinerja to kinerja_aplikasi;
-- Schema public belongs to the database's owner; tables are granted one by one by the migration.
grant usage on schema public to kinerja_aplikasi;
revoke all on database postgres, template1 from public;
