/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.palpate.base.Text;

/** What a client is found by: names without accents, the birth date as people write it, the digits of the phone. */
final class SearchText {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT),
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT),
            DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT));

    private static final Pattern PHONE = Pattern.compile("[+()0-9./-]+");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{0,2}(-\\d{0,2})?|\\d{1,2}[./]\\d{0,2}([./]\\d{0,4})?");
    private static final int MAX_WORDS = 12;

    private SearchText() {}

    static String of(String given, String family, String preferred, LocalDate birth, String phone, long number) {
        var text = new StringBuilder(Text.folded(given + " " + family + " " + preferred + " " + given));
        DATES.forEach(format -> text.append(' ').append(format.format(birth)));
        return text.append(' ')
                .append(digits(phone))
                .append(" #")
                .append(number)
                .toString();
    }

    /**
     * The patterns that must all be found for the words that were typed; wildcards in them stand for themselves. A search
     * field takes anything that is pasted, so what no name can hold separates words, and only the first words count.
     */
    static List<String> patterns(String typed) {
        return Arrays.stream(Text.folded(typed).split("[\\s,\\p{Cc}\\p{Cs}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .map(SearchText::withoutPhonePunctuation)
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toList();
    }

    private static String withoutPhonePunctuation(String word) {
        boolean phone = PHONE.matcher(word).matches() && !DATE.matcher(word).matches();
        return phone && !digits(word).isEmpty() ? digits(word) : word;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
