#!/bin/bash
# Run by the postgres image once, when its volume is empty. The SQL lies beside it, so that a test can run the very same text.
set -euo pipefail
# Through psql's variables, which quote them; never pasted into the text.
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=sandi_pemilik="${KINERJA_SANDI_PEMILIK:?}" --set=sandi_aplikasi="${KINERJA_SANDI_APLIKASI:?}" \
  --file=/docker-entrypoint-initdb.d/peran/peran.sql
