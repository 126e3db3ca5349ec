/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.consent.ConsentText;
import org.palpate.consent.Signature;

/**
 * All that a consent on paper says, signed or still to be signed.
 *
 * @param clinic the letterhead
 * @param client whose consent it is
 * @param text the very words
 * @param areas the sensitive areas, empty where it is about none
 * @param given the answer; {@code null} on an empty form
 */
public record ConsentPaper(
        ClinicDetails clinic,
        ClientDetails client,
        ConsentText text,
        List<Area> areas,
        @Nullable Given given) {

    public ConsentPaper {
        areas = List.copyOf(areas);
    }

    /**
     * A sensitive area.
     *
     * @param name what it is called
     * @param regions keys of the structures and coarse areas that are shaded for it
     * @param validUntil the last day, {@code null} on an empty form
     * @param withdrawnOn the day it was taken back by itself, {@code null} while it was not
     * @param reason why, empty when nobody said
     */
    public record Area(
            String name,
            List<String> regions,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate withdrawnOn,
            String reason) {

        public Area {
            regions = List.copyOf(regions);
        }

        /** An area that was not taken back. */
        public static Area of(String name, List<String> regions, @Nullable LocalDate validUntil) {
            return new Area(name, regions, validUntil, null, "");
        }
    }

    /**
     * The answer.
     *
     * @param by who agreed
     * @param relation what they are to the client, empty when they are the client
     * @param signature how
     * @param on the day
     * @param until the last day it holds
     * @param witness who was there, empty for nobody
     * @param recordedBy name and credential of whoever recorded it
     * @param recordedAt when
     * @param zone the clinic's time zone
     * @param hash SHA-256 of what is stored, in hexadecimal
     * @param withdrawnOn the day it was taken back, {@code null} while it was not
     * @param reason why it was taken back, empty when nobody said
     */
    public record Given(
            String by,
            String relation,
            Signature signature,
            LocalDate on,
            LocalDate until,
            String witness,
            String recordedBy,
            Instant recordedAt,
            ZoneId zone,
            String hash,
            @Nullable LocalDate withdrawnOn,
            String reason) {}
}
