/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.database.TestDatabase;

/** A year of a busy clinic: the chain and its checkpoints are made here, by the rules of docs/audit.md. */
class VerifierSpeedTest {

    private static final int EVENTS = 100_000;
    private static final int CLIENTS = 2_000;
    private static final int BETWEEN_CHECKPOINTS = 200;

    private final UUID clinic = UUID.fromString("0199aaaa-bbbb-7ccc-8ddd-eeeeffff0001");
    private final UUID actor = UUID.fromString("0199aaaa-bbbb-7ccc-8ddd-eeeeffff0002");

    @TempDir
    private Path home;

    @Test
    void aHundredThousandEventsTakeSeconds() throws Exception {
        try (var database = TestDatabase.create()) {
            try (var connection = database.asSuperuser().getConnection()) {
                connection.setAutoCommit(false);
                fill(new Hand(connection));
                connection.commit();
            }
            long start = System.nanoTime();
            var report = new Verification(database.asAudit(), home).run();
            var took = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf("%d events verified in %d ms%n", EVENTS, took.toMillis());
            assertThat(report.clinics().getFirst().events()).isEqualTo(EVENTS);
            assertThat(report.clinics().getFirst().clients()).isEqualTo(CLIENTS);
            // on a free machine about a second; slow enough here for a busy one
            assertThat(took).isLessThan(Duration.ofSeconds(20));
        }
    }

    private void fill(Hand hand) throws Exception {
        hand.run("set local session_replication_role = replica");
        hand.change(
                "insert into clinic (clinic_id, name, time_zone, created_at) values (?, 'Speed', 'UTC', now())",
                clinic);
        hand.change("""
                insert into client select (jsonb_populate_record(null::client, jsonb_build_object(
                    'clinic_id', ?, 'id', client, 'number', n, 'given_name', 'Client ' || n, 'family_name', '',
                    'preferred_name', '', 'pronouns', '', 'birth_date', '1980-01-01', 'phone', '', 'email', '',
                    'address', '', 'emergency_contact', '', 'alerts', '', 'allergies', 'latex',
                    'pressure_preference', '', 'areas_to_avoid', '', 'search_text', '', 'sort_name', '',
                    'created_at', now(), 'version', 0))).*
                from (select n, md5(n::text)::uuid as client from generate_series(1, ?) n) numbers""", clinic, CLIENTS);
        var ids = hand.<UUID>column("select id from client order by number");
        chain(hand.connection(), ids.toArray(UUID[]::new));
    }

    private void chain(Connection connection, UUID[] ids) throws SQLException, GeneralSecurityException, IOException {
        var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var checkpoints = new ByteArrayOutputStream();
        var hash = new byte[32];
        try (var insert = connection.prepareStatement("""
                insert into audit_event (clinic_id, seq, at, what, actor_id, client_id, record_id, bytes, prev, hash)
                values (?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int seq = 1; seq <= EVENTS; seq++) {
                var id = ids[(seq - 1) % ids.length];
                var what = seq <= ids.length ? "CLIENT_CREATED" : "CLIENT_READ";
                var at = "2026-01-01T00:00:00.%06dZ".formatted(seq);
                var bytes = event(seq, at, what, id).getBytes(StandardCharsets.UTF_8);
                var prev = hash;
                hash = Hashes.link(clinic, seq, prev, bytes);
                Object[] values = {clinic, seq, at, what, actor, id, id, bytes, prev, hash};
                for (int index = 0; index < values.length; index++) {
                    insert.setObject(index + 1, values[index]);
                }
                insert.addBatch();
                if (seq % BETWEEN_CHECKPOINTS == 0) {
                    insert.executeBatch();
                    checkpoints.writeBytes(checkpoint(seq, hash, keys));
                }
            }
        }
        new Hand(connection).change("insert into audit_head values (?, ?, ?)", clinic, EVENTS, hash);
        Files.createDirectories(home.resolve("checkpoints"));
        Files.write(home.resolve("checkpoints/" + clinic + ".checkpoints"), checkpoints.toByteArray());
        Files.createDirectories(home.resolve("keys"));
        Files.write(
                home.resolve("keys/checkpoint.public"),
                Base64.getMimeEncoder().encode(keys.getPublic().getEncoded()));
    }

    private String event(int seq, String at, String what, UUID id) {
        var content = what.equals("CLIENT_CREATED") ? '"' + Hashes.hex(Hashes.sha256(client(seq, id))) + '"' : "null";
        return """
                {"actor":"%s","at":"%s","client":"%s","clinic":"%s","content":%s,"purpose":"","record":"%s",\
                "roles":["THERAPIST"],"schema":1,"seq":%d,"what":"%s"}""".formatted(actor, at.replaceFirst("000Z$", "Z"), id, clinic, content, id, seq, what);
    }

    private static byte[] client(int number, UUID id) {
        return """
                {"address":"","alerts":"","allergies":"latex","areas_to_avoid":"","birth_date":"1980-01-01","email":"",\
                "emergency_contact":"","family_name":"","given_name":"Client %d","id":"%s","phone":"",\
                "preferred_name":"","pressure_preference":"","pronouns":""}""".formatted(number, id).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] checkpoint(int seq, byte[] hash, KeyPair keys) throws GeneralSecurityException {
        var encoder = Base64.getEncoder();
        var text = "palpate/%s\n%d\n%s\nat 2026-01-01T00:00:00Z\n".formatted(clinic, seq, encoder.encodeToString(hash));
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        var stamp = new ByteArrayOutputStream();
        var x509 = keys.getPublic().getEncoded();
        var name = "palpate\n\u0001".getBytes(StandardCharsets.US_ASCII);
        stamp.writeBytes(
                Arrays.copyOf(Hashes.sha256(name, Arrays.copyOfRange(x509, x509.length - 32, x509.length)), 4));
        stamp.writeBytes(signature.sign());
        return (text + "\n— palpate " + encoder.encodeToString(stamp.toByteArray()) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
