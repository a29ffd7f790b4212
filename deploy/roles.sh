#!/bin/sh
# Runs once, when PostgreSQL makes its data: the clinic's two roles and its database (docs/decisions/031, 051).
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" <<'SQL'
-- May create databases, because a restore drill needs a scratch one. Owns the clinic's, and nothing else.
create role clinic_owner login nosuperuser createdb nocreaterole password :'owner';
create role clinic_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app';
create database clinic owner clinic_owner template template0 encoding 'UTF8';
revoke all on database clinic from public;
grant connect on database clinic to clinic_app;
revoke connect on database postgres from public;
SQL
