-- What a client agreed to and took back: one list for each client, each entry sealed to the one before.
create table consent_entry (
    clinic_id   uuid        not null,
    client_id   uuid        not null,
    number      int         not null check (number > 0),
    consent_id  uuid        not null,
    kind        text        not null check (kind in ('GIVEN', 'WITHDRAWN')),
    schema      int         not null,
    bytes       bytea       not null,
    hash        bytea       not null check (octet_length(hash) = 32),
    prev_hash   bytea,
    author_id   uuid        not null,
    recorded_at timestamptz not null,
    primary key (clinic_id, client_id, number),
    foreign key (clinic_id, client_id) references client,
    foreign key (clinic_id, author_id) references staff
);
call protect_clinic_table('consent_entry', false);
-- a consent is given once and withdrawn once, whoever comes second
create unique index consent_entry_once on consent_entry (clinic_id, consent_id, kind);
create trigger consent_entry_append_only before update or delete on consent_entry
    for each row execute function refuse_change();
create trigger consent_entry_no_truncate before truncate on consent_entry
    for each statement execute function refuse_change();

-- The rules that a clinic chose or edited; the newest is in force, none means those that ship for its place.
create table consent_rules (
    clinic_id uuid        not null,
    number    int         not null check (number > 0),
    schema    int         not null,
    bytes     bytea       not null,
    hash      bytea       not null check (octet_length(hash) = 32),
    prev_hash bytea,
    author_id uuid        not null,
    saved_at  timestamptz not null,
    primary key (clinic_id, number),
    foreign key (clinic_id, author_id) references staff
);
call protect_clinic_table('consent_rules', false);
create trigger consent_rules_append_only before update or delete on consent_rules
    for each row execute function refuse_change();
create trigger consent_rules_no_truncate before truncate on consent_rules
    for each statement execute function refuse_change();
