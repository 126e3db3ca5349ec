-- What a clinic decided about one entry of the library: an entry of its own, or a shipped one it switched off.
-- Shipped content is in the jar; a row exists only for what somebody touched.
create table library_entry (
    clinic_id  uuid        not null references clinic,
    id         uuid        not null,
    kind       text        not null check (kind in ('TECHNIQUE', 'HOME_CARE', 'CONDITION', 'CARE', 'CLAIM', 'DOSE',
                                                    'INSTRUMENT', 'EQUIPMENT', 'POPULATION', 'SOURCE')),
    key        text        not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    own        boolean     not null,
    off        boolean     not null default false,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    version    bigint      not null default 0,
    primary key (clinic_id, id),
    unique (clinic_id, kind, key),
    foreign key (clinic_id, changed_by) references staff,
    -- a key that ships later can never be the key of a clinic's own entry
    check (own = starts_with(key, 'own-'))
);
call protect_clinic_table('library_entry', true);

-- Every saved state of a clinic's own entry, byte for byte; the newest is the entry in force.
create table library_entry_version (
    clinic_id uuid        not null,
    entry_id  uuid        not null,
    number    int         not null check (number > 0),
    schema    int         not null,
    bytes     bytea       not null,
    hash      bytea       not null check (octet_length(hash) = 32),
    prev_hash bytea,
    author_id uuid        not null,
    saved_at  timestamptz not null,
    primary key (clinic_id, entry_id, number),
    foreign key (clinic_id, entry_id) references library_entry,
    foreign key (clinic_id, author_id) references staff
);
call protect_clinic_table('library_entry_version', false);
create trigger library_entry_version_append_only before update or delete on library_entry_version
    for each row execute function refuse_change();
create trigger library_entry_version_no_truncate before truncate on library_entry_version
    for each statement execute function refuse_change();

create table library_setting (
    clinic_id   uuid   not null references clinic,
    language    text   not null check (language in ('ENGLISH', 'GERMAN')),
    claim_grade text   not null check (claim_grade in ('A', 'B', 'C')),
    version     bigint not null default 0,
    primary key (clinic_id)
);
call protect_clinic_table('library_setting', true);
