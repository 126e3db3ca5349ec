/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * The font files of the documents. Each is read when first needed and then kept as bytes: the PDF library reads a font
 * byte by byte while it makes a subset, which is slow from a file.
 */
enum FontFile {
    SOURCE_SANS_REGULAR("SourceSans3-Regular.ttf"),
    SOURCE_SANS_SEMIBOLD("SourceSans3-SemiBold.ttf"),
    NOTO_SANS("NotoSans-Regular.ttf"),
    NANUM_GOTHIC("NanumGothic-Regular.ttf"),
    DROID_FALLBACK("DroidSansFallbackFull.ttf");

    private final String file;

    private volatile @Nullable BaseFont font;

    FontFile(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** The font, which may be used by several documents at once. */
    BaseFont font() {
        var loaded = font;
        return loaded == null ? load() : loaded;
    }

    private synchronized BaseFont load() {
        var loaded = font;
        if (loaded == null) {
            loaded = read();
            font = loaded;
        }
        return loaded;
    }

    private BaseFont read() {
        try (var in = FontFile.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font missing from the application: " + file);
            }
            var made = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            // PDF/A-2 refuses a CIDSet that does not list every glyph of the subset, and the library's does not
            made.setIncludeCidSet(false);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
