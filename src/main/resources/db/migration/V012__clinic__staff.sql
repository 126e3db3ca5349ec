-- What a document prints under a signature. A staff member has the id of the account that logs in.
create table staff (
    clinic_id           uuid   not null,
    id                  uuid   not null,
    credential          text   not null default '',
    registration_number text   not null default '',
    version             bigint not null default 0,
    primary key (clinic_id, id),
    foreign key (clinic_id, id) references account
);
call protect_clinic_table('staff', true);
