package nianlun.division;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The villages of one city, packed: deflated text in UTF-16LE, a line each. {@code =371082001} begins a town,
 * {@code +200} leaves out codes before the next village, and every other line is a village: its name with the last word
 * replaced by a letter. Codes count up by one.
 */
final class VillageBlock {

    /** The last words of villages' names and their letters; the longest that fits was taken, and Z stands for none. */
    static final Map<String, String> ENDINGS = Map.of(
            "A", "社区居民委员会",
            "B", "社区居委会",
            "C", "村民委员会",
            "D", "村村委会",
            "E", "村委会",
            "F", "居民委员会",
            "G", "居委会",
            "H", "生活区",
            "I", "社区",
            "Z", "");

    private final byte[] packed;
    private final int unpackedSize;

    /** Keeps {@code packed} itself, so that 2.8 MB are not copied; nobody may write to it afterwards. */
    VillageBlock(byte[] packed, int unpackedSize) {
        this.packed = packed;
        this.unpackedSize = unpackedSize;
    }

    byte[] packed() {
        return packed.clone();
    }

    int unpackedSize() {
        return unpackedSize;
    }

    List<Division> villages() {
        List<Division> villages = new ArrayList<>();
        String town = "";
        int number = 0;
        for (String line : text().split("\n", -1)) {
            switch (line.charAt(0)) {
                case '=' -> {
                    town = line.substring(1);
                    number = 0;
                }
                case '+' -> number += Integer.parseInt(line.substring(1));
                default -> villages.add(Division.of(town + threeDigits(++number), nameIn(line)));
            }
        }
        return List.copyOf(villages);
    }

    private static String nameIn(String line) {
        int last = line.length() - 1;
        return line.substring(0, last) + ENDINGS.getOrDefault(line.substring(last), "");
    }

    private static String threeDigits(int number) {
        return Integer.toString(1000 + number).substring(1);
    }

    private String text() {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] unpacked = new byte[unpackedSize];
            int size = inflater.inflate(unpacked);
            return new String(unpacked, 0, size, StandardCharsets.UTF_16LE);
        } catch (DataFormatException broken) {
            throw new IllegalStateException("The packed villages are damaged; pack them again", broken);
        } finally {
            inflater.end();
        }
    }
}
