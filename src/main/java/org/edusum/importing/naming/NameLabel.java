package org.edusum.importing.naming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.source.Span;

/** What a blank for words is called: 本区名称, 对口支援县名称, “科技…”区域重点项目名称. */
final class NameLabel {

    private static final Pattern LETTERED = Pattern.compile("[a-z]+\\.[A-Z]");
    private static final int NOUN = 8;

    private NameLabel() {
    }

    /** @param guess which knows whose document it is, and the names around */
    static String of(String text, List<FieldMark> marks, int index, NameGuess guess) {
        FieldMark mark = marks.get(index);
        return mark.kind() == Kind.TITLE_PART ? titlePart(text, marks, index) : ofVariable(mark.variable(), NameSuffix.of(text, mark), guess.own())
                .orElseGet(() -> ofItsOwn(text, marks, index, guess));
    }

    /** The label of a name that stands in many places. */
    static Optional<String> ofVariable(String variable, String suffix, Perspective own) {
        if (LETTERED.matcher(variable).matches()) {
            return Optional.of((suffix.isEmpty() ? "单位" : suffix) + variable.substring(variable.length() - 1) + "名称");
        }
        for (Level level : Level.values()) {
            if (level.variable().equals(variable)) {
                boolean hasWord = suffix.length() == 1 || level == Level.TOWN && !suffix.isEmpty();
                boolean isOwn = level != Level.TOWN || own.level().compareTo(Level.TOWN) >= 0;
                boolean isOwnDistrict = level == Level.DISTRICT && own.level() == level && !own.suffix().isEmpty();
                String word = isOwnDistrict ? own.suffix() : suffix;
                return Optional.of(isOwnDistrict || hasWord ? (isOwn ? "本" : "") + word + "名称" : level.label());
            }
        }
        return Optional.empty();
    }

    private static String ofItsOwn(String text, List<FieldMark> marks, int index, NameGuess guess) {
        FieldMark mark = marks.get(index);
        String person = NameSuffix.person(text, mark);
        Optional<Span> quote = Quote.around(text, mark);
        Surroundings around = Surroundings.of(text, marks, index);
        if (!person.isEmpty()) {
            return person + "姓名";
        }
        if (quote.isPresent()) {
            return quoted(text, marks, index, quote.get());
        }
        String suffix = NameSuffix.of(text, mark);
        String elsewhere = guess.elsewhere(index);
        if (!suffix.isEmpty() && !elsewhere.isEmpty()) {
            return elsewhere + suffix + "名称";
        }
        if (!suffix.isEmpty() && guess.isListed(index, suffix)) {
            return suffix + "名称";
        }
        String left = Phrase.left(Phrase.lastCell(around.before()));
        String near = left.length() > NOUN || left.equals("被") ? "" : left;
        String rest = Phrase.firstCell(around.after()).split("[、等和]", 2)[0];
        String behind = noun(rest.startsWith(suffix) ? rest.substring(suffix.length()) : rest);
        boolean isTold = !suffix.isEmpty() && !near.isEmpty() || behind.length() > (suffix.isEmpty() ? NOUN : NOUN / 2);
        String noun = isTold ? suffix : suffix + behind;
        return Phrase.sound(near + noun, Phrase.LONGEST - 2) + "名称";
    }

    /** The noun that words begin with; none where they begin with a verb. */
    private static String noun(String words) {
        boolean isVerb = words.length() >= 2 && LabelWords.GOVERNS.matcher(words.substring(0, 2)).matches();
        return isVerb ? "" : Counted.of(words).noun();
    }

    private static String titlePart(String text, List<FieldMark> marks, int index) {
        return Quote.around(text, marks.get(index)).map(quote -> quoted(text, marks, index, quote)).orElseGet(() -> {
            Surroundings around = Surroundings.of(text, marks, index);
            String left = Phrase.left(Phrase.lastCell(around.before()));
            String right = Phrase.firstCell(around.after());
            String words = right.length() > 1 ? Surroundings.MISSING + right.substring(0, Math.min(right.length(), 10))
                    : left.substring(Math.max(0, left.length() - 10)) + Surroundings.MISSING;
            return Phrase.sound(words, Phrase.LONGEST - 2) + "名称";
        });
    }

    /** The quoted words with a gap, and what they name; of many gaps the words up to the next. */
    private static String quoted(String text, List<FieldMark> marks, int index, Span quote) {
        FieldMark mark = marks.get(index);
        boolean isFirst = index == 0 || marks.get(index - 1).span().end() <= quote.start();
        boolean isLast = index + 1 == marks.size() || marks.get(index + 1).span().start() >= quote.end();
        String before = isFirst ? text.substring(quote.start(), mark.span().start()) : "";
        String after = text.substring(mark.span().end(), isLast ? quote.end() : marks.get(index + 1).span().start());
        if (before.length() + after.length() > 14) {
            before = after.length() >= 4 ? "" : before.substring(Math.max(0, before.length() - 8));
            after = after.substring(0, Math.min(after.length(), 12));
        }
        int behind = Math.min(text.length(), quote.end() + 1);
        String named = Phrase.firstCell(text.substring(behind, Math.min(text.length(), behind + 20))).split("[。；“《、的为和中]|等(?![级奖次])", 2)[0];
        String noun = Counted.of(named).noun();
        String what = noun.length() > NOUN || marks.stream().skip(index + 1L).limit(1)
                .anyMatch(next -> next.span().start() < behind + noun.length() && next.span().start() >= behind) ? "" : noun;
        String words = before.isEmpty() && after.isEmpty() ? "" : "“" + before + Surroundings.MISSING + after + "”";
        String whole = words.isEmpty() && what.isEmpty() ? Phrase.left(Phrase.lastCell(Surroundings.of(text, marks, index).before())) : words + what;
        return Phrase.sound(whole.replaceAll("[“”]{2}", ""), Phrase.LONGEST - 2) + (whole.endsWith("称号") ? "" : "名称");
    }
}
