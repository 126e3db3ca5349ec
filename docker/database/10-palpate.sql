-- SPDX-License-Identifier: Apache-2.0
-- Run once by the image of PostgreSQL, on an empty volume: Palpate's accounts and its database.
\set owner_password `cat /run/secrets/owner_password`
\set app_password `cat /run/secrets/app_password`

-- owns the tables and migrates them
create role palpate_owner login password :'owner_password';
-- serves the application, held by row-level security
create role palpate_app login password :'app_password';
-- reads every clinic for the audit verifier; has no login, the owner may take its place
create role palpate_audit nologin;
grant palpate_audit to palpate_owner with inherit false, set true;

-- the builtin locale sorts the same on every machine and in every later version
create database palpate owner palpate_owner template template0
    encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C';
revoke all on database palpate from public;
grant connect on database palpate to palpate_app, palpate_audit;
