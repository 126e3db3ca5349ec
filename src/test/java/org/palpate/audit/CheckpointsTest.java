/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.palpate.database.StartRefused;

class CheckpointsTest {

    private final UUID clinic = UUID.randomUUID();
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    private Path home;

    @Test
    void everySealedNoteIsVouchedForAtOnce() throws Exception {
        var checkpoints = checkpoints();
        long seq = 0;
        for (var what : List.of(
                "CLINIC_FOUNDED",
                "NOTE_SUBMITTED",
                "NOTE_RETURNED",
                "NOTE_COSIGNED",
                "NOTE_SIGNED",
                "NOTE_AMENDED",
                "NOTE_ENTERED_IN_ERROR")) {
            grow(checkpoints, ++seq, "CLIENT_READ");
            assertThat(vouchedFor()).isEqualTo(seq - 1);
            grow(checkpoints, ++seq, what);
            assertThat(vouchedFor()).isEqualTo(seq);
        }
    }

    @Test
    void nothingWaitsForMoreThanTwoHundredEventsOrAMinute() throws Exception {
        var checkpoints = checkpoints();
        for (long seq = 1; seq < 200; seq++) {
            grow(checkpoints, seq, "CLIENT_READ");
        }
        assertThat(vouchedFor()).isZero();
        grow(checkpoints, 200, "CLIENT_READ");
        assertThat(vouchedFor()).isEqualTo(200);
        grow(checkpoints, 201, "CLIENT_READ");
        now = now.plus(Duration.ofSeconds(55)); // and the next look is five seconds later at most
        checkpoints.writeOld();
        assertThat(vouchedFor()).isEqualTo(201);
    }

    @Test
    void nothingIsLeftWhenTheApplicationStops() throws Exception {
        var checkpoints = checkpoints();
        grow(checkpoints, 1, "CLIENT_READ");
        checkpoints.writeAll();
        assertThat(vouchedFor()).isEqualTo(1);
    }

    @Test
    void anEventAnnouncedLateChangesNothing() throws Exception {
        var checkpoints = checkpoints();
        grow(checkpoints, 7, "NOTE_SIGNED");
        grow(checkpoints, 6, "NOTE_SIGNED");
        checkpoints.writeAll();
        assertThat(notes()).isEqualTo(1);
        assertThat(vouchedFor()).isEqualTo(7);
    }

    @Test
    void theStartVouchesForWhatACrashLeft() throws Exception {
        grow(checkpoints(), 7, "NOTE_SIGNED");
        var afterCrash = checkpoints();
        afterCrash.catchUp(clinic, 9, hash(9));
        assertThat(vouchedFor()).isEqualTo(9);
        checkpoints().catchUp(clinic, 9, hash(9));
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void theStartSignsNothingOverAChainThatDoesNotFit() throws Exception {
        grow(checkpoints(), 7, "NOTE_SIGNED");
        checkpoints().catchUp(clinic, 6, hash(6));
        checkpoints().catchUp(clinic, 7, hash(8));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void whatACrashLeftOfACheckpointIsTakenOff() throws Exception {
        grow(checkpoints(), 1, "NOTE_SIGNED");
        var whole = Files.readAllBytes(file());
        for (int length = 1; length < whole.length; length++) {
            var torn = Arrays.copyOf(whole, whole.length + length);
            System.arraycopy(whole, 0, torn, whole.length, length);
            Files.write(file(), torn);
            grow(checkpoints(), 2, "NOTE_SIGNED");
            assertThat(Files.readString(file())).startsWith(new String(whole, StandardCharsets.UTF_8));
            assertThat(Files.size(file())).isEqualTo(2L * whole.length);
            assertThat(vouchedFor()).isEqualTo(2);
        }
    }

    @Test
    void aDiskThatRefusesIsAskedAgain() throws Exception {
        var checkpoints = checkpoints();
        Files.writeString(home.resolve("checkpoints"), "in the way");
        grow(checkpoints, 1, "NOTE_SIGNED");
        Files.delete(home.resolve("checkpoints"));
        checkpoints.writeAll();
        assertThat(vouchedFor()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadTheKey() throws Exception {
        checkpoints();
        assertThat(permissions("keys")).isEqualTo("rwx------");
        assertThat(permissions("keys/checkpoint.private")).isEqualTo("rw-------");
        assertThat(home.resolve("keys")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aLostKeyIsNotReplacedWhereItSignedSomething() throws Exception {
        checkpoints();
        Files.delete(home.resolve("keys/checkpoint.private"));
        grow(checkpoints(), 1, "NOTE_SIGNED"); // a first start that crashed half-way: nothing was signed yet
        var before = Files.readString(home.resolve("keys/checkpoint.public"));
        Files.delete(home.resolve("keys/checkpoint.private"));
        refused();
        assertThat(home.resolve("keys/checkpoint.public")).hasContent(before);
    }

    @Test
    void halvesThatDoNotBelongTogetherAreRefused() throws Exception {
        grow(checkpoints(), 1, "NOTE_SIGNED");
        var other = home.resolve("other");
        CheckpointKey.in(other, other);
        Files.copy(
                other.resolve("checkpoint.public"),
                home.resolve("keys/checkpoint.public"),
                StandardCopyOption.REPLACE_EXISTING);
        refused();
        Files.writeString(home.resolve("keys/checkpoint.private"), "");
        refused();
    }

    private void refused() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::checkpoints)
                .withMessageStartingWith(
                        "The key that signs the audit trail's checkpoints is missing or cannot be used")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("backup"));
    }

    private Checkpoints checkpoints() {
        return new Checkpoints(home, () -> now);
    }

    private void grow(Checkpoints checkpoints, long seq, String what) {
        checkpoints.grew(new ChainGrew(clinic, seq, hash(seq), what));
    }

    private static byte[] hash(long seq) {
        var hash = new byte[32];
        hash[0] = (byte) seq;
        return hash;
    }

    private Path file() {
        return home.resolve("checkpoints").resolve(clinic + ".checkpoints");
    }

    private long vouchedFor() throws IOException {
        return new CheckpointLog(home.resolve("checkpoints"), clinic)
                .newest()
                .map(CheckpointLog.Vouched::seq)
                .orElse(0L);
    }

    private long notes() throws IOException {
        return Files.readString(file())
                .lines()
                .filter(line -> line.startsWith("palpate/"))
                .count();
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file)));
    }
}
