-- SPDX-License-Identifier: Apache-2.0
--
-- Whether a note was signed later than the clinic's rules call prompt. Written once, by the step that signs, so that other
-- rules later do not change what an old note is called.
alter table encounter add column late boolean not null default false;
alter table encounter add constraint encounter_late_is_signed check (not late or signed_at is not null);

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
    if old.signed_at is null and new.state = 'SIGNED' then
        moving := moving || array['signed_at', 'late'];
    end if;
    if old.state <> 'DRAFT' and to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
        raise exception 'the text of a sealed note cannot be changed' using errcode = 'P0001';
    end if;
    return new;
end
$$;
