/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * What a sentence rests on.
 *
 * @param key stable key
 * @param title the title as it was published
 * @param authors who wrote it, empty when unknown
 * @param year the year of publication, or {@code null}
 * @param publication journal, publisher or body
 * @param doi digital object identifier, without address
 * @param pmid number in PubMed
 * @param url address, only to be shown and followed by a person
 * @param kind what sort of source it is
 * @param note what a reader must know about it
 * @param inventory rows of the seed inventory
 */
public record Source(
        @Required String key,
        @Required String title,
        String authors,
        @Nullable Integer year,
        String publication,
        String doi,
        String pmid,
        String url,
        @Required Kind kind,
        String note,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    /** The sorts of sources, strongest first. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Kind {
        GUIDELINE("Guideline"),
        REVIEW("Review"),
        TRIAL("Trial"),
        ARTICLE("Article"),
        TEXTBOOK("Textbook"),
        LAW("Law"),
        GENERAL_KNOWLEDGE("General knowledge");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    public Source {
        key = Absent.orEmpty(key);
        title = Absent.orEmpty(title);
        authors = Absent.orEmpty(authors);
        publication = Absent.orEmpty(publication);
        doi = Absent.orEmpty(doi);
        pmid = Absent.orEmpty(pmid);
        url = Absent.orEmpty(url);
        note = Absent.orEmpty(note);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public String name() {
        return title;
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.SOURCE;
    }
}
