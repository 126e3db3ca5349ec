-- The one table of allowed state changes: read by the trigger below, and compared with the Java enum by a test.
create table note_transition (
    from_state text not null,
    to_state   text not null,
    primary key (from_state, to_state)
);
insert into note_transition values
    ('DRAFT', 'SIGNED'),
    ('DRAFT', 'DISCARDED'),
    ('DRAFT', 'COSIGN_PENDING'),
    ('COSIGN_PENDING', 'SIGNED'),
    ('COSIGN_PENDING', 'DRAFT'),
    ('SIGNED', 'AMENDED'),
    ('SIGNED', 'ENTERED_IN_ERROR'),
    ('AMENDED', 'AMENDED'),
    ('AMENDED', 'ENTERED_IN_ERROR');
grant select on note_transition to palpate_app, palpate_audit;

create table encounter (
    clinic_id       uuid        not null,
    id              uuid        not null,
    client_id       uuid        not null,
    therapist_id    uuid        not null,
    service_date    date        not null,
    time_zone       text        not null,
    started_at      timestamptz not null,
    state           text        not null default 'DRAFT',
    subjective      text        not null default '',
    objective       text        not null default '',
    assessment      text        not null default '',
    plan            text        not null default '',
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    signed_at       timestamptz,
    version         bigint      not null default 0,
    primary key (clinic_id, id),
    foreign key (clinic_id, client_id) references client,
    foreign key (clinic_id, therapist_id) references staff,
    check ((state in ('DRAFT', 'DISCARDED', 'COSIGN_PENDING')) = (signed_at is null))
);
call protect_clinic_table('encounter', true);
create index encounter_by_client on encounter (clinic_id, client_id, started_at desc);
create index encounter_by_therapist on encounter (clinic_id, therapist_id, service_date desc);
create index encounter_unfinished on encounter (clinic_id, therapist_id, started_at) where state = 'DRAFT';

-- After a note has left DRAFT, only its state may move, with who moved it and when. Whatever else the row holds, columns
-- of later migrations too, stays; the time of the signature is written once, by the step that signs.
create function guard_encounter() returns trigger language plpgsql as
$$
declare
    moving text[] := array['state', 'changed_by', 'changed_at', 'version'];
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a note begins as a draft, not as %', new.state using errcode = 'P0001';
        end if;
        return new;
    end if;
    if new.state <> old.state
        and not exists (select from note_transition where from_state = old.state and to_state = new.state) then
        raise exception 'a note cannot go from % to %', old.state, new.state using errcode = 'P0001';
    end if;
    if new.state = old.state and old.state <> 'DRAFT' and old.state <> 'AMENDED' then
        raise exception 'a note that is % cannot be changed', old.state using errcode = 'P0001';
    end if;
    if (new.clinic_id, new.id, new.client_id) is distinct from (old.clinic_id, old.id, old.client_id) then
        raise exception 'a note stays with its client and cannot be changed to another' using errcode = 'P0001';
    end if;
    if old.signed_at is null and new.state = 'SIGNED' then
        moving := moving || 'signed_at'::text;
    end if;
    if old.state <> 'DRAFT' and to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
        raise exception 'the text of a sealed note cannot be changed' using errcode = 'P0001';
    end if;
    return new;
end
$$;
create trigger encounter_guard before insert or update on encounter for each row execute function guard_encounter();
create trigger encounter_kept before delete on encounter for each row execute function refuse_change();
create trigger encounter_no_truncate before truncate on encounter for each statement execute function refuse_change();

-- What was sealed, byte for byte. Everything that shows a signed note reads it from here.
create table note_version (
    clinic_id    uuid        not null,
    encounter_id uuid        not null,
    number       int         not null check (number > 0),
    meaning      text        not null check (meaning in ('SIGNED', 'LATE_ENTRY', 'ADDENDUM', 'CORRECTION', 'ENTERED_IN_ERROR')),
    schema       int         not null,
    bytes        bytea       not null,
    hash         bytea       not null check (octet_length(hash) = 32),
    prev_hash    bytea,
    author_id    uuid        not null,
    sealed_at    timestamptz not null,
    primary key (clinic_id, encounter_id, number),
    foreign key (clinic_id, encounter_id) references encounter,
    foreign key (clinic_id, author_id) references staff
);
call protect_clinic_table('note_version', false);
create trigger note_version_append_only before update or delete on note_version
    for each row execute function refuse_change();
create trigger note_version_no_truncate before truncate on note_version
    for each statement execute function refuse_change();

-- Marks as rows, for finding and counting. Taken off a draft, a mark stays with the time of its removal.
create table mark (
    clinic_id           uuid     not null,
    id                  uuid     not null,
    encounter_id        uuid     not null,
    position            int      not null,
    kind                text     not null check (kind in ('REPORTED', 'FOUND', 'TREATED', 'AVOID')),
    phase               text     not null check (phase in ('PRE', 'POST', 'FOLLOW_UP')),
    artwork             text     not null,
    view                text     not null check (view in ('FRONT', 'BACK', 'LEFT_SIDE', 'RIGHT_SIDE', 'SOLE', 'PALM')),
    coarse_region       text,
    region              text,
    side                text     not null check (side in ('LEFT', 'RIGHT', 'MIDLINE')),
    layer               text     not null check (layer in ('SUPERFICIAL', 'INTERMEDIATE', 'DEEP', 'UNKNOWN')),
    geometry            text     not null check (geometry in ('REGION', 'POINT', 'ARROW')),
    x                   double precision check (x between 0 and 1),
    y                   double precision check (y between 0 and 1),
    type                text     not null,
    intensity           int      check (intensity between 0 and 10),
    tone                int      check (tone between 0 and 4),
    quality             text     not null default '',
    timing              text,
    pressure_found      int      check (pressure_found between 1 and 5),
    reproduces_familiar boolean  not null default false,
    radiates_to         text     not null default '[]',
    technique           text,
    pressure_used       int      check (pressure_used between 1 and 5),
    minutes             int      check (minutes between 0 and 600),
    response            text,
    group_id            uuid,
    track_id            uuid     not null,
    change              text,
    note                text     not null default '',
    removed_at          timestamptz,
    primary key (clinic_id, id),
    foreign key (clinic_id, encounter_id) references encounter,
    check (region is not null or coarse_region is not null),
    check ((x is null) = (y is null)),
    check ((geometry = 'REGION') = (x is null))
);
call protect_clinic_table('mark', true);
create index mark_by_encounter on mark (clinic_id, encounter_id) where removed_at is null;
create index mark_by_region on mark (clinic_id, region, side) where removed_at is null;

create function guard_mark() returns trigger language plpgsql as
$$
declare
    note_state text;
begin
    select state into note_state from encounter
        where clinic_id = new.clinic_id and id = new.encounter_id;
    if note_state is distinct from 'DRAFT' then
        raise exception 'the marks of a note that is % cannot be changed', note_state using errcode = 'P0001';
    end if;
    if tg_op = 'UPDATE' and (new.id, new.encounter_id) is distinct from (old.id, old.encounter_id) then
        raise exception 'a mark stays with its note' using errcode = 'P0001';
    end if;
    return new;
end
$$;
create trigger mark_guard before insert or update on mark for each row execute function guard_mark();
create trigger mark_kept before delete on mark for each row execute function refuse_change();
create trigger mark_no_truncate before truncate on mark for each statement execute function refuse_change();

-- What each tab sent last, whether or not it won: text of the loser of a race is found here.
create table draft (
    clinic_id    uuid        not null,
    encounter_id uuid        not null,
    author_id    uuid        not null,
    tab_id       uuid        not null,
    client_seq   bigint      not null,
    based_on     bigint      not null,
    applied      boolean     not null,
    bytes        bytea       not null,
    saved_at     timestamptz not null,
    primary key (clinic_id, encounter_id, author_id, tab_id),
    foreign key (clinic_id, encounter_id) references encounter,
    foreign key (clinic_id, author_id) references staff
);
call protect_clinic_table('draft', true);
