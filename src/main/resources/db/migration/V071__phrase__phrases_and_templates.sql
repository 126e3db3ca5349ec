-- SPDX-License-Identifier: Apache-2.0
--
-- Short words that expand to text, of one person or of the whole clinic (no owner). Taken out of use, a row stays.
create table phrase (
    clinic_id  uuid        not null references clinic,
    id         uuid        not null,
    owner_id   uuid,
    shortcut   text        not null check (shortcut <> ''),
    text       text        not null check (text <> ''),
    removed    boolean     not null default false,
    changed_by uuid,
    changed_at timestamptz not null,
    version    bigint      not null default 0,
    primary key (clinic_id, id),
    foreign key (clinic_id, owner_id) references staff,
    foreign key (clinic_id, changed_by) references staff,
    -- one's own phrases are written by oneself; what ships with Palpate was written by nobody of the clinic
    check (owner_id is null or owner_id = changed_by)
);
create unique index phrase_shortcut on phrase (clinic_id, coalesce(owner_id, clinic_id), shortcut) where not removed;
call protect_clinic_table('phrase', true);

-- A template for notes as the clinic has it. Those that ship are in the jar; a row exists only for what somebody touched.
create table visit_template (
    clinic_id  uuid        not null references clinic,
    id         uuid        not null,
    key        text        not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    bytes      bytea       not null,
    off        boolean     not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    version    bigint      not null default 0,
    primary key (clinic_id, id),
    unique (clinic_id, key),
    foreign key (clinic_id, changed_by) references staff
);
call protect_clinic_table('visit_template', true);
