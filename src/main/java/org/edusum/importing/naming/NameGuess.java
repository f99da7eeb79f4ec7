package org.edusum.importing.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Structure;

/**
 * Which name a blank stands for. A wrong name in a submitted document is worse than a blank that is left, so only what is
 * beyond doubt is sure.
 */
final class NameGuess {

    private static final Pattern LETTER = Pattern.compile("[A-WYZ]");
    private static final Pattern LIST = Pattern.compile("[、，]|和|与|及|以及");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:赴|[支驰]?援|支教|帮扶|对口|协作|结对|与|同|来自|前往|考察|兄弟|邻近|周边|走进|调研|交流|转战|外省|外市)$");
    /** Goes on to speak of the own place: *教育系统, *区域. */
    private static final Pattern OWN_BEHIND = Pattern.compile("(?:社区|学前|基础|职业|义务|特殊|终身)?教育(?!在线|计划|发展计划|智库|云)|区域|教师|全域|名师|教师|学生|师生|中小学|经济|人民|群众|籍");
    private static final Pattern OWN_QUOTED = Pattern.compile("(?:社区)?教育(?!在线|计划|发展计划|云|智库|大脑|通)");
    private static final Pattern ONLINE = Pattern.compile("[一-龥]{0,4}在线|[一二三四五六七八九]中|[一二三]小|职业中学|职教中心|实验|学校(?![教师])|云|杯|号");
    private static final Pattern LIKELY_TITLE = Pattern.compile("速度|十佳|计划|模式|样板|经验|教育|名师|答卷|实践|方案|现象|品牌|故事|精神");

    private static final Set<String> TOWNS = Set.of("街道", "镇", "乡");
    private static final Set<String> COUNTIES = Set.of("区", "县", "市", "旗", "新区", "自治县");

    private final String text;
    private final List<FieldMark> marks;
    private final Perspective own;
    private final Map<String, Integer> suffixes = new HashMap<>();

    NameGuess(Structure structure, List<FieldMark> marks) {
        this.text = structure.reading().text();
        this.marks = marks;
        this.own = Perspective.of(structure);
        for (FieldMark mark : marks) {
            if (mark.kind() == Kind.NAME) {
                suffixes.merge(NameSuffix.of(text, mark), 1, Integer::sum);
            }
        }
    }

    /**
     * @param variable not empty
     * @param isSure   whether the clerk need not be asked
     * @param rule     that tells it
     */
    record Guess(String variable, boolean isSure, String rule) {
    }

    /** The guess for the mark at an index; nothing for a name of its own, and for what is no name. */
    Optional<Guess> of(int index) {
        FieldMark mark = marks.get(index);
        return switch (mark.kind()) {
            case NAME -> name(index, mark);
            case TITLE_PART -> titlePart(mark);
            case INTEGER, DECIMAL, PERCENT, MONEY, YEAR, YEAR_MONTH, MONTH_DAY, MONTH, DAY, DATE, DURATION, AGE, ENUMERATOR, OTHER ->
                    Optional.empty();
        };
    }

    Perspective own() {
        return own;
    }

    private Optional<Guess> name(int index, FieldMark mark) {
        String suffix = NameSuffix.of(text, mark);
        String printed = mark.span().of(text);
        if (LETTER.matcher(printed).matches()) {
            return Optional.of(new Guess(role(suffix) + "." + printed, true, "name.letter"));
        }
        if (suffix.isEmpty()) {
            return bare(mark);
        }
        if (isListed(index, suffix) || !elsewhere(index).isEmpty()) {
            return Optional.empty();
        }
        return switch (suffix) {
            case "省", "自治区" -> sure(Level.PROVINCE);
            case "市", "州", "自治州" -> sure(Level.CITY);
            case "区", "新区", "县", "旗", "自治县" -> district(suffix);
            case "街道", "镇", "乡" -> !isPlace() || isOnly(TOWNS) ? sure(Level.TOWN) : Optional.empty();
            case "公司", "有限公司", "集团" -> own.level() == Level.COMPANY ? sure(Level.COMPANY) : Optional.empty();
            default -> NameSuffix.isSchool(suffix) && own.level() == Level.SCHOOL ? school(suffix) : Optional.empty();
        };
    }

    private Optional<Guess> district(String suffix) {
        return switch (own.level()) {
            case DISTRICT -> own.suffix().isEmpty() || suffix.endsWith(own.suffix()) ? sure(Level.DISTRICT) : Optional.empty();
            case TOWN, SCHOOL, COMPANY, BUREAU -> sure(Level.DISTRICT);
            case PROVINCE, CITY -> Optional.empty();
        };
    }

    private Optional<Guess> school(String suffix) {
        boolean isOwn = own.suffix().isEmpty() || own.suffix().equals(suffix) || suffix.equals("学校");
        return Optional.of(new Guess(Level.SCHOOL.variable(), isOwn, isOwn ? "name.suffix" : "name.likely"));
    }

    /** A name without a suffix is the own place's, where the words behind it do not point elsewhere. */
    private Optional<Guess> bare(FieldMark mark) {
        if (!NameSuffix.person(text, mark).isEmpty() || ELSEWHERE.matcher(before(mark, 4)).find()) {
            return Optional.empty();
        }
        String after = after(mark, 12);
        boolean isQuoted = Quote.around(text, mark).isPresent();
        boolean isSure = isPlace() && (isQuoted ? OWN_QUOTED : OWN_BEHIND).matcher(after).lookingAt() && !ONLINE.matcher(after).lookingAt();
        return Optional.of(new Guess(own.level().variable(), isSure, isSure ? "name.bare" : "name.likely"));
    }

    /** Whether the document is a place's own: of what lies above it there is one, of what lies below many. */
    private boolean isPlace() {
        return switch (own.level()) {
            case PROVINCE, CITY, DISTRICT -> true;
            case TOWN, SCHOOL, COMPANY, BUREAU -> false;
        };
    }

    /** Part of the name of a plan or a prize is never surely a place. */
    private Optional<Guess> titlePart(FieldMark mark) {
        return LIKELY_TITLE.matcher(after(mark, 4)).lookingAt() ? Optional.of(new Guess(own.level().variable(), false, "name.title")) : Optional.empty();
    }

    private static Optional<Guess> sure(Level level) {
        return Optional.of(new Guess(level.variable(), true, "name.suffix"));
    }

    /** Whether it stands in a list of names of the same kind: these are different ones. */
    boolean isListed(int index, String suffix) {
        return !suffix.isEmpty() && (isPair(index - 1, index) || isPair(index, index + 1));
    }

    private boolean isPair(int first, int second) {
        if (first < 0 || second >= marks.size()) {
            return false;
        }
        FieldMark one = marks.get(first);
        FieldMark two = marks.get(second);
        int end = one.span().end() + NameSuffix.of(text, one).length();
        return one.kind() == Kind.NAME && two.kind() == Kind.NAME && end <= two.span().start() && two.span().start() - end <= 2
                && isAlike(NameSuffix.of(text, one), NameSuffix.of(text, two)) && LIST.matcher(text.substring(end, two.span().start())).matches();
    }

    private static boolean isAlike(String one, String two) {
        return one.equals(two) || COUNTIES.contains(one) && COUNTIES.contains(two) || TOWNS.contains(one) && TOWNS.contains(two)
                || NameSuffix.isSchool(one) && NameSuffix.isSchool(two);
    }

    /** The role of another place, as the words before it tell, or before the names it is joined to: 赴*省*县. Else empty. */
    String elsewhere(int index) {
        int first = index;
        for (int joined = 0; joined < 4 && first > 0; joined++) {
            FieldMark previous = marks.get(first - 1);
            int end = previous.span().end() + NameSuffix.of(text, previous).length();
            if (previous.kind() != Kind.NAME || end != marks.get(first).span().start()) {
                break;
            }
            first--;
        }
        Matcher word = ELSEWHERE.matcher(before(marks.get(first), 4));
        return !word.find() ? "" : switch (word.group()) {
            case "赴", "前往", "走进", "考察" -> "所赴";
            case "与", "同", "和", "协作", "结对", "交流" -> "结对";
            case "来自" -> "来自";
            default -> "支援";
        };
    }

    private boolean isOnly(Set<String> alike) {
        return alike.stream().mapToInt(suffix -> suffixes.getOrDefault(suffix, 0)).sum() == 1;
    }

    private static String role(String suffix) {
        if (NameSuffix.isSchool(suffix)) {
            return "school";
        }
        return switch (suffix) {
            case "社区", "小区" -> "community";
            case "村" -> "village";
            case "街道", "镇", "乡" -> "street";
            case "公司", "有限公司", "集团" -> "company";
            case "省", "自治区" -> "province";
            case "市", "州" -> "city";
            case "区", "县", "旗", "新区" -> "district";
            default -> "name";
        };
    }

    private String before(FieldMark mark, int length) {
        return text.substring(Math.max(0, mark.span().start() - length), mark.span().start());
    }

    private String after(FieldMark mark, int length) {
        return text.substring(mark.span().end(), Math.min(text.length(), mark.span().end() + length));
    }
}
