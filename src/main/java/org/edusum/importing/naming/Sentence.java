package org.edusum.importing.naming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the clauses before a figure lend to its label: a head, a topic, one of a list that 分别 pairs with figures. */
record Sentence(Surroundings around) {

    private static final int TELLING = 2;
    private static final String FIGURE = String.valueOf(Surroundings.FIGURE);
    /** A modifier that needs a head: 省级, 其中女, 中学. */
    private static final Pattern BETWEEN = Pattern.compile("[^，。" + FIGURE + "]{0,4}(?:" + FIGURE + "[、，和及与]{0,2})*+");

    /** The nearest earlier clause that tells something, as it would stand in a label. */
    Optional<String> topic() {
        List<String> cells = Phrase.cells(around.before());
        return cells.stream().skip(1).map(Sentence::telling).filter(words -> words.length() >= TELLING).findFirst();
    }

    /** What the figure right before counts, where this one counts the same in another unit: 居民…户…人. */
    Optional<String> beside() {
        String before = around.before().strip();
        if (before.isEmpty() || before.charAt(before.length() - 1) != Surroundings.FIGURE) {
            return Optional.empty();
        }
        return Optional.of(Phrase.left(Phrase.lastCell(before.substring(0, before.length() - 1)))).filter(words -> words.length() > 1);
    }

    /** What the sentence begins with, as it would stand in a label. */
    Optional<String> firstTopic() {
        List<String> cells = Phrase.cells(around.before());
        return cells.stream().skip(1).map(Sentence::telling).filter(words -> words.length() >= TELLING).reduce((near, far) -> far);
    }

    private static String telling(String cell) {
        String words = Phrase.left(cell);
        if (words.matches("[每人户均]{2}") || LabelWords.BARE_RATIO.matcher(words).matches() || LabelWords.GOVERNS.matcher(words).matches()) {
            return "";
        }
        Counted counted = Counted.of(Phrase.right(words));
        return counted.noun().length() >= TELLING ? counted.noun() : counted.phrase();
    }

    /** What was counted right behind the figure before: the head of 其中…个获优秀. */
    Optional<String> countedBefore() {
        String before = around.before();
        int figure = before.lastIndexOf(Surroundings.FIGURE);
        for (int tries = 0; figure >= 0 && tries < 4; tries++) {
            String noun = Counted.of(Phrase.right(Phrase.firstCell(before.substring(figure + 1)))).noun();
            if (noun.length() >= 2 && noun.length() <= 14 && !isModifier(noun)) {
                return Optional.of(noun);
            }
            figure = before.lastIndexOf(Surroundings.FIGURE, figure - 1);
        }
        return Optional.empty();
    }

    /** Whether words only tell which, not what: 省级, 中学, 女, 其中一等奖. */
    static boolean isModifier(String words) {
        return words.length() <= 1 || LabelWords.PARALLEL.stream().anyMatch(parallel -> parallel.matcher(words).matches());
    }

    /** A modifier with the head of the clause before: 中学 after 制作小学教学视频 is 制作中学教学视频. */
    String headed(String modifier) {
        List<String> cells = Phrase.cells(around.before());
        Optional<Pattern> parallel = LabelWords.PARALLEL.stream().filter(p -> p.matcher(modifier).matches()).findFirst();
        for (String cell : cells.subList(Math.min(1, cells.size()), cells.size())) {
            Counted counted = Counted.of(Phrase.left(cell));
            String head = counted.noun().length() > 1 && !counted.deed().isEmpty() ? counted.noun() : Phrase.left(cell);
            boolean isStage = LabelWords.STAGE.matcher(head).matches() && !LabelWords.STAGE.matcher(modifier).matches();
            if (isModifier(head) && !isStage || LabelWords.BARE_RATIO.matcher(head).matches()) {
                continue;
            }
            Matcher replaced = parallel.map(p -> p.matcher(head)).orElse(null);
            if (replaced != null && replaced.find()) {
                return head.substring(0, replaced.start()) + modifier + head.substring(replaced.end());
            }
            Matcher verb = Pattern.compile("^(?:招聘|引进|培训|表彰|新增|选派|发放|资助|接收|招收|录取)").matcher(head);
            return verb.find() ? verb.group() + modifier + head.substring(verb.end()) : modifier + head;
        }
        return modifier;
    }

    /** A noun under the verb that was given once for a list: 市优质园 after 创成省优质园 is 创成市优质园. */
    String governed(String noun) {
        List<String> cells = Phrase.cells(around.before());
        if (cells.size() < 2 || !LabelWords.HONOUR.matcher(noun).find()) {
            return noun;
        }
        for (String cell : cells.subList(1, cells.size())) {
            String words = Phrase.left(cell);
            Matcher verb = LabelWords.VERB_FIRST.matcher(words);
            if (verb.find() && LabelWords.HONOUR.matcher(words.substring(verb.end())).find()) {
                return verb.group() + noun;
            }
            if (!words.isEmpty() && !LabelWords.HONOUR.matcher(words).find()) {
                return noun;
            }
        }
        return noun;
    }

    /** What the verb of the clause before had: 隐患 of 发现隐患, for 整改. */
    Optional<String> object() {
        for (String cell : Phrase.cells(around.before()).stream().skip(1).toList()) {
            String words = Phrase.left(cell);
            for (int end = Math.min(4, words.length() - 2); end > 0; end--) {
                if (LabelWords.GOVERNS.matcher(words.substring(0, end)).matches()) {
                    String object = words.substring(end);
                    return isModifier(object) || object.length() > 12 ? Optional.empty() : Optional.of(object);
                }
            }
        }
        return Optional.empty();
    }

    /** What 分别 pairs with this figure: 小学 of 小学、初中分别有. */
    Optional<String> respective() {
        String before = around.before();
        int word = before.lastIndexOf("分别");
        if (word < 0 || !BETWEEN.matcher(before.substring(word + 2)).matches()) {
            return Optional.empty();
        }
        long index = before.substring(word).chars().filter(c -> c == Surroundings.FIGURE).count();
        String[] items = LabelWords.LEAD.matcher(Phrase.lastCell(before.substring(0, word))).replaceFirst("").split("[、和与及]");
        if (items.length < 2 || index >= items.length) {
            return Optional.empty();
        }
        String item = items[(int) index];
        String last = items[items.length - 1];
        String deed = before.substring(word + 2).split(FIGURE, 2)[0].replaceFirst("^(?:为|是|达到?|有|占)$", "");
        for (Pattern parallel : LabelWords.PARALLEL) {
            Matcher own = parallel.matcher(item);
            Matcher lasts = parallel.matcher(last);
            if (own.find() && own.end() == item.length() && lasts.find()) {
                return Optional.of(item + last.substring(lasts.end()) + deed);
            }
        }
        return Optional.of(item + deed);
    }
}
