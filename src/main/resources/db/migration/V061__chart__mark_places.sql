-- On which outline a mark was placed, at which named point or line, and over which places an arrow runs.
alter table mark
    add column figure   text not null default 'NEUTRAL' check (figure in ('NEUTRAL', 'FEMALE', 'MALE')),
    add column landmark text check (landmark in
        ('bl-23', 'bl-28', 'gluteal-fold-point', 'sciatic-course', 'l4-line', 'l5-line', 's1-line')),
    add column path     text not null default '[]',
    add check ((geometry = 'ARROW') = (path <> '[]')),
    add check (landmark is null or geometry = case when landmark in ('bl-23', 'bl-28', 'gluteal-fold-point')
        then 'POINT' else 'ARROW' end),
    drop constraint mark_view_check,
    add constraint mark_view_check check (view in
        ('FRONT', 'BACK', 'LEFT_SIDE', 'RIGHT_SIDE', 'SOLE', 'PALM', 'HAND_BACK', 'FOOT_TOP'));

-- The places of the atlas and their sides: read by the trigger below, and compared with the atlas by a test. An area of
-- the midline may also be marked on one of its sides, a structure of the midline may not.
create table body_place (
    key   text not null primary key,
    sides text not null check (sides in ('PAIRED', 'MIDLINE', 'ANY'))
);
insert into body_place select unnest(array[
    'diaphragm'
]), 'MIDLINE';
insert into body_place select unnest(array[
    'abdomen', 'chest', 'head-back', 'head-front', 'lower-back', 'middle-back', 'neck-back', 'neck-front',
    'upper-back'
]), 'ANY';
insert into body_place select unnest(array[
    'adductor-brevis', 'adductor-longus', 'adductor-magnus', 'anconeus', 'ankle-foot-sole', 'ankle-foot-top',
    'biceps-brachii', 'biceps-femoris', 'brachialis', 'brachioradialis', 'buttock', 'calcaneal-tendon',
    'coracobrachialis', 'deep-hip-rotators', 'deep-neck-flexors', 'deltoid-anterior', 'deltoid-middle',
    'deltoid-posterior', 'dorsal-foot', 'elbow-back', 'elbow-front', 'erector-spinae', 'external-oblique',
    'fibularis', 'finger-flexors', 'forearm-back', 'forearm-front', 'frontalis', 'gastrocnemius-lateral',
    'gastrocnemius-medial', 'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'gracilis',
    'hand-interossei', 'hip-front', 'hip-side-back', 'hypothenar', 'iliacus', 'iliocostalis-lumborum',
    'iliocostalis-thoracis', 'iliopsoas', 'iliotibial-tract', 'infraspinatus', 'intercostals',
    'internal-oblique', 'knee-back', 'knee-front', 'lateral-pterygoid', 'latissimus-dorsi', 'leg-back',
    'leg-front', 'levator-scapulae', 'long-toe-extensors', 'long-toe-flexors', 'longissimus-thoracis',
    'masseter', 'medial-pterygoid', 'multifidus', 'occipitalis', 'pectineus', 'pectoralis-major-clavicular',
    'pectoralis-major-sternal', 'pectoralis-minor', 'piriformis', 'plantar-aponeurosis', 'plantar-intrinsics',
    'popliteus', 'pronator-quadratus', 'pronator-teres', 'psoas-major', 'quadratus-femoris',
    'quadratus-lumborum', 'rectus-abdominis', 'rectus-femoris', 'rhomboids', 'rotatores', 'sacral-region',
    'sartorius', 'scalenes', 'semimembranosus', 'semispinalis-capitis', 'semitendinosus', 'serratus-anterior',
    'serratus-posterior-inferior', 'serratus-posterior-superior', 'shoulder-back', 'shoulder-front', 'soleus',
    'spinalis-thoracis', 'splenius-capitis', 'splenius-cervicis', 'sternocleidomastoid', 'subclavius',
    'suboccipitals', 'subscapularis', 'supinator', 'suprahyoids', 'supraspinatus', 'temporalis',
    'tensor-fasciae-latae', 'teres-major', 'teres-minor', 'thenar', 'thigh-back', 'thigh-front',
    'thoracolumbar-fascia', 'tibialis-anterior', 'tibialis-posterior', 'transversus-abdominis',
    'trapezius-lower', 'trapezius-middle', 'trapezius-upper', 'triceps-brachii', 'upper-arm-back',
    'upper-arm-front', 'vastus-intermedius', 'vastus-lateralis', 'vastus-medialis', 'wrist-extensors',
    'wrist-flexors', 'wrist-hand-back', 'wrist-hand-palm'
]), 'PAIRED';
grant select on body_place to palpate_app, palpate_audit;

-- The structure decides where one is named; else the area around it.
create function guard_mark_place() returns trigger language plpgsql as
$$
declare
    allowed text;
begin
    select sides into allowed from body_place where key = coalesce(new.region, new.coarse_region);
    if allowed is null then
        raise exception 'a mark lies on a place of the atlas' using errcode = 'P0001';
    end if;
    if (allowed = 'PAIRED' and new.side = 'MIDLINE') or (allowed = 'MIDLINE' and new.side <> 'MIDLINE') then
        raise exception 'a mark cannot lie on a side that its place does not have' using errcode = 'P0001';
    end if;
    return new;
end
$$;
create trigger mark_place before insert or update of region, coarse_region, side on mark
    for each row execute function guard_mark_place();
