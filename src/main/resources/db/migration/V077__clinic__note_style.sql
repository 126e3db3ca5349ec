-- SPDX-License-Identifier: Apache-2.0
--
-- How the sentences sound that marks write into notes.
alter table clinic add column note_style text not null default 'TELEGRAPHIC'
    check (note_style in ('TELEGRAPHIC', 'FULL'));
