package nianlun.division;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of divisions without the words that say their kind. Never shorter than two characters. */
final class ShortNames {

    /** The peoples that names of autonomous divisions bear; some are written without 族. */
    private static final String PEOPLES = "(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇"
            + "|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各|民)族"
            + "|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|维吾尔)+";

    private static final Pattern OF_A_PEOPLE = Pattern.compile("(.{2,}?)" + PEOPLES + "(?:自治[区州县旗]|区|乡|镇|苏木)");
    private static final Pattern AUTONOMOUS = Pattern.compile("(.{2,}?)族?自治[区州县旗]");
    private static final Pattern PROVINCE = Pattern.compile("(.{2,})(?:特别行政区|省|市)");
    private static final Pattern CITY = Pattern.compile("(.{2,})(?:市|地区|盟)");
    // 左旗 and 前旗 stay whole: what tells them from their neighbours is the character before 旗.
    private static final Pattern COUNTY = Pattern.compile("(.{2,})新区|(.{3,})林区|(.{2,})(?:县|市|(?<!矿)区|(?<![左右前后中联合])旗)");
    private static final Pattern TOWN = Pattern.compile("(.{2,}?)(?:街道办事处|街道|地区|镇|乡|苏木)");
    private static final Pattern VILLAGE = Pattern.compile("(.{2,}?)(?:社区|村)");

    private static final Pattern VILLAGE_COMMITTEE = Pattern.compile("(.+?)(?:村民委员会|村委会|牧民委员会|牧委会)");
    private static final Pattern RESIDENTS_COMMITTEE = Pattern.compile("(.+?)(?:居民委员会|居委会)");
    private static final Pattern ENDS_AS_A_VILLAGE = Pattern.compile(".*(?:村|社区|嘎查)");

    private ShortNames() {}

    static String shortNameOf(Division division) {
        String name = division.name();
        return switch (division.level()) {
            case PROVINCE -> autonomousOr(PROVINCE, name);
            case CITY -> autonomousOr(CITY, name);
            case COUNTY -> division.isStatisticalZone() ? name : autonomousOr(COUNTY, name);
            case TOWN -> autonomousOr(TOWN, name);
            case VILLAGE -> stem(VILLAGE, villageNameOf(name));
        };
    }

    static String villageNameOf(String name) {
        return ending(VILLAGE_COMMITTEE, name, "村")
                .orElseGet(() -> ending(RESIDENTS_COMMITTEE, name, "社区").orElse(name));
    }

    private static Optional<String> ending(Pattern committee, String name, String kind) {
        Matcher matcher = committee.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String place = matcher.group(1);
        return Optional.of(ENDS_AS_A_VILLAGE.matcher(place).matches() ? place : place + kind);
    }

    private static String autonomousOr(Pattern otherwise, String name) {
        // Most names are of no people, and the pattern of peoples is slow.
        if (!name.contains("族") && !name.contains("自治")) {
            return stem(otherwise, name);
        }
        String people = stem(OF_A_PEOPLE, name);
        if (!people.equals(name)) {
            return people;
        }
        String autonomous = stem(AUTONOMOUS, name);
        return autonomous.equals(name) ? stem(otherwise, name) : autonomous;
    }

    private static String stem(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        if (!matcher.matches()) {
            return name;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return name;
    }
}
