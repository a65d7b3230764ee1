package nianlun.division;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The 620 thousand villages and communities. They are read when the first is asked for, stay packed city by city, and
 * what was unpacked may be forgotten again when memory is short.
 */
final class Villages {

    static final String RESOURCE = "villages.bin";

    private static final class Packed {
        static final Map<String, VillageBlock> BLOCKS = read();
    }

    private final Recalled<String, List<Division>> byCity = new Recalled<>(Villages::unpack);

    /** Those inside of a city, county or town, by code; none for a province, which is too wide a question. */
    List<Division> inside(DivisionCode code) {
        if (code.isUnknown() || code.value().length() < Level.CITY.digits()) {
            return List.of();
        }
        return byCity.of(code.value().substring(0, Level.CITY.digits())).stream()
                .filter(village -> village.code().isWithin(code))
                .toList();
    }

    private static List<Division> unpack(String city) {
        VillageBlock block = Packed.BLOCKS.get(city);
        return block == null ? List.of() : block.villages();
    }

    private static Map<String, VillageBlock> read() {
        try (InputStream in = Divisions.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource 'nianlun/division/" + RESOURCE + "' is missing");
            }
            return read(new DataInputStream(in));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read the resource '" + RESOURCE + "'", failed);
        }
    }

    private static Map<String, VillageBlock> read(DataInputStream in) throws IOException {
        Map<String, VillageBlock> blocks = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String city = Integer.toString(in.readInt());
            int unpackedSize = in.readInt();
            blocks.put(city, new VillageBlock(in.readNBytes(in.readInt()), unpackedSize));
        }
        return Map.copyOf(blocks);
    }
}
