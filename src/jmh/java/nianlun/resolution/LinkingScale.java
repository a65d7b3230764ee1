package nianlun.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import nianlun.division.Division;
import nianlun.division.DivisionCode;
import nianlun.division.Divisions;
import nianlun.mention.EntityType;
import nianlun.mention.Mention;
import nianlun.mention.ReportMentions;
import nianlun.report.Document;
import nianlun.report.Report;
import nianlun.report.ReportReader;
import nianlun.report.Sentence;
import nianlun.report.Span;

/**
 * Time and memory of linking 10,000, 30,000 and 100,000 distinct names of one jurisdiction: villages of the public list
 * joined with kinds of works, parks and companies, half of them with a variant that a report of another year might write.
 */
public final class LinkingScale {

    private static final Divisions DIVISIONS = Divisions.bundled();
    private static final List<String> KINDS = List.of(
            "冷链物流园", "产业园", "污水处理厂", "中心小学", "光伏发电", "水库除险加固", "农业科技", "食品", "新材料", "湿地公园",
            "卫生院", "养老服务中心", "装备制造", "特色小镇", "供水", "防洪治理", "幼儿园", "变电站", "文化广场", "家电");
    private static final List<String> VARIANTS = List.of("%s项目", "%s工程", "%s二期", "威海%s", "%s改造", "%s有限公司", "新%s");

    private LinkingScale() {}

    /** Prints a line for each number of names. */
    public static void main(String... arguments) {
        for (int count : new int[] {1_000, 10_000, 30_000, 100_000}) {
            System.gc();
            ReportMentions report = report(names(count));
            long start = System.nanoTime();
            Resolution resolution = new EvidenceResolver(DIVISIONS)
                    .resolve(List.of(report), Identities.none(), Judgements.none());
            double seconds = (System.nanoTime() - start) / 1e9;
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%,9d names  %,9d things  %6.1f s  %5d MB heap in use, %5d MB at most%n",
                    report.mentions().size(),
                    resolution.entities().size(),
                    seconds,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                    runtime.maxMemory() >> 20);
        }
    }

    private static List<String> names(int count) {
        Random random = new Random(7);
        List<Division> villages = new ArrayList<>();
        for (String city : List.of("3710", "1306", "1301", "3702", "4101", "5101")) {
            villages.addAll(DIVISIONS.villagesOf(new DivisionCode(city)));
        }
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            String village = villages.get(random.nextInt(villages.size())).shortName();
            String name = village + KINDS.get(random.nextInt(KINDS.size()));
            names.add(name);
            if (random.nextBoolean()) {
                names.add(VARIANTS.get(random.nextInt(VARIANTS.size())).formatted(name));
            }
        }
        return List.copyOf(names).subList(0, count);
    }

    private static ReportMentions report(List<String> names) {
        StringBuilder text = new StringBuilder("政府工作报告\n——2023年1月12日在荣成市第十七届人民代表大会第三次会议上\n荣成市人民政府市长　张三\n\n各位代表：\n一、2022年工作回顾\n");
        List<Integer> starts = new ArrayList<>();
        for (String name : names) {
            starts.add(text.length());
            text.append(name).append("开工建设。\n");
        }
        text.append("二、2023年重点工作安排\n今天开会。\n");
        Report report = new ReportReader(DIVISIONS)
                .read(Document.of("荣成市-2023.txt", text.toString()))
                .get(0);
        EntityType[] types = EntityType.values();
        List<Mention> mentions = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : report.sentences().toList()) {
            while (next < names.size() && starts.get(next) < sentence.end()) {
                int start = starts.get(next) - sentence.start();
                if (start >= 0) {
                    Span span = new Span(start, start + names.get(next).length());
                    mentions.add(new Mention(sentence, span, types[next % types.length], 1, List.of("made")));
                }
                next++;
            }
        }
        return new ReportMentions(report, mentions);
    }
}
