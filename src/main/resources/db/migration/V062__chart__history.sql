-- SPDX-License-Identifier: Apache-2.0
--
-- For looking back: complaints of one client across visits, and a quarter of the whole clinic.
create index mark_by_track on mark (clinic_id, track_id);
create index encounter_by_date on encounter (clinic_id, service_date);

-- The application knows no other words; a row that holds one could not be read back.
alter table mark add constraint mark_change_check
    check (change in ('NEW', 'IMPROVED', 'SAME', 'WORSE', 'RESOLVED'));
