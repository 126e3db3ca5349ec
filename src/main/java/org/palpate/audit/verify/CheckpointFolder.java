/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The checkpoints that lie beside the database, one file for each clinic. */
final class CheckpointFolder {

    private static final String ENDING = ".checkpoints";

    private final Map<String, byte[]> files;
    private final CheckpointPublicKey key;

    private CheckpointFolder(Map<String, byte[]> files, CheckpointPublicKey key) {
        this.files = files;
        this.key = key;
    }

    /**
     * Reads every file now. A running application writes on, so this must come before the database is looked at: a
     * checkpoint is always younger than its event.
     */
    static CheckpointFolder in(Path home) throws IOException {
        var key = CheckpointPublicKey.in(home);
        var files = new TreeMap<String, byte[]>();
        var folder = home.resolve("checkpoints");
        if (Files.isDirectory(folder)) {
            try (var found = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (var file : found) {
                    var name = file.getFileName().toString();
                    files.put(name.substring(0, name.length() - ENDING.length()), Files.readAllBytes(file));
                }
            }
        }
        return new CheckpointFolder(files, key);
    }

    /** The checkpoints of this clinic, their signatures checked. */
    CheckpointFile of(UUID clinic) {
        byte @Nullable [] content = files.get(clinic.toString());
        if (content == null) {
            throw new Broken("the file of its checkpoints, checkpoints/%s%s, is missing".formatted(clinic, ENDING));
        }
        return new CheckpointFile(clinic.toString(), content, key);
    }

    /** A file whose clinic is gone tells of a chain that was taken away as a whole. */
    void requireOnly(Iterable<Clinic> clinics) {
        var left = new TreeMap<>(files);
        clinics.forEach(clinic -> left.remove(clinic.id().toString()));
        if (!left.isEmpty()) {
            throw new Broken("Clinic %s: there is a file of its checkpoints, but the clinic is not in the database"
                    .formatted(left.firstKey()));
        }
    }

    CheckpointPublicKey key() {
        return key;
    }
}
