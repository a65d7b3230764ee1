package nianlun.cli;

import java.util.List;
import java.util.stream.Collectors;
import nianlun.history.EntitySummary;

/** A name that nothing in the graph bears; the message names what comes near, and where else to look. */
final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownNameException(String name, List<EntitySummary> near) {
        super(
                "Nothing is called '%s' in this graph; %s'nianlun history --text %s' looks for the characters in all sentences"
                        .formatted(name, suggestions(near), name));
    }

    private static String suggestions(List<EntitySummary> near) {
        return near.isEmpty()
                ? ""
                : near.stream()
                        .map(thing -> "'" + thing.name() + "'")
                        .collect(Collectors.joining(", ", "near it are ", "; "));
    }
}
