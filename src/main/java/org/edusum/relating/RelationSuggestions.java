package org.edusum.relating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.edusum.model.Expression;
import org.edusum.model.Expression.Part;
import org.edusum.model.Expression.Reference;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Relation;
import org.edusum.model.Relation.Comparison;
import org.edusum.model.Relation.Kind;
import org.edusum.model.Relation.Strength;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;

/**
 * Finds relations that the prose states: a total and its parts (共计…其中…), a part of a whole (其中…), a share (占比),
 * this year's amount in that of several years, the same quantity twice, years that are the report's. Few and sure: what
 * the clerk would find silly costs more trust than a missed one.
 */
public final class RelationSuggestions {

    private static final Pattern AMONG = Pattern.compile("其中|分别为|按层级划分|包括|含");
    private static final Pattern ALL = Pattern.compile("共计|总计|合计|总共|共有|总数|累计|共|总");
    private static final Pattern SHARE = Pattern.compile("占|比例|占比|覆盖率|比率|率");
    private static final Pattern YEARS = Pattern.compile("累计|连续[^，]{0,3}年|[近三二两四五]{1,2}年[^，]{0,4}(?:共|累计)|三年");
    private static final Pattern TAKEN = Pattern.compile("采用|转载|选用|录用|采纳");
    private static final Pattern GIVEN = Pattern.compile("发布|编发|编辑|发稿|推送|报送|撰写|发表");
    private static final Pattern OTHER_YEAR = Pattern.compile("目标|规划|启动|计划|到达|建成|成立|编制|立项");

    private final Summary summary;
    private final Map<String, Suggestion> found = new LinkedHashMap<>();

    private RelationSuggestions(Summary summary) {
        this.summary = summary;
    }

    /** What the prose of a summary states, without what its relations say already, confirmed or dismissed. */
    public static List<Suggestion> of(Summary summary) {
        RelationSuggestions suggestions = new RelationSuggestions(summary);
        summary.proses().forEach(prose -> Sentence.of(summary, prose).forEach(suggestions::read));
        suggestions.findTwice();
        suggestions.findYears();
        return suggestions.found.values().stream().filter(one -> summary.relations().all().stream()
                .noneMatch(known -> known.saysTheSameAs(one.relation()))).toList();
    }

    private void read(Sentence sentence) {
        for (int i = 0; i < sentence.figures().size(); i++) {
            readParts(sentence, i);
            readShare(sentence, i);
            readYears(sentence, i);
            readTaken(sentence, i);
        }
    }

    /** A figure after which 其中 says how much of it is what. */
    private void readParts(Sentence sentence, int total) {
        if (total + 1 >= sentence.figures().size() || !AMONG.matcher(sentence.words().get(total + 1)).find()) {
            return;
        }
        ListedParts listed = ListedParts.of(sentence, total);
        List<Field> parts = listed.fields();
        Field whole = sentence.figures().get(total);
        if (parts.isEmpty() || parts.contains(whole) || new HashSet<>(parts).size() < parts.size()) {
            return;
        }
        String cue = shortened(sentence.words().get(total) + "…" + sentence.words().get(total + 1));
        if (java.util.stream.IntStream.rangeClosed(total + 1, total + parts.size()).anyMatch(i -> TAKEN.matcher(sentence.behind(i)).find())) {
            // One article may be taken by several: each is a part, their sum need not be.
            parts.forEach(part -> suggest(Kind.PART, Expression.of(part.id()), Comparison.AT_MOST, Expression.of(whole.id()),
                    Strength.SOFT, "“" + cue + "”：被采用的不多于发布的"));
            return;
        }
        boolean isOpen = sentence.behind(total + parts.size()).startsWith("等") || parts.size() < 2;
        boolean isTotal = !isOpen && listed.isComplete() && (ALL.matcher(sentence.words().get(total)).find() || ALL.matcher(whole.label()).find());
        String sum = parts.stream().map(Field::id).map(id -> Reference.text(id, Part.VALUE)).collect(Collectors.joining("+"));
        if (isTotal) {
            suggest(Kind.TOTAL, Expression.of(whole.id()), Comparison.EQUAL, new Expression(sum), Strength.HARD,
                    "“" + cue + "”：合计等于各分项之和");
        } else {
            suggest(Kind.PART, new Expression(sum), Comparison.AT_MOST, Expression.of(whole.id()), Strength.HARD,
                    "“" + cue + "”：分项之和不大于总数");
        }
    }

    /** A percent after a whole and a part of it. */
    private void readShare(Sentence sentence, int share) {
        Field percent = sentence.figures().get(share);
        boolean isShare = percent.type() instanceof FieldType.Percent && share >= 2 && sentence.areAlike(share - 2, share - 1)
                && (SHARE.matcher(sentence.words().get(share)).find() || SHARE.matcher(percent.label()).find());
        boolean isNamed = share >= 2 && (sentence.words().get(share - 1).contains("中") || sentence.words().get(share).contains("占"));
        if (!isShare || !isNamed || AMONG.matcher(sentence.words().get(share)).find()) {
            return;
        }
        Field whole = sentence.figures().get(share - 2);
        Field part = sentence.figures().get(share - 1);
        String cue = shortened(sentence.words().get(share - 1) + "…" + sentence.words().get(share));
        suggest(Kind.SHARE, Expression.of(percent.id()), Comparison.EQUAL,
                new Expression(Reference.text(part.id(), Part.VALUE) + "/" + Reference.text(whole.id(), Part.VALUE)), Strength.HARD,
                "“" + cue + "”：占比等于部分除以总体");
        suggest(Kind.PART, Expression.of(part.id()), Comparison.AT_MOST, Expression.of(whole.id()), Strength.HARD,
                "“" + cue + "”：部分不大于总体");
    }

    /** This year's amount, then that of several years. */
    private void readYears(Sentence sentence, int later) {
        boolean isSum = later >= 1 && sentence.areAlike(later - 1, later) && YEARS.matcher(sentence.words().get(later)).find()
                && !YEARS.matcher(sentence.words().get(later - 1)).find() && !AMONG.matcher(sentence.words().get(later)).find();
        if (isSum) {
            suggest(Kind.YEARS, Expression.of(sentence.figures().get(later - 1).id()), Comparison.AT_MOST,
                    Expression.of(sentence.figures().get(later).id()), Strength.HARD,
                    "“" + shortened(sentence.words().get(later)) + "”：当年数不大于累计数");
        }
    }

    /** What was published, then how much of it others took. */
    private void readTaken(Sentence sentence, int later) {
        boolean isTaken = later >= 1 && sentence.areAlike(later - 1, later) && !AMONG.matcher(sentence.words().get(later)).find()
                && TAKEN.matcher(sentence.words().get(later) + sentence.figures().get(later).label()).find();
        FieldId taken = sentence.figures().get(later).id();
        if (!isTaken || found.values().stream().anyMatch(known -> known.relation().kind() == Kind.PART
                && known.relation().left().fields().contains(taken))) {
            return;
        }
        for (int i = later - 1; i >= 0; i--) {
            if (sentence.areAlike(i, later) && GIVEN.matcher(sentence.words().get(i) + sentence.figures().get(i).label()).find()
                    && !TAKEN.matcher(sentence.words().get(i)).find()) {
                suggest(Kind.PART, Expression.of(sentence.figures().get(later).id()), Comparison.AT_MOST,
                        Expression.of(sentence.figures().get(i).id()), Strength.SOFT,
                        "“" + shortened(sentence.words().get(later)) + "”：被采用的不多于发布的");
                return;
            }
        }
    }

    /** The same quantity under two ids. */
    private void findTwice() {
        Map<String, List<Field>> alike = new LinkedHashMap<>();
        summary.fields().values().stream().sorted(java.util.Comparator.comparing(Field::id))
                .filter(field -> !summary.names().containsValue(field.id()))
                .forEach(field -> alike.computeIfAbsent(field.label() + "\n" + field.type(), key -> new ArrayList<>()).add(field));
        alike.values().stream().filter(fields -> fields.size() > 1 && fields.size() < 4 && fields.getFirst().label().length() > 3).forEach(fields -> {
            for (int i = 1; i < fields.size(); i++) {
                suggest(Kind.SAME, Expression.of(fields.get(i).id()), Comparison.EQUAL, Expression.of(fields.getFirst().id()), Strength.SOFT,
                        "两处都叫“" + fields.getFirst().label() + "”：应当一致");
            }
        });
    }

    /** Years that stand in the text are as a rule that of the report. */
    private void findYears() {
        FieldId own = summary.names().get(OwnName.YEAR);
        if (own == null || !(summary.field(own).type() instanceof FieldType.Year)) {
            return;
        }
        Set<FieldId> standing = summary.allProses().flatMap(prose -> prose.references()).map(ref -> ref.field()).collect(Collectors.toSet());
        summary.fields().values().stream().sorted(java.util.Comparator.comparing(Field::id))
                .filter(field -> standing.contains(field.id()) && !field.id().equals(own) && !OTHER_YEAR.matcher(field.label()).find()).forEach(field -> {
                    if (field.type() instanceof FieldType.Year || field.type() instanceof FieldType.YearMonth && field.label().contains("截")) {
                        Part part = field.type() instanceof FieldType.Year ? Part.VALUE : Part.YEAR;
                        suggest(Kind.YEAR, new Expression(Reference.text(field.id(), part)), Comparison.EQUAL, Expression.of(own), Strength.SOFT,
                                "“" + field.label() + "”一般在总结年度内");
                    }
                });
    }

    private void suggest(Kind kind, Expression left, Comparison comparison, Expression right, Strength strength, String because) {
        boolean isTrivial = left.fields().stream().anyMatch(right.fields()::contains);
        if (!isTrivial) {
            Relation relation = new Relation("s" + (found.size() + 1), kind, left, comparison, right, strength,
                    Relation.Standing.CONFIRMED, "");
            found.putIfAbsent(left + comparison.sign() + right, new Suggestion(relation, because));
        }
    }

    private static String shortened(String cue) {
        String line = cue.replace('□', '某').strip();
        return line.codePointCount(0, line.length()) <= 30 ? line : "…" + line.substring(line.offsetByCodePoints(line.length(), -28));
    }
}
