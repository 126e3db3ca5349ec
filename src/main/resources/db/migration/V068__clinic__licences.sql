-- SPDX-License-Identifier: Apache-2.0
--
-- What a therapist may do beyond massage; the safety rules ask for it.
alter table staff add column licences text not null default ''
    check (licences ~ '^((DRY_NEEDLING|INTRAORAL)(,(DRY_NEEDLING|INTRAORAL))*)?$');
