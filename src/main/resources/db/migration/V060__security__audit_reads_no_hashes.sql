-- Verifying needs to know which accounts there are, never what their passwords hash to.
revoke select on account from palpate_audit;
grant select (clinic_id, id, username, display_name, roles, enabled, created_at, version) on account to palpate_audit;
