-- SPDX-License-Identifier: Apache-2.0
--
-- What is asked and seen at a visit before hands are laid on: kept while the note is a draft, sealed with it.
create table visit_check (
    clinic_id    uuid        not null,
    encounter_id uuid        not null,
    schema       int         not null,
    bytes        bytea       not null,
    changed_by   uuid        not null,
    changed_at   timestamptz not null,
    version      bigint      not null default 0,
    primary key (clinic_id, encounter_id),
    foreign key (clinic_id, encounter_id) references encounter,
    foreign key (clinic_id, changed_by) references staff
);
call protect_clinic_table('visit_check', true);

create function guard_visit_check() returns trigger language plpgsql as
$$
declare
    note_state text;
begin
    select state into note_state from encounter
        where clinic_id = new.clinic_id and id = new.encounter_id;
    if note_state is distinct from 'DRAFT' then
        raise exception 'what was asked at a visit with a note that is % cannot be changed', note_state using errcode = 'P0001';
    end if;
    if tg_op = 'UPDATE' and new.encounter_id is distinct from old.encounter_id then
        raise exception 'what was asked stays with its visit' using errcode = 'P0001';
    end if;
    return new;
end
$$;
create trigger visit_check_guard before insert or update on visit_check
    for each row execute function guard_visit_check();
create trigger visit_check_kept before delete on visit_check for each row execute function refuse_change();
create trigger visit_check_no_truncate before truncate on visit_check
    for each statement execute function refuse_change();
