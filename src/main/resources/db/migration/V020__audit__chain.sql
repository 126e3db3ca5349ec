-- One hash chain per clinic. The canonical bytes are what is hashed; the columns beside them are for finding events
-- and are compared with the bytes by the verifier.
create table audit_event (
    clinic_id uuid        not null references clinic,
    seq       bigint      not null check (seq > 0),
    at        timestamptz not null,
    what      text        not null,
    actor_id  uuid,
    client_id uuid,
    record_id uuid,
    bytes     bytea       not null,
    prev      bytea       not null check (octet_length(prev) = 32),
    hash      bytea       not null check (octet_length(hash) = 32),
    primary key (clinic_id, seq)
);
call protect_clinic_table('audit_event', false);
create index audit_event_client on audit_event (clinic_id, client_id, seq);

create table audit_head (
    clinic_id uuid   primary key references clinic,
    seq       bigint not null,
    hash      bytea  not null
);
call protect_clinic_table('audit_head', true);

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'P0001';
end
$$;

create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function refuse_change();
