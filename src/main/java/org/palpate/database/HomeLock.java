/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a data folder to one running Palpate. The operating system lets go of the lock when the process dies, however
 * it dies, so there is no such thing as a stale one.
 */
final class HomeLock implements AutoCloseable {

    /** Far behind the process number, so that another process may read that while the lock is held. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Path home) throws IOException {
        var channel =
                FileChannel.open(home.resolve("palpate.lock"), Set.of(CREATE, READ, WRITE), OwnerOnly.fileAttributes());
        try {
            if (tryLock(channel) == null) {
                throw inUse(home, channel);
            }
            writeOwnProcess(channel);
            return new HomeLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static StartRefused inUse(Path home, FileChannel channel) throws IOException {
        var holder = ByteBuffer.allocate(20);
        channel.read(holder, 0);
        var process = new String(holder.array(), 0, holder.position(), StandardCharsets.US_ASCII).strip();
        return new StartRefused(
                "Another Palpate is already running on the data folder %s%s."
                        .formatted(home, process.isEmpty() ? "" : " (process " + process + ")"),
                "Stop the other one first, or choose another folder with --palpate.home=FOLDER.");
    }

    private static void writeOwnProcess(FileChannel channel) throws IOException {
        channel.truncate(0);
        var process = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
