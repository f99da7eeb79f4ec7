package org.edusum.importing.naming;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Kind;

/**
 * Says what a figure is from the words around it, so that a clerk can ask for it by phone: 通过省优质园复审幼儿园数. Only
 * words of the sentence are used; a label is never blank and never longer than {@link Phrase#LONGEST}.
 */
public final class Labeller {

    private static final Pattern UNTIL = Pattern.compile("(?:截至|截止|截止到|截至到|至|直到|[从自]到)$");
    private static final Pattern SINCE = Pattern.compile("[从自]$");
    /** Before what a figure was: 由…提高到…. */
    private static final Pattern FORMER = Pattern.compile(".{2}[由从](?:每人每[年月]|人均|原来的?|去年的?|上年的?)?$");
    private static final Pattern USE = Pattern.compile("(?:用于|实施|建设|完成|新建|改造|改善|支持)");
    private static final Pattern COMPARED = Pattern.compile("(?:^|相)[比较]$");
    private static final Pattern GROWTH = Pattern.compile("(同比|环比|较上年|比上年|较去年|比去年)?(增长|增加|上升|提高|提升|下降|减少)(?:了|约)?$");
    private static final Pattern PEOPLE = Pattern.compile("[万亿]?(?:人|名|位|人次)");
    private static final Set<String> ORDINALS = Set.of("届", "批", "期", "轮");
    private static final Pattern HAPPENED = Pattern.compile("(?:正式|顺利|已|将)?(?:召开|举行|举办|成立|开工|启动|完成|发布|竣工|投入使用|揭牌|挂牌|开学|开园|结束|验收|通过|建成|前|后|前完成|出台|印发)");
    private static final Set<String> PLACES = Set.of("所", "家", "个", "园", "处");
    private static final int PLAIN = 14;
    private static final int SHORT = 3;

    private Labeller() {
    }

    /**
     * The label of a figure or a time.
     *
     * @param before the words before it, other figures as {@code U+FFFC}
     * @param after  the words behind its unit
     */
    public static String label(Kind kind, String unit, String before, String after) {
        return of(kind, unit, Surroundings.of(before, after));
    }

    static String of(Kind kind, String unit, Surroundings around) {
        String label = switch (kind) {
            case INTEGER, DECIMAL -> unit.equals("个百分点") ? ratio(around, "百分点") : counted(around, unit);
            case PERCENT -> ratio(around, "占比");
            case MONEY -> money(around);
            case YEAR, YEAR_MONTH, MONTH, MONTH_DAY, DAY, DATE -> time(around, Measure.ofTime(kind, unit));
            case DURATION, AGE -> lasting(around, Measure.ofTime(kind, unit));
            case NAME -> plain(around).map(words -> words + "名称").orElse("");
            case TITLE_PART, ENUMERATOR, OTHER -> plain(around).orElse("");
        };
        boolean isFormer = FORMER.matcher(Phrase.lastCell(around.before())).find() && !Surroundings.isTime(kind) && label.length() < Phrase.LONGEST;
        return label.isBlank() ? "数据项" : isFormer ? "原" + label : label;
    }

    /** A count: what is counted with its measure. */
    private static String counted(Surroundings around, String unit) {
        String measure = Measure.of(unit);
        if (around.before().endsWith("第")) {
            return ordinal(around, unit);
        }
        String words = words(around, unit, Phrase.LONGEST - measure.length());
        return words.isBlank() ? measure.equals("数") ? "数量" : measure : Measure.append(words, measure, Phrase.LONGEST);
    }

    /** 第…届 is no count: which one it is. */
    private static String ordinal(Surroundings around, String unit) {
        String noun = Counted.of(Phrase.right(Phrase.firstCell(around.after()))).noun();
        String before = around.before().substring(0, around.before().length() - 1);
        String words = noun.length() > 1 ? noun : Phrase.left(Phrase.lastCell(before));
        String measure = ORDINALS.contains(unit) ? unit + "次" : "第几" + unit;
        return Phrase.sound(words, Phrase.LONGEST - measure.length()) + measure;
    }

    private static String words(Surroundings around, String unit, int longest) {
        Sentence sentence = new Sentence(around);
        Optional<String> paired = sentence.respective();
        if (paired.isPresent()) {
            return paired.get();
        }
        String left = Phrase.left(Phrase.lastCell(around.before()));
        Counted right = Counted.of(Phrase.right(Phrase.firstCell(around.after())));
        if (right.isEmpty() || !left.isEmpty() && LabelWords.STATE.matcher(right.phrase()).matches()) {
            return closing(sentence, left, unit);
        }
        boolean isExample = left.indexOf('、') > 0 && !right.deed().isEmpty() || Phrase.lastCell(around.before()).endsWith("等");
        if (left.isEmpty() || isExample) {
            return leading(sentence, right, PEOPLE.matcher(unit).matches(), longest);
        }
        if (right.noun().isEmpty() && right.deed().length() <= SHORT) {
            return closing(sentence, left, unit) + right.deed();
        }
        boolean isGoverned = LabelWords.GOVERNS.matcher(left).find();
        if (isGoverned && !right.honour().isEmpty()) {
            return left + right.honour();
        }
        String both = left + right.phrase();
        if (both.length() <= longest) {
            return both;
        }
        if (right.phrase().length() <= SHORT) {
            return Phrase.sound(left, longest - right.phrase().length()) + right.phrase();
        }
        String near = isGoverned ? left + right.noun() : right.phrase();
        return near.length() <= longest ? near : right.phrase(longest);
    }

    /** The unit closes its clause: the noun is on the left. */
    private static String closing(Sentence sentence, String left, String unit) {
        if (left.isEmpty()) {
            return sentence.beside().or(sentence::topic).orElse("");
        }
        if (LabelWords.VAGUE.matcher(left).matches()) {
            return sentence.topic().orElse("") + left;
        }
        if (LabelWords.BARE_RATIO.matcher(left).matches()) {
            return sentence.topic().orElse("") + left;
        }
        if (LabelWords.GOVERNS.matcher(left).matches() || LabelWords.STAGE_OF_WORK.matcher(left).matches()) {
            return left + sentence.object().orElse("");
        }
        return PLACES.contains(unit) && LabelWords.STAGE.matcher(left).matches() ? left : Sentence.isModifier(left) ? sentence.headed(left) : sentence.governed(left);
    }

    /** The figure opens its clause: the noun is on the right. */
    private static String leading(Sentence sentence, Counted right, boolean isPeople, int longest) {
        if (right.noun().isEmpty() && !isPeople) {
            return right.deed() + sentence.countedBefore().or(sentence::topic).orElse("");
        }
        boolean isVague = LabelWords.VAGUE.matcher(right.deed()).matches() && !right.deed().equals("获奖");
        return (isVague ? sentence.topic().orElse("") : "") + right.phrase(longest);
    }

    private static String ratio(Surroundings around, String measure) {
        Sentence sentence = new Sentence(around);
        String cell = Phrase.lastCell(around.before());
        String left = sentence.respective().orElseGet(() -> Phrase.left(cell));
        if (left.isEmpty() && !cell.contains("占")) {
            Counted right = Counted.of(Phrase.right(Phrase.firstCell(around.after())).replaceFirst("^的", ""));
            if (!right.isEmpty()) {
                return Measure.append(right.phrase(), measure, Phrase.LONGEST);
            }
        }
        if (cell.contains("占") && cell.lastIndexOf('占') > cell.lastIndexOf("占比") && measure.equals("占比")) {
            String whole = LabelWords.LINK.matcher(cell.substring(cell.lastIndexOf('占') + 1)).replaceFirst("");
            String part = cell.lastIndexOf('占') > 1 ? Phrase.left(cell.substring(0, cell.lastIndexOf('占'))) : sentence.topic().orElse("");
            return Measure.append(whole.isEmpty() ? part : part + "占" + whole, whole.isEmpty() ? measure : "比例", Phrase.LONGEST);
        }
        boolean isBare = left.isEmpty() || LabelWords.BARE_RATIO.matcher(left).matches();
        String words = isBare ? sentence.topic().map(topic -> left.endsWith("率") ? topic.replaceFirst("[一-龥]{2}率$", "") : topic).orElse("") + left
                : left;
        Matcher growth = GROWTH.matcher(words);
        if (measure.equals("占比") && growth.find() && growth.start() > 0) {
            boolean isFall = growth.group(2).equals("下降") || growth.group(2).equals("减少");
            String since = growth.group(1) == null ? "" : growth.group(1);
            return Phrase.sound(words.substring(0, growth.start()), Phrase.LONGEST - since.length() - 2) + since + (isFall ? "降幅" : "增幅");
        }
        boolean isNamed = measure.equals("占比") && LabelWords.RATIO.matcher(words).matches();
        return isNamed ? Phrase.sound(words, Phrase.LONGEST) : Measure.append(words, measure, Phrase.LONGEST);
    }

    private static String money(Surroundings around) {
        Sentence sentence = new Sentence(around);
        String left = sentence.respective().orElseGet(() -> Phrase.left(Phrase.lastCell(around.before())));
        String right = Phrase.right(Phrase.firstCell(around.after())).replaceFirst("^的", "");
        if (!left.isEmpty() && LabelWords.AMOUNT.matcher(left).matches()) {
            return Phrase.sound(LabelWords.BARE_AMOUNT.matcher(left).matches() ? amount(sentence, left, right) : left, Phrase.LONGEST);
        }
        if (LabelWords.AMOUNT.matcher(right).matches() && right.length() <= 12) {
            return Phrase.sound(left + right, Phrase.LONGEST);
        }
        String measure = LabelWords.GOVERNS.matcher(left).find() && left.matches(".*(?:投入|争取|拨付|安排|落实|下拨)") ? "资金" : "金额";
        if (LabelWords.BARE_RATIO.matcher(left).matches()) {
            return Phrase.sound(sentence.topic().orElse("") + left, Phrase.LONGEST - 2) + measure;
        }
        Matcher governs = LabelWords.GOVERNS.matcher(left);
        if (governs.find() && governs.start() > 0 && USE.matcher(right).lookingAt()) {
            left = governs.group();
        }
        boolean isVerb = left.isEmpty() || LabelWords.GOVERNS.matcher(left).matches();
        if (!isVerb) {
            return Measure.append(left, measure, Phrase.LONGEST);
        }
        String purpose = LabelWords.ADVERBS_FIRST.matcher(right.replaceFirst("^(?:用于|专项用于|主要用于|对|将|向)", "")).replaceFirst("");
        Matcher use = Pattern.compile("^，(?:主要|专项|全部)?用于").matcher(around.after());
        if (purpose.isEmpty() && use.find()) {
            purpose = Phrase.right(Phrase.firstCell(around.after().substring(use.end())));
        }
        if (purpose.matches("[为对给向由]") && around.after().length() > right.length() + 1) {
            purpose = Phrase.right(Phrase.firstCell(around.after().substring(right.length() + 1)));
        }
        String words = purpose.isEmpty() ? sentence.topic().orElse("") : purpose;
        if (left.isEmpty() && LabelWords.AMOUNT.matcher(words).matches()) {
            return Phrase.sound(words, Phrase.LONGEST);
        }
        return Phrase.sound(words, Phrase.LONGEST - left.length() - 2) + left + measure;
    }

    /** An amount that does not say for what: with the topic before, and how long it was added up. */
    private static String amount(Sentence sentence, String left, String right) {
        if (right.length() > SHORT) {
            return right + left;
        }
        String topic = (left.startsWith("总") ? sentence.firstTopic() : sentence.topic()).map(words -> LabelWords.VERB.matcher(words).lookingAt()
                ? LabelWords.VERB.matcher(words).replaceFirst("") : words).orElse("");
        Matcher span = Pattern.compile("连续.年|累计|[一二三四五]年来").matcher(Phrase.lastCell(sentence.around().before()));
        return topic + (span.find() ? span.group() : "") + left;
    }

    /** A time is told by what happened then. */
    private static String time(Surroundings around, String measure) {
        String cell = Phrase.lastCell(around.before());
        boolean isEnd = UNTIL.matcher(cell).find() || around.after().startsWith("底") && cell.isEmpty();
        String left = Phrase.left(cell);
        String happened = Phrase.firstCell(around.after());
        String event = left.length() > SHORT && HAPPENED.matcher(happened).matches() ? left + happened.replaceFirst("^前|后$", "")
                : event(around.after());
        String words = event.isEmpty() ? left : event;
        boolean isBeginning = (SINCE.matcher(cell).find() || around.after().matches("(?s)[至到](?:[，、].*)?")) && !measure.equals("年份");
        if (COMPARED.matcher(cell).find()) {
            return Phrase.sound(new Sentence(around).topic().orElse(""), Phrase.LONGEST - 4) + "对比" + measure;
        }
        String told = isEnd ? "截止" + measure : isBeginning ? "起始" + measure : measure;
        return Phrase.opening(words, Phrase.LONGEST - told.length() - 2) + told;
    }

    /** The first words behind a time that tell something, up to the next figure. */
    private static String event(String after) {
        String rest = after;
        for (int tries = 0; tries < 3 && !rest.isEmpty(); tries++) {
            String cell = Phrase.firstCell(rest);
            String words = Phrase.left(cell.replaceFirst("^(?:第[一二三四]季度|上半年|下半年|年?[初底末]|以来|起|前|份|度)+", ""));
            String plain = LabelWords.LEAD.matcher(words.replaceFirst("(?:中|以来|起)$", "")).replaceFirst("");
            if (plain.length() >= SHORT) {
                Matcher told = Pattern.compile("^.{2,9}?向.{2,6}?(?=发|提|致|通)").matcher(plain);
                return told.lookingAt() ? plain.substring(told.end()) : plain;
            }
            rest = rest.substring(Math.min(rest.length(), cell.length() + 1));
        }
        return "";
    }

    private static String lasting(Surroundings around, String measure) {
        String left = Phrase.left(Phrase.lastCell(around.before()));
        String right = Counted.of(Phrase.right(Phrase.firstCell(around.after()))).phrase();
        String words = right.length() > SHORT ? right : left + right;
        return Measure.append(words.isEmpty() ? new Sentence(around).topic().orElse("") : words, measure, Phrase.LONGEST);
    }

    private static Optional<String> plain(Surroundings around) {
        String left = Phrase.left(Phrase.lastCell(around.before()));
        String right = Phrase.right(Phrase.firstCell(around.after()));
        return Optional.of(Phrase.sound(left.isEmpty() ? right : left, PLAIN)).filter(words -> !words.isBlank());
    }
}
