package nianlun.division;

/**
 * The code of an administrative division after GB/T 2260 and its extension for statistics: {@code 37} 山东省,
 * {@code 3710} 威海市, {@code 371082} 荣成市, nine digits for a town, twelve for a village. A jurisdiction that no list
 * knows bears {@code x-} and its name.
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final String UNKNOWN = "x-";

    public DivisionCode {
        if (!value.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}|x-.+")) {
            throw new IllegalArgumentException("Not the code of a division: '" + value + "'");
        }
    }

    /** The code of a jurisdiction that is in no list. */
    public static DivisionCode unknown(String name) {
        return new DivisionCode(UNKNOWN + name);
    }

    public boolean isUnknown() {
        return value.startsWith(UNKNOWN);
    }

    /** Whether this is the same division or one inside of it. */
    public boolean isWithin(DivisionCode other) {
        return !isUnknown() && value.startsWith(other.value);
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
