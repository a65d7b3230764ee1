package nianlun.history;

import java.util.Optional;

/**
 * A parameter of a library query.
 *
 * @param standard the value that it has where none is given
 * @param help what it means, in a few words
 */
public record QueryParameter(String name, Optional<Object> standard, String help) {

    /**
     * The value that is written for it on a command line or in an address. Whole numbers are numbers where the standard
     * value is one; {@code null} and nothing are no value.
     *
     * @throws QueryException if a number is wanted and the text is none
     */
    Optional<Object> valueOf(String written) {
        if (written.isEmpty() || written.equals("null")) {
            return Optional.empty();
        }
        if (standard.filter(Long.class::isInstance).isEmpty()) {
            return Optional.of(written);
        }
        try {
            return Optional.of(Long.valueOf(written));
        } catch (NumberFormatException e) {
            throw new QueryException("'%s' must be a whole number, not '%s'".formatted(name, written));
        }
    }

    /** As a query's comment writes it. */
    static Object read(String literal) {
        if (literal.startsWith("'") || literal.startsWith("\"")) {
            return literal.substring(1, literal.length() - 1);
        }
        return literal.matches("true|false") ? Boolean.valueOf(literal) : Long.valueOf(literal);
    }
}
