package nianlun.division;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Packs what {@link VillageBlock} unpacks. */
final class VillageBlocks {

    private VillageBlocks() {}

    static VillageBlock pack(List<Division> villages) {
        byte[] text = String.join("\n", linesOf(villages)).getBytes(StandardCharsets.UTF_16LE);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(text);
        deflater.finish();
        byte[] packed = new byte[text.length + 64];
        int size = deflater.deflate(packed);
        deflater.end();
        return new VillageBlock(Arrays.copyOf(packed, size), text.length);
    }

    private static List<String> linesOf(List<Division> villages) {
        List<String> lines = new ArrayList<>();
        String town = "";
        int number = 0;
        for (Division village : villages) {
            String itsTown = village.code().parentValue();
            if (!itsTown.equals(town)) {
                town = itsTown;
                number = 0;
                lines.add("=" + town);
            }
            int itsNumber = Integer.parseInt(village.code().value().substring(town.length()));
            if (itsNumber != number + 1) {
                lines.add("+" + (itsNumber - number - 1));
            }
            number = itsNumber;
            lines.add(shortened(village.name()));
        }
        return lines;
    }

    private static String shortened(String name) {
        return VillageBlock.ENDINGS.entrySet().stream()
                .filter(ending -> name.endsWith(ending.getValue()))
                .max(Comparator.comparingInt(
                        (Map.Entry<String, String> ending) -> ending.getValue().length()))
                .map(ending ->
                        name.substring(0, name.length() - ending.getValue().length()) + ending.getKey())
                .orElseThrow();
    }
}
