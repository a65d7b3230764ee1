package nianlun.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and years as people write them: 2023年1月8日, 2023-01-08, 二〇二六年一月二十七日. */
final class Dates {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])([0-9]{4})(?:年|-|/|\\.)([0-9]{1,2})(?:月|-|/|\\.)([0-9]{1,2})(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile("[零一二三四五六七八九十]+(?=[年月日])");

    private Dates() {}

    /** The first whole day that stands in a text; a day that no calendar has is none. */
    static Optional<LocalDate> in(String text) {
        Matcher day = DAY.matcher(inDigits(text));
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The same text, its years, months and days in ASCII digits: 二〇二六年一月 and ２０２６年１月 become 2026年1月. */
    static String inDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return NUMBER.matcher(plain).replaceAll(number -> arabic(number.group()));
    }

    private static char plain(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return "〇○Ｏ".indexOf(c) >= 0 ? '零' : c;
    }

    private static String arabic(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            StringBuilder digits = new StringBuilder();
            number.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
            return digits.toString();
        }
        String tens = number.substring(0, ten);
        String ones = number.substring(ten + 1);
        int value = 10 * (tens.isEmpty() ? 1 : digit(tens)) + (ones.isEmpty() ? 0 : digit(ones));
        return Integer.toString(value);
    }

    private static int digit(String one) {
        return Math.max(0, DIGITS.indexOf(one.charAt(one.length() - 1)));
    }
}
