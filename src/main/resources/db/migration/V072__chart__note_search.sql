-- SPDX-License-Identifier: Apache-2.0
--
-- Finding words in notes, and looking back on many visits.

-- Text as it is searched: lower case, without accents, and without what stands between words. Quotation marks and
-- hyphens stay, because they mean something in what somebody types; in a note they are taken out as well.
create function searched_text(raw text) returns text
    language sql immutable parallel safe
return translate(
    regexp_replace(
        replace(replace(replace(
            lower(regexp_replace(normalize(raw, nfkd), '[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f]+', '', 'g')),
            'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
        '[\u0001-!#-,./:-@\[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g'),
    'łđðøı', 'lddoi');

-- What each sealed version says, as words. The newest version of a note says all that the earlier ones say, because an
-- amendment only adds. Drafts are few, and are searched where they stand.
create table note_words (
    clinic_id    uuid        not null,
    encounter_id uuid        not null,
    number       int         not null,
    client_id    uuid        not null,
    started_at   timestamptz not null,
    words        tsvector    not null,
    primary key (clinic_id, encounter_id, number),
    foreign key (clinic_id, encounter_id, number) references note_version,
    foreign key (clinic_id, client_id) references client
);
call protect_clinic_table('note_words', false);
create trigger note_words_append_only before update or delete on note_words
    for each row execute function refuse_change();
create trigger note_words_no_truncate before truncate on note_words
    for each statement execute function refuse_change();
create index note_words_by_word on note_words using gin (words);
create index note_words_by_time on note_words (clinic_id, started_at desc, encounter_id desc);
create index note_words_by_client on note_words (clinic_id, client_id, started_at desc);

-- The application sees a row of this table only while it asks for words that the row holds. Asked for in the statement
-- itself, the words could not use their index: PostgreSQL looks at a row only after its policy has let it pass, unless
-- the comparison is known to tell nothing, and a text search is not. A restrictive policy is the first thing it asks.
create policy asked_for on note_words as restrictive for select to palpate_app
    using (words @@ nullif(current_setting('app.note_search', true), '')::tsquery);

-- The words of a sealed note: the four sections, what was added since, and what stands beside a mark. Where a note is so
-- long that its words do not fit into one place, those of its beginning are found.
create function words_of_note(sealed bytea) returns tsvector
    language plpgsql immutable parallel safe as
$$
declare
    note jsonb := convert_from(sealed, 'UTF8')::jsonb;
    said text;
begin
    select translate(searched_text(string_agg(part, ' . ')), '"-', '  ') into said from (
        select concat_ws(' . ', note ->> 'subjective', note ->> 'objective', note ->> 'assessment', note ->> 'plan')
        union all
        select concat_ws(' . ', added ->> 'reason', added ->> 'text')
            from jsonb_array_elements(coalesce(note -> 'amendments', '[]')) added
        union all
        select mark ->> 'note' from jsonb_array_elements(coalesce(note -> 'marks', '[]')) mark
    ) parts (part);
    begin
        return to_tsvector('simple', said);
    exception when program_limit_exceeded then
        return to_tsvector('simple', left(said, 60000));
    end;
end
$$;

create function keep_note_words() returns trigger language plpgsql as
$$
begin
    insert into note_words (clinic_id, encounter_id, number, client_id, started_at, words)
        select new.clinic_id, new.encounter_id, new.number, e.client_id, e.started_at, words_of_note(new.bytes)
        from encounter e where e.clinic_id = new.clinic_id and e.id = new.encounter_id;
    return null;
end
$$;
grant execute on function searched_text, words_of_note to palpate_app;
create trigger note_version_words after insert on note_version for each row execute function keep_note_words();

-- Notes that were sealed before. The owner is held by the policies too, so they are lifted for this one statement.
alter table encounter no force row level security;
alter table note_version no force row level security;
alter table note_words no force row level security;
insert into note_words (clinic_id, encounter_id, number, client_id, started_at, words)
    select v.clinic_id, v.encounter_id, v.number, e.client_id, e.started_at, words_of_note(v.bytes)
    from note_version v join encounter e on e.clinic_id = v.clinic_id and e.id = v.encounter_id;
alter table encounter force row level security;
alter table note_version force row level security;
alter table note_words force row level security;

-- One's own open notes, and how long one's last notes took from opening to signature.
create index encounter_open on encounter (clinic_id, therapist_id, started_at desc)
    where state in ('DRAFT', 'COSIGN_PENDING');
create index encounter_signed on encounter (clinic_id, therapist_id, signed_at desc) where signed_at is not null;
