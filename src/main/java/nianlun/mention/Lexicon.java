package nianlun.mention;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The user's own names: of which type each is, and by what name to show what it names. */
public final class Lexicon {

    private static final int HASH_DIGITS = 8;

    private final List<LexiconEntry> entries;

    private Lexicon(Collection<LexiconEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(LexiconEntry::name))
                .toList();
    }

    /** The lexicon of a user who has none. */
    public static Lexicon none() {
        return new Lexicon(List.of());
    }

    /**
     * Reads a folder of plain text in UTF-8, files {@code *.txt} and {@code *.tsv}: a line has a name, a tabulator, its
     * type and, if wanted, a tabulator and the canonical name; lines that start with {@code #} explain.
     *
     * @param complaints hears of each line that is left out: file, line number, what is wrong, what is allowed
     * @throws LexiconException if there is no such folder, or no line in it that can be used
     */
    public static Lexicon read(Path folder, Consumer<String> complaints) {
        return new Lexicon(LexiconFiles.read(folder, complaints));
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many names it has. */
    public int size() {
        return entries.size();
    }

    /** The canonical name of each name that has one. */
    public Map<String, String> canonicalNames() {
        Map<String, String> canonicalNames = new TreeMap<>();
        entries.forEach(entry -> entry.canonical().ifPresent(name -> canonicalNames.put(entry.name(), name)));
        return canonicalNames;
    }

    List<LexiconEntry> entries() {
        return entries;
    }

    /** A name for these names, that changes when one of them does; comments and the order of lines change nothing. */
    String version() {
        MessageDigest digest = sha256();
        entries.forEach(entry -> digest.update((entry.line() + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
