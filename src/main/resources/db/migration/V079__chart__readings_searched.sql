-- SPDX-License-Identifier: Apache-2.0
--
-- Finding notes by what was measured: movements, tests, results, and what was noted beside them.

-- What a movement or a test is called, in both languages of the library. The library is in the jar and its keys are for
-- ever; one that comes later is found by the words of its key, until a migration names it here.
create function movement_words(key text) returns text
    language sql immutable parallel safe
return coalesce((
    select names from (values
        ('rom-lumbar-flexion', 'Lumbar flexion . Lendenbeugung'),
        ('rom-lumbar-extension', 'Lumbar extension . Lendenstreckung'),
        ('rom-lumbar-extension-end', 'Lumbar extension, end position . Lendenstreckung, Endstellung'),
        ('rom-lumbar-side-bend', 'Lumbar side-bend . Seitneigung der Lende'),
        ('rom-lumbar-rotation', 'Lumbar rotation . Drehung der Lende'),
        ('extension-rotation', 'Extension with rotation . Streckung mit Drehung'),
        ('fingertip-to-floor', 'Fingertips to the floor . Finger-Boden-Abstand'),
        ('rom-hip-flexion', 'Hip flexion . Hüftbeugung'),
        ('rom-hip-extension', 'Hip extension . Hüftstreckung'),
        ('rom-hip-external-rotation', 'Hip external rotation . Außendrehung der Hüfte'),
        ('rom-hip-internal-rotation', 'Hip internal rotation . Innendrehung der Hüfte'),
        ('rom-hip-rotation-total', 'Hip rotation, both ways together . Hüftdrehung, beide Richtungen zusammen'),
        ('thomas-test-hip', 'Modified Thomas test, hip . Thomas-Handgriff, Hüfte'),
        ('thomas-test-knee', 'Modified Thomas test, knee . Thomas-Handgriff, Knie'),
        ('straight-leg-raise', 'Straight leg raise . Gestrecktes Bein heben'),
        ('straight-leg-raise-extended', 'Straight leg raise with foot up or hip turned . Gestrecktes Bein heben, Fuß hochgezogen oder Hüfte gedreht'),
        ('passive-knee-extension', 'Passive knee extension, hip at 90 degrees . Knie passiv strecken, Hüfte bei 90 Grad'),
        ('rom-knee-flexion', 'Knee flexion . Kniebeugung'),
        ('ankle-dorsiflexion', 'Ankle dorsiflexion, knee straight . Fuß hochziehen, Knie gestreckt'),
        ('ankle-dorsiflexion-knee-bent', 'Ankle dorsiflexion, knee bent . Fuß hochziehen, Knie gebeugt'),
        ('rom-neck-flexion', 'Neck flexion . Halsbeugung'),
        ('rom-neck-extension', 'Neck extension . Halsstreckung'),
        ('rom-neck-side-bend', 'Neck side-bend . Seitneigung des Halses'),
        ('rom-neck-rotation', 'Neck rotation . Drehung des Halses'),
        ('rom-shoulder-flexion', 'Shoulder flexion . Arm nach vorn heben'),
        ('rom-shoulder-abduction', 'Shoulder abduction . Arm zur Seite heben'),
        ('rom-shoulder-external-rotation', 'Shoulder external rotation . Arm nach außen drehen'),
        ('rom-shoulder-internal-rotation', 'Shoulder internal rotation . Arm nach innen drehen'),
        ('single-leg-stand', 'Standing on one leg . Stehen auf einem Bein')
    ) movement (named, names) where named = key), '') || ' . ' || replace(key, '-', ' ');

-- A reading as it is searched.
create function words_of_reading(reading jsonb) returns text
    language sql immutable parallel safe
return concat_ws(' ', reading ->> 'side', movement_words(reading ->> 'movement'), '.', reading ->> 'result',
    reading ->> 'value', 'pain ' || (reading ->> 'pain') || '/10', '.', reading ->> 'mode', reading ->> 'device',
    reading ->> 'position', '.', reading ->> 'endFeel', '.', reading ->> 'note');

create or replace function words_of_note(sealed bytea) returns tsvector
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
        union all
        select words_of_reading(reading) from jsonb_array_elements(coalesce(note -> 'readings', '[]')) reading
    ) parts (part);
    begin
        return to_tsvector('simple', said);
    exception when program_limit_exceeded then
        return to_tsvector('simple', left(said, 60000));
    end;
end
$$;
grant execute on function movement_words, words_of_reading to palpate_app;

-- Notes that were sealed before. Their words are made anew from what was sealed; nothing else may change them, so the guard
-- is lifted for this one statement, and the policies with it, which hold the owner too.
alter table note_version no force row level security;
alter table note_words no force row level security;
alter table note_words disable trigger note_words_append_only;
update note_words w set words = words_of_note(v.bytes)
    from note_version v
    where v.clinic_id = w.clinic_id and v.encounter_id = w.encounter_id and v.number = w.number
      and jsonb_array_length(coalesce(convert_from(v.bytes, 'UTF8')::jsonb -> 'readings', '[]')) > 0;
alter table note_words enable trigger note_words_append_only;
alter table note_version force row level security;
alter table note_words force row level security;
