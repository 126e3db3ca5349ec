-- SPDX-License-Identifier: Apache-2.0
--
-- Where the text of an open note came from: sentences that marks wrote, sections taken over, the template. Canonical JSON.
alter table encounter add column origins bytea not null default '{"copied":[],"template":"","written":[]}'::bytea;
