-- SPDX-License-Identifier: Apache-2.0
--
-- Notes of students and of others under supervision: submitted by whoever treated, signed for good by their supervisor.

-- Who answers for whom. That nobody supervises themselves over corners is checked where it is written.
alter table staff add column supervisor_id uuid;
alter table staff add foreign key (clinic_id, supervisor_id) references staff;
alter table staff add constraint staff_supervised_by_another check (supervisor_id <> id);
create index staff_by_supervisor on staff (clinic_id, supervisor_id) where supervisor_id is not null;

alter table staff drop constraint staff_licences_check;
alter table staff add constraint staff_licences_check
    check (licences ~ '^((DRY_NEEDLING|INTRAORAL|CO_SIGNING)(,(DRY_NEEDLING|INTRAORAL|CO_SIGNING))*)?$');

-- SUBMITTED is what the author signed and the supervisor has not; RETURNED the same with the reason why it was sent back.
alter table note_version drop constraint note_version_meaning_check;
alter table note_version add constraint note_version_meaning_check check (meaning in
    ('SUBMITTED', 'RETURNED', 'SIGNED', 'LATE_ENTRY', 'ADDENDUM', 'CORRECTION', 'ENTERED_IN_ERROR'));

-- Words are found in what was signed. What is only submitted is still an open note, and is searched where it stands.
drop trigger note_version_words on note_version;
create trigger note_version_words after insert on note_version for each row
    when (new.meaning not in ('SUBMITTED', 'RETURNED')) execute function keep_note_words();

create index encounter_waiting on encounter (clinic_id, changed_at) where state = 'COSIGN_PENDING';

create or replace function guard_encounter() returns trigger language plpgsql as
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
    if old.state = 'DRAFT' and new.state = 'SIGNED' and exists (
            select from staff where clinic_id = new.clinic_id and id = new.therapist_id and supervisor_id is not null) then
        raise exception 'a note of somebody who is supervised cannot be signed by them alone' using errcode = 'P0001';
    end if;
    if old.state = 'COSIGN_PENDING' and new.state = 'SIGNED' and new.changed_by = new.therapist_id then
        raise exception 'a note cannot be co-signed by whoever wrote it' using errcode = 'P0001';
    end if;
    if old.signed_at is null and new.state = 'SIGNED' then
        moving := moving || array['signed_at', 'late'];
    end if;
    if old.state <> 'DRAFT' and to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
        raise exception 'the text of a sealed note cannot be changed' using errcode = 'P0001';
    end if;
    return new;
end
$$;
