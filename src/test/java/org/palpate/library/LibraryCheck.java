/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import tools.jackson.databind.JsonNode;

/** Reads content files and tells everything that is wrong with them, not only the first fault. */
final class LibraryCheck {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private final Set<String> rules;
    private final Set<String> inventory;
    private final Predicate<String> drawings;
    private final List<LibraryFault> faults = new ArrayList<>();

    /**
     * A check against what stands outside the files.
     *
     * @param rules ids of the safety rules
     * @param inventory rows of the seed inventory
     * @param drawings whether there is a drawing with this file name
     */
    LibraryCheck(Set<String> rules, Set<String> inventory, Predicate<String> drawings) {
        this.rules = rules;
        this.inventory = inventory;
        this.drawings = drawings;
    }

    List<LibraryFault> faults(LibraryFiles files) {
        files.texts().keySet().stream()
                .filter(file -> !knownFile(file))
                .forEach(file -> faults.add(new LibraryFault(file, "", "There is no such kind of file.")));
        for (var kind : LibraryKind.values()) {
            if (!files.texts().containsKey(kind.file())) {
                faults.add(new LibraryFault(kind.file(), "", "The file is missing."));
            }
        }
        var reader = new LibraryReader(files);
        var shelves = reader.shelves();
        reader.translations(shelves);
        faults.addAll(reader.faults());
        faults.addAll(reader.untranslated());
        reader.nodes().forEach(node -> references(node, reader.nodes()));
        reader.nodes().forEach(node -> shelves.find(node.kind(), node.key()).ifPresent(entry -> meaning(node, entry)));
        return List.copyOf(faults);
    }

    private static boolean knownFile(String file) {
        for (var kind : LibraryKind.values()) {
            if (file.equals(kind.file())
                    || LibraryFiles.LANGUAGES.stream().anyMatch(other -> file.equals(kind.file(other)))) {
                return true;
            }
        }
        return false;
    }

    private void references(EntryNode entry, List<EntryNode> all) {
        new References(entry, all).within(entry.kind().type(), entry.node());
    }

    private void meaning(EntryNode node, LibraryEntry entry) {
        switch (entry) {
            case Technique technique -> technique(node, technique);
            case HomeCare card -> homeCare(node, card);
            case Claim claim -> claim(node, claim);
            case DoseRule dose -> dose(node, dose);
            case Instrument instrument -> instrument(node, instrument);
            case Movement movement -> movement(node, movement);
            case Source source -> source(node, source);
            case Condition condition -> {}
            case OtherCare care -> {}
            case Equipment equipment -> {}
            case Population population -> {}
        }
    }

    private void technique(EntryNode node, Technique technique) {
        range(node, "pressure", technique.pressure(), 1, 5);
        if (!technique.stroke() && technique.evidence().isEmpty()) {
            tell(node, "The field 'evidence' is missing.");
        }
    }

    private void homeCare(EntryNode node, HomeCare card) {
        if (!card.drawing().isEmpty() && !drawings.test(card.drawing())) {
            tell(node, "There is no drawing '" + card.drawing() + "'.");
        }
        var dose = card.dose();
        if (dose == null) {
            if (card.needsDose()) {
                tell(node, "The field 'dose' is missing.");
            }
            return;
        }
        if (!dose.hasAmount() && card.needsDose()) {
            tell(node, "The dose has no unit: it needs repetitions, hold-seconds or minutes.");
        }
        if (!dose.hasRhythm() && card.needsDose()) {
            tell(node, "The dose does not say how often: it needs times-per-day or days-per-week.");
        }
        if (dose.sets() != null && dose.repetitions() == null) {
            tell(node, "The dose names sets, but not of how many repetitions.");
        }
        dose.faulty().ifPresent(problem -> tell(node, problem));
    }

    private void claim(EntryNode node, Claim claim) {
        if (claim.sources().isEmpty()) {
            tell(node, "A source is missing: name one under 'for' or 'against'.");
        }
        if (claim.grade() != Grade.X && claim.supporting().isEmpty()) {
            tell(node, "A claim of grade " + claim.grade() + " needs a source under 'for'.");
        }
        if (claim.grade() == Grade.X && !claim.clientText().isEmpty()) {
            tell(node, "A claim that must not be repeated has no text for clients.");
        }
        boolean disputed = !claim.supporting().isEmpty() && !claim.against().isEmpty();
        if (claim.grade() != Grade.X && disputed && claim.contradiction().isEmpty()) {
            tell(node, "Sources disagree, but the field 'contradiction' is missing.");
        }
    }

    private void dose(EntryNode node, DoseRule dose) {
        range(node, "minutes", dose.minutes(), 1, 480);
        var applies = dose.applies();
        if (applies != null) {
            range(node, "duration-weeks", applies.durationWeeks(), 0, 520);
        }
        var visits = dose.visits();
        if (visits == null) {
            return;
        }
        if (visits.perWeek() != null && visits.everyWeeks() != null) {
            tell(node, "The visits are both 'per-week' and 'every-weeks'; one unit is enough.");
        }
        if (visits.perWeek() == null
                && visits.everyWeeks() == null
                && visits.count() == null
                && visits.daysApart() == null) {
            tell(node, "The visits have no unit: they need per-week, every-weeks, days-apart or count.");
        }
        range(node, "per-week", visits.perWeek(), 1, 14);
        range(node, "every-weeks", visits.everyWeeks(), 1, 52);
        figure(node, "count", visits.count(), 100);
        figure(node, "up-to-weeks", visits.upToWeeks(), 104);
        figure(node, "days-apart", visits.daysApart(), 60);
    }

    private void instrument(EntryNode node, Instrument instrument) {
        boolean shipsItems = instrument.ships() == Instrument.Ships.ITEMS;
        boolean measured =
                instrument.scoring() == Instrument.Scoring.DIRECT; // with a tape or a cuff, so nothing is asked
        if (shipsItems == instrument.items().isEmpty() && !(shipsItems && measured)) {
            tell(node, shipsItems ? "It ships with items, but has none." : "It may not ship with items, but has some.");
        }
        var keys = new HashSet<String>();
        instrument.items().stream()
                .filter(item -> !keys.add(item.key()))
                .forEach(item -> tell(node, "The item '" + item.key() + "' is there twice."));
        var range = instrument.range();
        if (range != null && range.min() >= range.max()) {
            tell(node, "The range " + range.min() + " to " + range.max() + " is not in order.");
        }
        var change = instrument.change();
        if (change != null && change.points() == null && change.percent() == null) {
            tell(node, "The change has no unit: it needs points or percent.");
        }
    }

    private void movement(EntryNode node, Movement movement) {
        if (movement.unit() == null && !movement.result()) {
            tell(node, "It has neither a unit nor a result, so nothing can be written down.");
        }
        if ((movement.unit() == null) != (movement.range() == null)) {
            tell(node, "A unit and a range belong together.");
        }
        var range = movement.range();
        if (range != null && range.min() >= range.max()) {
            tell(node, "The range " + range.min() + " to " + range.max() + " is not in order.");
        }
        keys(node, movement.references().stream().map(Movement.Reference::key).toList());
        keys(node, movement.cutoffs().stream().map(Movement.Cutoff::key).toList());
        for (var reference : movement.references()) {
            number(node, movement, reference.value());
            sourced(node, movement, reference.source());
            range(node, "age", reference.age(), 0, 120);
        }
        for (var cutoff : movement.cutoffs()) {
            if ((cutoff.above() == null) == (cutoff.below() == null)) {
                tell(node, "The cut-off '" + cutoff.key() + "' needs either 'above' or 'below'.");
            }
            number(node, movement, cutoff.above());
            number(node, movement, cutoff.below());
            sourced(node, movement, cutoff.source());
        }
        var change = movement.realChange();
        if (change != null) {
            number(node, movement, change.amount());
            sourced(node, movement, change.source());
        }
    }

    private void keys(EntryNode node, List<String> keys) {
        var seen = new HashSet<String>();
        keys.stream().filter(key -> !seen.add(key)).forEach(key -> tell(node, "'" + key + "' is there twice."));
    }

    private void number(EntryNode node, Movement movement, @Nullable BigDecimal number) {
        var range = movement.range();
        if (number == null) {
            return;
        }
        if (range == null) {
            tell(node, "The number " + number + " has no unit.");
        } else if (number.intValue() < range.min() || number.intValue() > range.max()) {
            tell(node, "The number " + number + " is outside of the range.");
        }
    }

    private void sourced(EntryNode node, Movement movement, String source) {
        if (!movement.sources().contains(source)) {
            tell(node, "The source '" + source + "' of a number is missing in 'sources'.");
        }
    }

    private void source(EntryNode node, Source source) {
        if (!source.doi().isEmpty() && !DOI.matcher(source.doi()).matches()) {
            tell(node, "'" + source.doi() + "' is no DOI.");
        }
        if (!source.url().isEmpty() && !WEB.matcher(source.url()).matches()) {
            tell(node, "'" + source.url() + "' is no address on the web.");
        }
        if (source.year() != null && (source.year() < 1900 || source.year() > 2100)) {
            tell(node, "The year " + source.year() + " cannot be.");
        }
    }

    private void range(EntryNode node, String field, @Nullable Range range, int least, int most) {
        if (range != null && !range.within(least, most)) {
            tell(
                    node,
                    "The range of '" + field + "' must be in order and lie from " + least + " to " + most + ", not "
                            + range.from() + " to " + range.to() + ".");
        }
    }

    private void figure(EntryNode node, String field, @Nullable Integer figure, int most) {
        range(node, field, figure == null ? null : Range.exactly(figure), 1, most);
    }

    private void tell(EntryNode node, String problem) {
        faults.add(node.fault(problem));
    }

    /** Follows the keys that an entry holds. */
    private final class References {

        private final EntryNode entry;
        private final List<EntryNode> all;

        References(EntryNode entry, List<EntryNode> all) {
            this.entry = entry;
            this.all = all;
        }

        void within(Class<?> type, JsonNode node) {
            for (var field : EntryFields.of(type)) {
                var name = EntryFields.name(field);
                var refers = Optional.ofNullable(field.getAnnotation(Refers.class));
                refers.ifPresent(reference -> texts(node.path(name)).stream()
                        .filter(key -> !exists(reference.value(), key))
                        .forEach(key -> tell(
                                entry,
                                "In '" + name + "', there is no "
                                        + reference.value().words() + " '" + key + "'.")));
                EntryFields.nested(field).ifPresent(nested -> within(nested, node.path(name)));
            }
        }

        private boolean exists(Refers.To target, String key) {
            return switch (target) {
                case SOURCE -> known(LibraryKind.SOURCE, key);
                case TECHNIQUE -> known(LibraryKind.TECHNIQUE, key);
                case STROKE ->
                    all.stream()
                            .filter(node -> node.kind() == LibraryKind.TECHNIQUE)
                            .filter(node -> node.key().equals(key))
                            .anyMatch(node ->
                                    node.node().path("level").asString("").equals("stroke"));
                case EQUIPMENT -> known(LibraryKind.EQUIPMENT, key);
                case HOME_CARE -> known(LibraryKind.HOME_CARE, key);
                case INSTRUMENT -> known(LibraryKind.INSTRUMENT, key);
                case REGION -> Atlas.standard().exists(key);
                case RULE -> rules.contains(key);
                case INVENTORY -> inventory.contains(key);
            };
        }

        private boolean known(LibraryKind kind, String key) {
            return all.stream()
                    .anyMatch(node -> node.kind() == kind && node.key().equals(key));
        }

        private static List<String> texts(JsonNode node) {
            if (node.isArray()) {
                return node.valueStream().map(JsonNode::asString).collect(Collectors.toList());
            }
            return node.isString() ? List.of(node.asString()) : List.of();
        }
    }
}
