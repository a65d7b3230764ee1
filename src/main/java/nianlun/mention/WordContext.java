package nianlun.mention;

import java.util.List;

/** What the words around a character say. */
final class WordContext {

    private static final String CLAUSE_ENDS = "，。；：！？,;:!?";

    private final List<Token> tokens;
    private final List<Token> recognised;

    WordContext(Reading reading) {
        tokens = reading.tokens();
        recognised = reading.recognised();
    }

    void addTo(FeatureRows rows) {
        for (int t = 0; t < tokens.size(); t++) {
            int left = verb(t, -1);
            int right = verb(t, 1);
            Token token = tokens.get(t);
            for (int i = token.start(); i < token.end(); i++) {
                word(t, i, Labels.in(EntityType.ENTERPRISE, token.span(), i), rows);
                rows.add(i, 58, left);
                rows.add(i, 59, right);
                rows.add(i, 60, left, right);
            }
        }
        for (Token token : recognised) {
            for (int i = token.start(); i < token.end(); i++) {
                int place = Labels.in(EntityType.ENTERPRISE, token.span(), i);
                rows.add(i, 61, token.nature().hashCode(), place);
                rows.add(
                        i,
                        62,
                        token.nature().hashCode(),
                        place,
                        Math.min(8, token.word().length()));
            }
        }
    }

    private void word(int t, int i, int p, FeatureRows rows) {
        for (int d = -2; d <= 2; d++) {
            rows.add(i, 42 + d, w(t + d), p);
            rows.add(i, 47 + d, n(t + d), p);
        }
        rows.add(i, 50, n(t - 1), n(t), p);
        rows.add(i, 51, n(t), n(t + 1), p);
        rows.add(i, 52, n(t - 1) * 31 + n(t), n(t + 1), p);
        rows.add(i, 53, n(t - 2) * 31 + n(t - 1), n(t), p);
        rows.add(i, 54, n(t) * 31 + n(t + 1), n(t + 2), p);
        rows.add(i, 55, w(t - 1), w(t), p);
        rows.add(i, 56, w(t), w(t + 1), p);
        rows.add(i, 57, w(t - 1), n(t) * 31 + w(t + 1), p);
        rows.add(i, 63, w(t - 1), n(t), p);
        rows.add(i, 64, n(t), w(t + 1), p);
        rows.add(i, 65, tokens.get(t).word().length(), p);
        rows.add(i, 66, w(t - 2), w(t - 1), p);
        rows.add(i, 67, w(t + 1), w(t + 2), p);
    }

    /** The next verb on one side, within the clause. */
    private int verb(int t, int step) {
        for (int i = t + step; i >= 0 && i < tokens.size(); i += step) {
            Token token = tokens.get(i);
            if (CLAUSE_ENDS.contains(token.word())) {
                return 0;
            }
            if (token.is("v") && token.word().length() > 1) {
                return token.word().hashCode();
            }
        }
        return 1;
    }

    private int w(int t) {
        return t >= 0 && t < tokens.size() ? tokens.get(t).word().hashCode() : t < 0 ? -1 : -2;
    }

    private int n(int t) {
        return t >= 0 && t < tokens.size() ? tokens.get(t).nature().hashCode() : t < 0 ? -1 : -2;
    }
}
