create table treatment_plan (
    clinic_id    uuid        not null,
    id           uuid        not null,
    client_id    uuid        not null,
    review_date  date,
    created_at   timestamptz not null,
    version      bigint      not null default 0,
    primary key (clinic_id, id),
    unique (clinic_id, client_id),
    foreign key (clinic_id, client_id) references client
);
call protect_clinic_table('treatment_plan', true);

-- Every saved state of the plan, byte for byte; the newest is the plan in force.
create table plan_version (
    clinic_id uuid        not null,
    plan_id   uuid        not null,
    number    int         not null check (number > 0),
    schema    int         not null,
    bytes     bytea       not null,
    hash      bytea       not null check (octet_length(hash) = 32),
    prev_hash bytea,
    author_id uuid        not null,
    saved_at  timestamptz not null,
    primary key (clinic_id, plan_id, number),
    foreign key (clinic_id, plan_id) references treatment_plan,
    foreign key (clinic_id, author_id) references staff
);
call protect_clinic_table('plan_version', false);
create trigger plan_version_append_only before update or delete on plan_version
    for each row execute function refuse_change();
create trigger plan_version_no_truncate before truncate on plan_version
    for each statement execute function refuse_change();
