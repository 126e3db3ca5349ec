/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that a clinic's checkpoints are appended to. What a crash or a full disk left of a checkpoint is taken off
 * before the next one is written; nothing else in it is ever changed.
 */
final class CheckpointLog {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointLog.class);

    /** More than the longest checkpoint. */
    private static final int LONGEST = 1_000;

    /** The bytes of a checkpoint as characters 0 to 255, for a torn one may end within a character. */
    private static final Pattern CHECKPOINT = Pattern.compile(
            "palpate/[0-9a-f-]{36}\n(\\d+)\n([A-Za-z0-9+/=]+)\nat [^\n]+\n\n[^ \n]+ palpate [A-Za-z0-9+/=]+\n\n");

    private final Path file;

    CheckpointLog(Path folder, UUID clinicId) {
        this.file = folder.resolve(clinicId + ".checkpoints");
    }

    /** What the newest checkpoint vouches for. */
    Optional<Vouched> newest() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return end(channel).newest();
        }
    }

    /** Returns once the checkpoint is on the disk. */
    void append(String checkpoint) throws IOException {
        boolean created = !Files.exists(file);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            cutTornEnd(channel);
            channel.position(channel.size());
            var bytes = ByteBuffer.wrap(checkpoint.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (created) {
            forceFolder();
        }
    }

    private void cutTornEnd(FileChannel channel) throws IOException {
        var end = end(channel);
        long torn = channel.size() - end.position();
        if (torn > 0 && torn < LONGEST) { // anything longer is no torn checkpoint, and left to the verifier
            LOG.warn("Taking an incomplete checkpoint of {} bytes off {}", torn, file);
            channel.truncate(end.position());
        }
    }

    private static End end(FileChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - 4 * LONGEST);
        var tail = ByteBuffer.allocate((int) (channel.size() - from));
        while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {
            // until all is read
        }
        var found = CHECKPOINT.matcher(new String(tail.array(), 0, tail.position(), StandardCharsets.ISO_8859_1));
        var end = new End(from, Optional.empty());
        while (found.find()) {
            var vouched = new Vouched(
                    Long.parseLong(found.group(1)), Base64.getDecoder().decode(found.group(2)));
            end = new End(from + found.end(), Optional.of(vouched));
        }
        return end;
    }

    /** The name of a new file must be on the disk too. Windows sees to that itself, and cannot open folders. */
    private void forceFolder() {
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            LOG.debug("The folder of {} cannot be forced to the disk", file, notOnThisSystem);
        }
    }

    /** An event, and the hash it had when it was vouched for. */
    record Vouched(long seq, byte[] hash) {}

    private record End(long position, Optional<Vouched> newest) {}
}
