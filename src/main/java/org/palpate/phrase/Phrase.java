/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Text;

/** A short word and the text it becomes: one person's own, or the clinic's when it has no owner. */
@Entity
class Phrase {

    private static final int MAX_SHORTCUT = 30;
    private static final int MAX_TEXT = 5_000;

    /** A letter comes first, so that a number after a dot is never a phrase. */
    private static final Pattern SHORTCUT = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}_-]*");

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private @Nullable UUID ownerId;
    private String shortcut = "";
    private String text = "";
    private boolean removed;
    private @Nullable UUID changedBy;
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Phrase() {}

    /**
     * A new phrase.
     *
     * @param ownerId whose it is; {@code null} for the clinic's
     * @param by who writes it; {@code null} for what ships with Palpate
     */
    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate
    Phrase(@Nullable UUID ownerId, PhraseDraft checked, @Nullable UUID by, Instant now) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        write(checked, by, now);
    }

    /** The draft in its stored form, or a refusal at its field. */
    static PhraseDraft checked(PhraseDraft draft) {
        var shortcut = Text.line("shortcut", draft.shortcut(), MAX_SHORTCUT + 1);
        if (shortcut.startsWith(".")) {
            shortcut = shortcut.substring(1);
        }
        if (shortcut.isEmpty()) {
            throw new Rejection("shortcut", "Enter the word that is typed after the dot, such as ql.");
        }
        if (!SHORTCUT.matcher(shortcut).matches()) {
            throw new Rejection(
                    "shortcut",
                    "Begin with a letter, and go on with letters, digits, - and _ only, without blanks: ql, shoulder-l, rom2.");
        }
        if (shortcut.codePointCount(0, shortcut.length()) > MAX_SHORTCUT) {
            throw new Rejection("shortcut", "A shortcut has at most " + MAX_SHORTCUT + " characters.");
        }
        return new PhraseDraft(
                shortcut.toLowerCase(Locale.ROOT),
                Text.required("text", draft.text(), MAX_TEXT, "Enter the text that the shortcut becomes."));
    }

    void write(PhraseDraft checked, @Nullable UUID by, Instant now) {
        shortcut = checked.shortcut();
        text = checked.text();
        changedBy = by;
        changedAt = now;
    }

    void remove(UUID by, Instant now) {
        removed = true;
        changedBy = by;
        changedAt = now;
    }

    void expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw new StaleVersion(version);
        }
    }

    PhraseId id() {
        return new PhraseId(id);
    }

    boolean ofClinic() {
        return ownerId == null;
    }

    String shortcut() {
        return shortcut;
    }

    PhraseDraft content() {
        return new PhraseDraft(shortcut, text);
    }

    PhraseRow row(boolean overruled) {
        return new PhraseRow(id(), ofClinic(), shortcut, text, overruled, version);
    }
}
