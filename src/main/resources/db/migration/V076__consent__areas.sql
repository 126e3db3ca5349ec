-- SPDX-License-Identifier: Apache-2.0
--
-- A consent for several areas can be taken back one area after the other, each by an entry of its own. What an entry
-- takes back is in its bytes; that nothing is taken back twice is seen to by the lock on a client's list.
drop index consent_entry_once;
create unique index consent_entry_given_once on consent_entry (clinic_id, consent_id) where kind = 'GIVEN';
