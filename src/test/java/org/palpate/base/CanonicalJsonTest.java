/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    record Content(
            String text,
            List<String> list,
            Map<String, Integer> map,
            Instant at,
            LocalDate day,
            UUID id,
            @Nullable String missing,
            double number) {}

    private static Content content(Map<String, Integer> map) {
        return new Content(
                "\u20ac$\u000F\nA'B\"\\\"/ é 🦵",
                List.of("b", "a"),
                map,
                Instant.parse("2026-11-21T07:00:00.123456Z"),
                LocalDate.of(2026, 11, 21),
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                null,
                0.1);
    }

    /** Written out by hand: names sorted, no blanks, the shortest escapes. Stored hashes depend on every byte. */
    @Test
    void hasTheBytesThatTheStandardSays() {
        var bytes = CanonicalJson.bytes(content(Map.of("z", 1, "a", 2)));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"at\":\"2026-11-21T07:00:00.123456Z\",\"day\":\"2026-11-21\","
                        + "\"id\":\"01930000-0000-7000-8000-000000000001\",\"list\":[\"b\",\"a\"],"
                        + "\"map\":{\"a\":2,\"z\":1},\"missing\":null,\"number\":0.1,"
                        + "\"text\":\"€$\\u000f\\nA'B\\\"\\\\\\\"/ é 🦵\"}");
    }

    @Test
    void givesEqualContentEqualBytes() {
        var oneOrder = new LinkedHashMap<String, Integer>();
        var other = new LinkedHashMap<String, Integer>();
        for (int n = 0; n < 100; n++) {
            oneOrder.put("key" + n, n);
            other.put("key" + (99 - n), 99 - n);
        }
        assertThat(CanonicalJson.bytes(content(oneOrder))).isEqualTo(CanonicalJson.bytes(content(other)));
    }

    @Test
    void readsBackWhatItWrote() {
        var content = content(Map.of("a", 1));
        assertThat(CanonicalJson.read(CanonicalJson.bytes(content), Content.class))
                .isEqualTo(content);
    }

    /** The example of RFC 8785, section 3.2.2 and 3.2.3: numbers and the order of names. */
    @Test
    void followsTheExampleOfTheStandard() {
        var example = new LinkedHashMap<String, Object>();
        example.put("numbers", List.of(333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001));
        example.put("\u20ac", "Euro Sign");
        example.put("\r", "Carriage Return");
        example.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        example.put("1", "One");
        example.put("\ud83d\ude00", "Emoji: Grinning Face");
        example.put("\u0080", "Control");
        example.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(new String(CanonicalJson.bytes(example), StandardCharsets.UTF_8))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\","
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                        + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void keepsMicrosecondsAndZones() {
        var at = Instant.parse("2026-11-21T07:00:00Z").plus(1, ChronoUnit.MICROS);
        assertThat(new String(
                        CanonicalJson.bytes(Map.of("at", at, "zone", ZoneId.of("America/Toronto"))),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"at\":\"2026-11-21T07:00:00.000001Z\",\"zone\":\"America/Toronto\"}");
    }

    @Test
    void hashesWithSha256() {
        assertThat(HexFormat.of().formatHex(CanonicalJson.sha256("abc".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
