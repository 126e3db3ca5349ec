/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The document's own words and its dates, in the reader's language. A language that has no words yet gets the English
 * ones, and the document then says that it is English.
 */
final class Words {

    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static Words in(Locale wanted) {
        var bundle = ResourceBundle.getBundle("org.palpate.document.words", wanted, ENGLISH_OTHERWISE);
        var translated = bundle.getLocale().getLanguage().equals(wanted.getLanguage());
        return new Words(bundle, translated || wanted.getLanguage().equals("en") ? wanted : Locale.ENGLISH);
    }

    /** The language of the document. */
    Locale locale() {
        return locale;
    }

    String get(String key, Object... values) {
        var pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** The sentences {@code key.1}, {@code key.2}, … as far as they go. */
    List<String> list(String key) {
        var sentences = new ArrayList<String>();
        while (bundle.containsKey(key + "." + (sentences.size() + 1))) {
            sentences.add(bundle.getString(key + "." + (sentences.size() + 1)));
        }
        return sentences;
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** A day with the weekday, which is what a person looks for in an appointment. */
    String appointment(LocalDateTime at) {
        return at.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale));
    }

    /** A moment with its zone and the distance from UTC, so that it can only mean one thing. */
    String moment(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        var time = local.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone));
        return get("moment", time, zone.getId(), local.getOffset().getId().replace("Z", "+00:00"));
    }
}
