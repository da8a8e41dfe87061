#!/usr/bin/env bash
# Run once by the postgres image on an empty volume: makes the login the application uses. It owns nothing; the silo's
# migrations, run as the owner, let it into the role that may read and append to the ledger, and no more.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set password="$(cat /run/secrets/postgres_login_password)" <<'SQL'
CREATE ROLE areasend LOGIN PASSWORD :'password' NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT 100;
REVOKE ALL ON DATABASE areasend FROM PUBLIC;
GRANT CONNECT ON DATABASE areasend TO areasend;
SQL
