package nianlun.division;

import java.util.Optional;

/**
 * The code of an administrative division after GB/T 2260 and its extension for statistics: {@code 37} 山东省,
 * {@code 3710} 威海市, {@code 371082} 荣成市, nine digits for a town, twelve for a village. A jurisdiction that no list
 * knows bears {@code x-} and its name.
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final String UNKNOWN = "x-";

    public DivisionCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not the code of a division: '" + value
                    + "'; it has 2, 4, 6, 9 or 12 digits, or is 'x-' and a name");
        }
    }

    /** The code of a jurisdiction that is in no list. */
    public static DivisionCode unknown(String name) {
        return new DivisionCode(UNKNOWN + name);
    }

    public boolean isUnknown() {
        return value.startsWith(UNKNOWN);
    }

    /**
     * Whether this is the same division or one inside of it. What a code says is enough, also where a county stands
     * directly under its province (仙桃市 {@code 429004} is within {@code 42}). An unknown division lies in itself only.
     */
    public boolean isWithin(DivisionCode other) {
        return equals(other) || (!isUnknown() && value.startsWith(other.value));
    }

    // Not a regex: 45 thousand codes are checked at every start.
    private static boolean isWellFormed(String value) {
        if (value.startsWith(UNKNOWN)) {
            return !value.substring(UNKNOWN.length()).isBlank();
        }
        return switch (value.length()) {
            case 2, 4, 6, 9, 12 -> hasOnlyDigits(value);
            default -> false;
        };
    }

    private static boolean hasOnlyDigits(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) < '0' || value.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The code of the next level above, if there is one. */
    public Optional<DivisionCode> parent() {
        return Optional.of(parentValue()).filter(parent -> !parent.isEmpty()).map(DivisionCode::new);
    }

    /** What comes before this code's own digits, or nothing for a province and for an unknown division. */
    String parentValue() {
        return isUnknown() ? "" : value.substring(0, parentLength());
    }

    private int parentLength() {
        return value.length() > 6 ? value.length() - 3 : value.length() - 2;
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
