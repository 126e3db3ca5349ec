-- SPDX-License-Identifier: Apache-2.0
--
-- Movements that were measured and tests with their results, one row for each reading, for looking back at one client.
-- Taken off a draft, a reading stays with the time of its removal. "posture" is how the client was placed.
create table reading (
    clinic_id    uuid             not null,
    id           uuid             not null,
    encounter_id uuid             not null,
    position     int              not null,
    movement     text             not null check (movement ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    side         text             not null check (side in ('LEFT', 'RIGHT', 'MIDLINE')),
    value        double precision check (value between -1000 and 1000),
    unit         text             check (unit in ('DEGREES', 'CENTIMETRES', 'SECONDS')),
    mode         text             check (mode in ('ACTIVE', 'PASSIVE')),
    device       text             check (device in ('GONIOMETER', 'INCLINOMETER', 'PHONE', 'TAPE', 'STOPWATCH',
                                                    'MOTION_ANALYSER', 'BY_EYE')),
    posture      text             check (posture in ('STANDING', 'SITTING', 'LYING_FACE_UP', 'LYING_FACE_DOWN',
                                                     'LYING_ON_THE_SIDE')),
    pain         int              check (pain between 0 and 10),
    end_feel     text             not null default '',
    result       text             check (result in ('POSITIVE', 'NEGATIVE', 'UNCLEAR')),
    note         text             not null default '',
    removed_at   timestamptz,
    primary key (clinic_id, id),
    foreign key (clinic_id, encounter_id) references encounter,
    check (value is null or unit is not null)
);
call protect_clinic_table('reading', true);
create index reading_by_encounter on reading (clinic_id, encounter_id) where removed_at is null;

create function guard_reading() returns trigger language plpgsql as
$$
declare
    note_state text;
begin
    select state into note_state from encounter
        where clinic_id = new.clinic_id and id = new.encounter_id;
    if note_state is distinct from 'DRAFT' then
        raise exception 'the readings of a note that is % cannot be changed', note_state using errcode = 'P0001';
    end if;
    if tg_op = 'UPDATE' and (new.id, new.encounter_id) is distinct from (old.id, old.encounter_id) then
        raise exception 'a reading stays with its note' using errcode = 'P0001';
    end if;
    return new;
end
$$;
create trigger reading_guard before insert or update on reading for each row execute function guard_reading();
create trigger reading_kept before delete on reading for each row execute function refuse_change();
create trigger reading_no_truncate before truncate on reading for each statement execute function refuse_change();

-- When a treatment of a region began, while its timer runs. It says nothing of the client; what it comes to is written to
-- the mark when it is stopped.
create table treatment_timer (
    clinic_id    uuid        not null,
    encounter_id uuid        not null,
    mark_id      uuid,
    started_at   timestamptz,
    primary key (clinic_id, encounter_id),
    foreign key (clinic_id, encounter_id) references encounter,
    check ((mark_id is null) = (started_at is null))
);
call protect_clinic_table('treatment_timer', true);

-- Movements have a shelf of their own in the library.
alter table library_entry
    drop constraint library_entry_kind_check,
    add constraint library_entry_kind_check check (kind in
        ('TECHNIQUE', 'HOME_CARE', 'CONDITION', 'CARE', 'CLAIM', 'DOSE', 'INSTRUMENT', 'MOVEMENT', 'EQUIPMENT',
         'POPULATION', 'SOURCE'));
