package nianlun.cli;

import java.util.List;
import java.util.stream.Collectors;
import nianlun.history.EntitySummary;

/** A name that means several things; the message lists them, to choose one by its id. */
final class AmbiguousNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AmbiguousNameException(String name, List<EntitySummary> meanings) {
        super(meanings.stream()
                .map(thing -> "%s  %s  %s  %s  %s"
                        .formatted(
                                thing.id(),
                                thing.name(),
                                thing.type(),
                                String.join("、", thing.places()),
                                thing.years()))
                .collect(Collectors.joining(
                        "\n  ", "'%s' means several things; ask for one by its id:\n  ".formatted(name), "")));
    }
}
