package nianlun.evaluation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One report that a careful reader tagged.
 *
 * @param name the gold file's name without its ending: {@code 荣成-2023}
 * @param document the file that holds the text, for the way back from an error
 * @param firstLine the line of that file at which the text begins
 */
public record Gold(String name, String document, int firstLine, TaggedText text) {

    private static final Pattern PLACE_AND_YEAR = Pattern.compile("(.+?)-(\\d{4})(?:-\\d{1,2})?");

    /** Whose report it is, from the name; the whole name where that holds no year. */
    public String place() {
        Matcher matcher = PLACE_AND_YEAR.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    /** The report's year, from the name. */
    public Optional<Integer> year() {
        Matcher matcher = PLACE_AND_YEAR.matcher(name);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(2))) : Optional.empty();
    }

    int lineAt(int position) {
        return firstLine - 1 + Lines.lineAt(text.plain(), position);
    }
}
