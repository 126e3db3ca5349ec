/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMarks;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.clinic.NoteStyle;

/**
 * Every case of {@code note-sentences.txt}: marks in a line each, and what they write in both styles. Run with {@code
 * -Dnote-sentences.write=true} to write the sentences anew; read then what changed.
 */
class NoteWriterGoldenTest {

    private static final Path FILE = Path.of("src/test/resources/chart/note-sentences.txt");

    private record Case(String title, List<String> marks, List<String> lastVisit) {

        List<BodyMark> today() {
            return read("today ", marks);
        }

        private List<BodyMark> read(String when, List<String> lines) {
            var read = new ArrayList<BodyMark>();
            for (int n = 0; n < lines.size(); n++) {
                read.add(MarkNotation.mark(title + when + n, lines.get(n)));
            }
            return read;
        }

        String written(NoteStyle style) {
            var writer = new NoteWriter(style, TechniqueNames.PLAIN, read("last ", lastVisit));
            return writer.write(today(), Set.of()).stream()
                    .map(sentence -> "    " + sentence.section().name().charAt(0) + "  " + sentence.text())
                    .collect(Collectors.joining("\n"));
        }

        String block() {
            var lines = new ArrayList<String>();
            lines.add("# " + title);
            lines.addAll(marks);
            lastVisit.forEach(line -> lines.add("last: " + line));
            lines.add("  short");
            lines.add(written(NoteStyle.TELEGRAPHIC));
            lines.add("  full");
            lines.add(written(NoteStyle.FULL));
            return String.join("\n", lines);
        }
    }

    @Test
    void everyCaseReadsAsItShould() throws IOException {
        var file = Files.readString(FILE, UTF_8);
        var cases = cases(file);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases)
                .allSatisfy(one -> assertThat(BodyMarks.check(one.today()).refused())
                        .as(one.title())
                        .isEmpty());
        var now = cases.stream().map(Case::block).collect(Collectors.joining("\n\n")) + "\n";
        if (Boolean.getBoolean("note-sentences.write")) {
            Files.writeString(FILE, now, UTF_8);
        }
        assertThat(now).isEqualTo(file);
    }

    private static List<Case> cases(String file) {
        var cases = new ArrayList<Case>();
        for (var block : file.strip().split("\n\n")) {
            var lines = block.lines().toList();
            var marks = lines.stream()
                    .skip(1)
                    .filter(line -> !line.startsWith(" ") && !line.startsWith("last: "))
                    .toList();
            var last = lines.stream()
                    .filter(line -> line.startsWith("last: "))
                    .map(line -> line.substring("last: ".length()))
                    .toList();
            cases.add(new Case(lines.getFirst().substring(2), marks, last));
        }
        return cases;
    }
}
