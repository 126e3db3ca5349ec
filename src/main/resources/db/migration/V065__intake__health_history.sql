create table intake (
    clinic_id  uuid        not null,
    id         uuid        not null,
    client_id  uuid        not null,
    created_at timestamptz not null,
    version    bigint      not null default 0,
    primary key (clinic_id, id),
    unique (clinic_id, client_id),
    foreign key (clinic_id, client_id) references client
);
call protect_clinic_table('intake', true);

-- A tablet handed to a client: for two hours, for one form, until it is finished. The token that opens it is known to
-- the browser it was made for, and here only by its hash.
create table kiosk (
    clinic_id  uuid        not null,
    id         uuid        not null,
    client_id  uuid        not null,
    started_by uuid        not null,
    first_name text        not null,
    time_zone  text        not null,
    token_hash bytea       not null check (octet_length(token_hash) = 32),
    started_at timestamptz not null,
    expires_at timestamptz not null,
    opened_at  timestamptz,
    ended_at   timestamptz,
    version    bigint      not null default 0,
    primary key (clinic_id, id),
    foreign key (clinic_id, client_id) references client,
    foreign key (clinic_id, started_by) references staff
);
call protect_clinic_table('kiosk', true);
create index kiosk_client on kiosk (clinic_id, client_id, started_at);

-- Every saved version of a health history, byte for byte; the newest is in force. The author is a member of staff, or
-- the hand-over in which the client filled it in.
create table intake_version (
    clinic_id uuid        not null,
    intake_id uuid        not null,
    number    int         not null check (number > 0),
    schema    int         not null,
    bytes     bytea       not null,
    hash      bytea       not null check (octet_length(hash) = 32),
    prev_hash bytea,
    author_id uuid        not null,
    kiosk_id  uuid        check (kiosk_id = author_id),
    saved_at  timestamptz not null,
    primary key (clinic_id, intake_id, number),
    foreign key (clinic_id, intake_id) references intake,
    foreign key (clinic_id, kiosk_id) references kiosk
);
call protect_clinic_table('intake_version', false);
create trigger intake_version_append_only before update or delete on intake_version
    for each row execute function refuse_change();
create trigger intake_version_no_truncate before truncate on intake_version
    for each statement execute function refuse_change();

-- Who looked at what a client filled in alone, and took it over.
create table intake_review (
    clinic_id   uuid        not null,
    intake_id   uuid        not null,
    number      int         not null,
    reviewer_id uuid        not null,
    reviewed_at timestamptz not null,
    primary key (clinic_id, intake_id, number),
    foreign key (clinic_id, intake_id, number) references intake_version,
    foreign key (clinic_id, reviewer_id) references staff
);
call protect_clinic_table('intake_review', false);
create trigger intake_review_append_only before update or delete on intake_review
    for each row execute function refuse_change();
create trigger intake_review_no_truncate before truncate on intake_review
    for each statement execute function refuse_change();

-- What somebody has typed and not saved yet; bytes are null once it is saved or thrown away.
create table intake_draft (
    clinic_id uuid        not null,
    client_id uuid        not null,
    author_id uuid        not null,
    based_on  bigint      not null,
    bytes     bytea,
    saved_at  timestamptz not null,
    primary key (clinic_id, client_id, author_id),
    foreign key (clinic_id, client_id) references client
);
call protect_clinic_table('intake_draft', true);
