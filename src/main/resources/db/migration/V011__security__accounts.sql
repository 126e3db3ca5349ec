create table account (
    clinic_id     uuid        not null references clinic,
    id            uuid        not null,
    username      text        not null check (username = lower(username) and char_length(username) between 2 and 64),
    display_name  text        not null check (char_length(display_name) between 1 and 200),
    password_hash text        not null,
    roles         text        not null,
    enabled       boolean     not null default true,
    created_at    timestamptz not null,
    version       bigint      not null default 0,
    primary key (clinic_id, id)
);
call protect_clinic_table('account', true);

-- The login page has no clinic to choose from, so user names are unique in the whole installation. The administrator
-- who meets a taken name learns only that it is taken (docs/data-model.md).
create unique index account_username on account (username);

-- Before login there is no clinic, so this one look-up crosses the row-level security. It returns what a password
-- check needs and nothing clinical.
create policy login_lookup on account for select to current_user using (true);
create function find_login(login_name text)
    returns table (clinic_id uuid, id uuid, username text, display_name text, password_hash text, roles text, enabled boolean)
    language sql stable security definer set search_path = public
    as 'select a.clinic_id, a.id, a.username, a.display_name, a.password_hash, a.roles, a.enabled
        from account a where a.username = lower(login_name)';
revoke all on function find_login(text) from public;
grant execute on function find_login(text) to palpate_app;

create function username_taken(login_name text) returns boolean
    language sql stable security definer set search_path = public
    as 'select exists (select from account where username = lower(login_name))';
revoke all on function username_taken(text) from public;
grant execute on function username_taken(text) to palpate_app;
