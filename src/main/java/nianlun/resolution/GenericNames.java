package nianlun.resolution;

import java.util.regex.Pattern;

/** Names that every city has one of, so that the city before them is what tells them apart. */
final class GenericNames {

    private static final Pattern GENERIC =
            Pattern.compile("(国家|国际|省级|市级)?(第?[一二三四五六七八九十]+|经济技术|经济|高新技术产业|高新技术|高新|综合保税|职业|职业技术|实验|人民|中心|中医|妇幼保健|"
                    + "中西医结合|文化|体育|科技|工业|技师|师范|技工|革命|火车|高铁|汽车|长途汽车|客运|商贸|农贸|批发)*"
                    + "(开发区|产业园|园区|工业园|保税区|医院|保健院|大学|学院|学校|中学|小学|幼儿园|一中|二中|党校|博物馆|图书馆|文化馆|体育馆|科技馆|"
                    + "纪念馆|美术馆|体育场|体育中心|文化中心|公园|广场|车站|火车站|机场|港|银行|市场|集团|公司|中心|新区|大道|大街|路)");

    private GenericNames() {}

    static boolean contains(String name) {
        return GENERIC.matcher(name).matches();
    }
}
