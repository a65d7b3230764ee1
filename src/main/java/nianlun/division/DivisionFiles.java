package nianlun.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The lists that ship with the application: provinces to towns, and former names. */
final class DivisionFiles {

    /** A line each, by code: the code, a tab and the name. */
    static final String DIVISIONS = "divisions.tsv.gz";

    private static final String FORMER_NAMES = "former-names.tsv";

    private DivisionFiles() {}

    static List<Division> divisions() {
        try (InputStream in = new GZIPInputStream(open(DIVISIONS), 1 << 16)) {
            return lines(in).stream().map(DivisionFiles::division).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read the resource '" + DIVISIONS + "'", failed);
        }
    }

    static List<FormerName> formerNames() {
        try (InputStream in = open(FORMER_NAMES)) {
            return lines(in).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DivisionFiles::formerName)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read the resource '" + FORMER_NAMES + "'", failed);
        }
    }

    private static Division division(String line) {
        int tab = line.indexOf('\t');
        return Division.of(line.substring(0, tab), line.substring(tab + 1));
    }

    private static FormerName formerName(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return new FormerName(cells.get(0), new DivisionCode(cells.get(1)));
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }

    private static InputStream open(String resource) {
        InputStream in = DivisionFiles.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("The resource 'nianlun/division/" + resource + "' is missing");
        }
        return in;
    }
}
