package nianlun.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line of a sidecar: the cells that are an address, a day, a year; what else it holds is left alone. */
record SidecarLine(Optional<String> url, Optional<LocalDate> day, Optional<Integer> year) {

    static SidecarLine of(String line) {
        List<String> cells = Arrays.stream(line.split("\t")).map(String::strip).toList();
        return new SidecarLine(
                first(cells, SidecarLine::address), first(cells, Dates::in), first(cells, SidecarLine::yearAlone));
    }

    boolean isEmpty() {
        return url.isEmpty() && day.isEmpty();
    }

    private static Optional<String> address(String cell) {
        return cell.matches("(?i)(https?://|file:)\\S+") ? Optional.of(cell) : Optional.empty();
    }

    private static Optional<Integer> yearAlone(String cell) {
        return cell.matches("\\d{4}年?") ? Optional.of(Integer.valueOf(cell.substring(0, 4))) : Optional.empty();
    }

    private static <T> Optional<T> first(List<String> cells, Function<String, Optional<T>> reading) {
        return cells.stream().map(reading).flatMap(Optional::stream).findFirst();
    }
}
