/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only the account Palpate runs under may read. On Windows the user's profile sees to that. */
final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** A folder of ours: made if need be, and everybody else's rights taken away. */
    static Path folder(Path folder) throws IOException {
        createdFolder(folder);
        if (POSIX) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    /** A folder somebody named: ours if we make it; the rights of one that was there are theirs to choose. */
    static Path createdFolder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, attributes("rwx------"));
    }

    /** Attributes for creating a file that is never, not for a moment, readable by others. */
    static FileAttribute<?>[] fileAttributes() {
        return attributes("rw-------");
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
