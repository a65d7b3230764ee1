package nianlun.report;

/** Tells written text from bytes that merely happened to decode. */
final class Plausibility {

    /** Characters that every Chinese text of some length is full of. */
    private static final String COMMONEST = "的一是在和有人年大中国为了上个工作发展政府会市县区建设不全";

    private Plausibility() {}

    /** Whether nearly all characters are such as stand in Chinese text: Han, ASCII, their punctuation. */
    static boolean isWritten(String text) {
        long usual = text.chars().filter(Plausibility::isUsual).count();
        return usual * 10 >= text.length() * 9L;
    }

    /** Whether it is Chinese: beside usual characters also the commonest ones in their usual number. */
    static boolean isChinese(String text) {
        long han = text.chars().filter(Character::isIdeographic).count();
        long common = text.chars().filter(c -> COMMONEST.indexOf(c) >= 0).count();
        return isWritten(text) && (han < 20 || common * 50 >= han);
    }

    private static boolean isUsual(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= ' ' && c < 0x7F)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x2000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || c == 0xA0
                || c == 0xB7
                || c == 0xFEFF;
    }
}
