create table client (
    clinic_id           uuid        not null references clinic,
    id                  uuid        not null,
    number              bigint      not null,
    given_name          text        not null check (char_length(given_name) between 1 and 200),
    family_name         text        not null check (char_length(family_name) <= 200),
    preferred_name      text        not null default '',
    pronouns            text        not null default '',
    birth_date          date        not null,
    phone               text        not null default '',
    email               text        not null default '',
    address             text        not null default '',
    emergency_contact   text        not null default '',
    alerts              text        not null default '',
    allergies           text        not null default '',
    pressure_preference text        not null default '',
    areas_to_avoid      text        not null default '',
    search_text         text        not null,
    sort_name           text        not null,
    created_at          timestamptz not null,
    version             bigint      not null default 0,
    primary key (clinic_id, id),
    unique (clinic_id, number)
);
call protect_clinic_table('client', true);
create index client_by_name on client (clinic_id, sort_name, id);
create index client_by_birth_date on client (clinic_id, birth_date);

-- Whose client this is. An access that ended stays, with its end.
create table client_access (
    clinic_id uuid        not null,
    id        uuid        not null,
    client_id uuid        not null,
    staff_id  uuid        not null,
    relation  text        not null check (relation in ('OWN', 'SHARED')),
    since     timestamptz not null,
    ended_at  timestamptz,
    primary key (clinic_id, id),
    foreign key (clinic_id, client_id) references client,
    foreign key (clinic_id, staff_id) references staff
);
call protect_clinic_table('client_access', true);
create unique index client_access_in_force on client_access (clinic_id, client_id, staff_id) where ended_at is null;
create index client_access_by_staff on client_access (clinic_id, staff_id, client_id) where ended_at is null;
