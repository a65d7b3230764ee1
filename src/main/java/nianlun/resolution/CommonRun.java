package nianlun.resolution;

/** The longest run of characters that two names have in common, the first of several. */
final class CommonRun {

    private CommonRun() {}

    static String of(String left, String right) {
        int best = 0;
        int end = 0;
        int[] above = new int[right.length() + 1];
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            for (int j = 1; j <= right.length(); j++) {
                if (left.charAt(i - 1) == right.charAt(j - 1)) {
                    row[j] = above[j - 1] + 1;
                    if (row[j] > best) {
                        best = row[j];
                        end = i;
                    }
                }
            }
            above = row;
        }
        return left.substring(end - best, end);
    }
}
