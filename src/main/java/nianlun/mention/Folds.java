package nianlun.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianlun.division.DivisionCode;

/** Which part each report belongs to, all reports of a jurisdiction to one; the parts are of about the same size. */
final class Folds {

    private static final int COUNT = 2;

    private final int[] folds;

    private Folds(int[] folds) {
        this.folds = folds;
    }

    static Folds of(List<TaggedReport> reports) {
        Map<DivisionCode, Integer> sizes = new HashMap<>();
        reports.forEach(report -> sizes.merge(place(report), 1, Integer::sum));
        if (sizes.size() < 2) {
            throw new IllegalArgumentException("Training needs tagged reports of two or more jurisdictions, and there "
                    + (sizes.isEmpty()
                            ? "is none"
                            : "is only '" + sizes.keySet().iterator().next() + "'"));
        }
        Map<DivisionCode, Integer> foldOf = new HashMap<>();
        int[] filled = new int[COUNT];
        sizes.entrySet().stream()
                .sorted(Map.Entry.<DivisionCode, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().value()))
                .forEach(entry -> {
                    int fold = emptiest(filled);
                    filled[fold] += entry.getValue();
                    foldOf.put(entry.getKey(), fold);
                });
        return new Folds(reports.stream()
                .mapToInt(report -> foldOf.getOrDefault(place(report), 0))
                .toArray());
    }

    private static DivisionCode place(TaggedReport report) {
        return report.report().jurisdiction().code();
    }

    private static int emptiest(int[] filled) {
        int emptiest = 0;
        for (int i = 1; i < filled.length; i++) {
            emptiest = filled[i] < filled[emptiest] ? i : emptiest;
        }
        return emptiest;
    }

    int count() {
        return COUNT;
    }

    /** The fold of the report that stands at a place in the list. */
    int of(int report) {
        return folds[report];
    }
}
