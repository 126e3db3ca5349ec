-- SPDX-License-Identifier: Apache-2.0
--
-- What doctors allowed, what was decided at a visit, and what the clinic settled about the rules. All of it is history:
-- a row is written once.

create table clearance (
    clinic_id   uuid        not null,
    id          uuid        not null,
    client_id   uuid        not null,
    rule        text        not null,
    given_by    text        not null,
    given_on    date        not null,
    says        text        not null,
    valid_until date,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (clinic_id, id),
    foreign key (clinic_id, client_id) references client,
    foreign key (clinic_id, recorded_by) references staff,
    check (valid_until >= given_on)
);
call protect_clinic_table('clearance', false);
create index clearance_by_client on clearance (clinic_id, client_id);

-- A clearance that was recorded by mistake, or that does not hold any more.
create table clearance_end (
    clinic_id    uuid        not null,
    clearance_id uuid        not null,
    reason       text        not null check (reason <> ''),
    ended_by     uuid        not null,
    ended_at     timestamptz not null,
    primary key (clinic_id, clearance_id),
    foreign key (clinic_id, clearance_id) references clearance,
    foreign key (clinic_id, ended_by) references staff
);
call protect_clinic_table('clearance_end', false);

-- Which rules fired at a visit and what was decided, byte for byte. The visit is known to a later module.
create table safety_check (
    clinic_id  uuid        not null,
    id         uuid        not null,
    client_id  uuid        not null,
    visit_id   uuid        not null,
    number     int         not null check (number > 0),
    schema     int         not null,
    bytes      bytea       not null,
    hash       bytea       not null check (octet_length(hash) = 32),
    prev_hash  bytea,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    primary key (clinic_id, id),
    unique (clinic_id, visit_id, number),
    foreign key (clinic_id, client_id) references client,
    foreign key (clinic_id, decided_by) references staff
);
call protect_clinic_table('safety_check', false);

-- The same rules again, to be counted.
create table safety_check_rule (
    clinic_id  uuid    not null,
    check_id   uuid    not null,
    rule       text    not null,
    overridden boolean not null,
    primary key (clinic_id, check_id, rule),
    foreign key (clinic_id, check_id) references safety_check
);
call protect_clinic_table('safety_check_rule', false);
create index safety_check_rule_by_rule on safety_check_rule (clinic_id, rule);

-- What the clinic settled about a rule; the newest of each kind holds.
create table rule_setting (
    clinic_id    uuid        not null,
    id           uuid        not null,
    rule         text        not null,
    kind         text        not null check (kind in ('APPROVED', 'SEVERITY')),
    rule_version int         not null check (rule_version > 0),
    severity     text        not null check (severity in ('CAUTION', 'AVOID_SITE', 'REFER', 'STOP', 'REFER_EMERGENCY')),
    lead         text        not null,
    reason       text        not null,
    set_by       uuid        not null,
    set_at       timestamptz not null,
    primary key (clinic_id, id),
    foreign key (clinic_id, set_by) references staff
);
call protect_clinic_table('rule_setting', false);

create trigger clearance_append_only before update or delete on clearance
    for each row execute function refuse_change();
create trigger clearance_no_truncate before truncate on clearance
    for each statement execute function refuse_change();
create trigger clearance_end_append_only before update or delete on clearance_end
    for each row execute function refuse_change();
create trigger clearance_end_no_truncate before truncate on clearance_end
    for each statement execute function refuse_change();
create trigger safety_check_append_only before update or delete on safety_check
    for each row execute function refuse_change();
create trigger safety_check_no_truncate before truncate on safety_check
    for each statement execute function refuse_change();
create trigger safety_check_rule_append_only before update or delete on safety_check_rule
    for each row execute function refuse_change();
create trigger safety_check_rule_no_truncate before truncate on safety_check_rule
    for each statement execute function refuse_change();
create trigger rule_setting_append_only before update or delete on rule_setting
    for each row execute function refuse_change();
create trigger rule_setting_no_truncate before truncate on rule_setting
    for each statement execute function refuse_change();
