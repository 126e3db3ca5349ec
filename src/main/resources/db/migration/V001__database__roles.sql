-- SPDX-License-Identifier: Apache-2.0
--
-- Who may do what in this database. Three roles beside the owner, who alone migrates:
--   palpate_app    the application; held by row-level security, never deletes clinical rows
--   palpate_audit  the audit verifier; reads every clinic, writes nothing
-- The embedded server has made both with a login. On a PostgreSQL run by somebody else this migration makes
-- them without one, and the migrating account may put itself into their place (SET ROLE).
-- Errors with SQLSTATE PAL01 are sentences for the person who runs Palpate; message and hint are printed as they are.

do $$
declare
    needed  text;
    present boolean;
    step    text;
    missing text := '';
begin
    if current_setting('server_version_num')::int < 160000 then
        raise exception 'This PostgreSQL has version %; Palpate needs 16 or newer.', current_setting('server_version')
            using errcode = 'PAL01', hint = 'Upgrade the server, or leave spring.datasource.url away to use the embedded one.';
    end if;

    foreach needed in array array['palpate_app', 'palpate_audit'] loop
        present := exists (select from pg_roles where rolname = needed);
        if not present then
            step := format('create role %I nologin', needed);
            begin
                execute step;
                present := true;
            exception when insufficient_privilege then
                missing := missing || step || '; ';
            end;
        end if;

        -- a role with a login of its own is not for us to take
        continue when exists (select from pg_roles where rolname = needed and rolcanlogin);
        if present then
            continue when pg_has_role(current_user, needed, 'SET');
        end if;
        -- inherit false: the owner must not see every clinic merely because the auditor may
        step := format('grant %I to %I with inherit false, set true', needed, current_user);
        if present then
            begin
                execute step;
                continue;
            exception when insufficient_privilege then
                null;
            end;
        end if;
        missing := missing || step || '; ';
    end loop;

    if missing <> '' then
        raise exception 'The database account "%" may not create the roles Palpate needs.', current_user
            using errcode = 'PAL01',
                  hint = format('Let an administrator of the database run, then start Palpate again: %s', trim(missing));
    end if;
end
$$;

revoke all on schema public from public;
grant usage on schema public to palpate_app, palpate_audit;

-- Nothing is granted by default: each module's migration says what the application may do with its tables.
-- PostgreSQL lets everyone run new functions unless told otherwise; functions the application calls need a grant too.
alter default privileges revoke execute on routines from public;

-- Every table that holds a clinic's rows is given to this once, right after it was created:
--   call protect_clinic_table('client', can_update => true);
-- Never DELETE or TRUNCATE: nothing clinical is deleted.
create procedure protect_clinic_table(clinic_table regclass, can_update boolean)
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    execute format('alter table %s enable row level security', clinic_table);
    execute format('alter table %s force row level security', clinic_table);
    -- nullif: once a transaction has set it, the setting reads '' and not null for the rest of the session
    execute format(
        'create policy clinic_only on %s'
        ' using (clinic_id = nullif(current_setting(''app.clinic'', true), '''')::uuid)'
        ' with check (clinic_id = nullif(current_setting(''app.clinic'', true), '''')::uuid)', clinic_table);
    execute format('create policy audit_reads on %s for select to palpate_audit using (true)', clinic_table);
    execute format('revoke all on %s from public, palpate_app, palpate_audit', clinic_table);
    execute format('grant select, insert%s on %s to palpate_app',
        case when can_update then ', update' else '' end, clinic_table);
    execute format('grant select on %s to palpate_audit', clinic_table);
end
$$;
