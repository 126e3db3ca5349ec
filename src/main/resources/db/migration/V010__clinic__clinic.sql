-- The practice. Its own id is the clinic id that every other row carries.
create table clinic (
    clinic_id      uuid primary key,
    name           text        not null check (char_length(name) between 1 and 200),
    address        text        not null default '',
    phone          text        not null default '',
    email          text        not null default '',
    jurisdiction   text        not null default '',
    time_zone      text        not null,
    paper_size     text        not null default 'A4' check (paper_size in ('A4', 'LETTER')),
    demo           boolean     not null default false,
    created_at     timestamptz not null,
    version        bigint      not null default 0
);
call protect_clinic_table('clinic', true);

-- Human record numbers come from a counter per clinic, so that they tell nothing about another clinic.
create table clinic_counter (
    clinic_id uuid   not null references clinic,
    name      text   not null,
    last      bigint not null,
    primary key (clinic_id, name)
);
call protect_clinic_table('clinic_counter', true);

-- Before the first clinic exists nobody can be logged in, so the set-up page asks across clinics: one yes or no.
create policy any_clinic_lookup on clinic for select to current_user using (true);
create function any_clinic() returns boolean
    language sql stable security definer set search_path = public
    as 'select exists (select from clinic)';
revoke all on function any_clinic() from public;
grant execute on function any_clinic() to palpate_app;
