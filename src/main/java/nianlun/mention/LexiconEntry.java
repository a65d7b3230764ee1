package nianlun.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A name that the user says is one.
 *
 * @param name as reports write it, two characters at least
 * @param canonical by what to show the thing, where that is another name; names of one canonical name are one thing
 */
record LexiconEntry(String name, EntityType type, Optional<String> canonical) {

    private static final String FORM = "write name, tabulator, type and, if wanted, tabulator, canonical name";
    private static final String TYPES =
            Arrays.stream(EntityType.values()).map(EntityType::name).collect(Collectors.joining(", "));
    private static final int SHORTEST_NAME = 2;
    private static final int MOST_CELLS = 3;

    LexiconEntry {
        if (name.codePointCount(0, name.length()) < SHORTEST_NAME) {
            throw new IllegalArgumentException(
                    "the name '%s' is too short; a name has two characters at least".formatted(name));
        }
    }

    /** @throws IllegalArgumentException if the line is no entry; the message says why, and what is allowed */
    static LexiconEntry of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length > MOST_CELLS) {
            throw new IllegalArgumentException(
                    "'%s' has %d columns, and three are the most; %s".formatted(line.strip(), cells.length, FORM));
        }
        if (cells.length < 2 || cells[1].isBlank()) {
            throw new IllegalArgumentException(
                    "'%s' has no type; %s. Types are %s".formatted(line.strip(), FORM, TYPES));
        }
        String canonical = cells.length < MOST_CELLS ? "" : cells[2].strip();
        return new LexiconEntry(
                cells[0].strip(), type(cells[1].strip()), Optional.of(canonical).filter(name -> !name.isEmpty()));
    }

    private static EntityType type(String written) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the type '%s' is unknown; types are %s".formatted(written, TYPES)));
    }

    /** What it says, in a form that is equal for equal entries only. */
    String line() {
        return name + '\t' + type + '\t' + canonical.orElse("");
    }
}
