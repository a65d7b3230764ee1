package nianlun.evaluation;

/** The lines of a text, counted from 1. */
final class Lines {

    private Lines() {}

    static int lineAt(String text, int position) {
        return 1
                + (int) text.chars()
                        .limit(position)
                        .filter(character -> character == '\n')
                        .count();
    }
}
