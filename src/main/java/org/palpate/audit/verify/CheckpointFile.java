/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The signed heads of one clinic's chain: C2SP signed notes one after the other. Only what was being written when the
 * machine stopped may be incomplete, and that stands at the very end.
 */
final class CheckpointFile {

    private static final String BASE64 = "[A-Za-z0-9+/]+={0,2}";
    private static final Pattern NOTE = Pattern.compile("(palpate/([0-9a-f-]{36})\n(\\d{1,18})\n(" + BASE64
            + ")\nat ([0-9TZ:.-]+)\n)\n" + dash() + " palpate (" + BASE64 + ")\n\n");

    private final Map<Long, byte[]> hashes = new TreeMap<>();
    private final boolean torn;
    private long count;
    private long newest;

    /** Reads the file's bytes and checks every signature. */
    CheckpointFile(String clinic, byte[] content, CheckpointPublicKey key) {
        // one character for each byte: the text is signed as bytes, and a torn end may stop within a character
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var notes = NOTE.matcher(text);
        int end = 0;
        while (notes.region(end, text.length()).lookingAt()) {
            count++;
            if (!notes.group(2).equals(clinic)) {
                throw new Broken("checkpoint %d is one of another clinic".formatted(count));
            }
            var signed = notes.group(1).getBytes(StandardCharsets.ISO_8859_1);
            key.check(count, signed, base64(notes.group(6)));
            add(Long.parseLong(notes.group(3)), base64(notes.group(4)));
            end = notes.end();
        }
        torn = end < text.length();
        if (torn && !isBeginningOfNote(text.substring(end))) {
            throw new Broken("checkpoint %d in its file is not a signed note".formatted(count + 1));
        }
        if (count == 0) {
            throw new Broken("the file of its checkpoints holds none");
        }
    }

    private void add(long seq, byte[] hash) {
        var before = hashes.putIfAbsent(seq, hash);
        if (before != null && !Arrays.equals(before, hash)) {
            throw new Broken("checkpoint %d vouches for another event %d than one before it".formatted(count, seq));
        }
        newest = Math.max(newest, seq);
    }

    /** A crash of the machine may also leave zero bytes where the rest should have gone. */
    private static boolean isBeginningOfNote(String rest) {
        var written = rest.replaceFirst("\0+$", "");
        if (written.isEmpty()) {
            return true;
        }
        var attempt = NOTE.matcher(written);
        return !attempt.matches() && attempt.hitEnd();
    }

    void requireHash(long seq, byte[] hash) {
        var vouched = hashes.get(seq);
        if (vouched != null && !Arrays.equals(vouched, hash)) {
            throw new Broken(
                    "event %d is not the one its checkpoint vouches for: the chain was rebuilt".formatted(seq));
        }
    }

    void requireNoneBeyond(long length) {
        if (newest > length) {
            throw new Broken("a checkpoint vouches for event %d, but the chain ends at event %d: its end was cut off"
                    .formatted(newest, length));
        }
    }

    long count() {
        return count;
    }

    /** The newest event that a checkpoint vouches for. */
    long newest() {
        return newest;
    }

    boolean isTorn() {
        return torn;
    }

    /** Strict, because the decoder passes over spare bits that nobody signed. */
    private byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below
        }
        throw new Broken("checkpoint %d in its file is not a signed note".formatted(count));
    }

    private static String dash() {
        return new String("\u2014".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
