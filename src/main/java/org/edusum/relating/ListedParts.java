package org.edusum.relating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edusum.model.Field;

/**
 * The parts of a whole that a sentence lists behind 其中: as far as the list certainly goes. A part too few leaves what is
 * said about the parts true; a figure that is none, as in 其中硕士*人、博士*人，培训校长*人, makes it wrong.
 */
record ListedParts(List<Field> fields) {

    private static final Pattern JOINED = Pattern.compile("[，、,和及与以及并]?[^，,：:]{0,16}[，、,]?[^，,：:]{0,16}");
    /** A change since last year is no part. */
    private static final Pattern CHANGE = Pattern.compile("(较[上去前同□]|比[上去前同□]|同比|环比|新增|净增|增加|减少|增长|下降|上升|提高|降低)");
    /** Behind a comma the next thing that was done. */
    private static final Pattern DEED = Pattern.compile("(?:^|[，、,])(?:[和及与并又]|以及|还|同时|先后|全年|今年|累计|成功|积极|[全我本][省市区县镇校])*"
            + "(另|共|总|累计|合计|培[训育养]|招[聘收生]|引进|选[派聘拔送]|聘[请任]|表彰|慰问|新建|[改扩续在]建|改扩建|建[成设立]|开[展设办工]|组织|举[办行]"
            + "|承办|召开|参[加与训]|投[入用]|争取|拨付|下达|安排|落实|发[放表布]|编[发印]|资助|减免|完成|实施|启动|评[选出聘]|创[建成]|立项|结题|撰写"
            + "|排查|整[改治]|[检督巡]查|走访|受理|办结|接待|处[理置]|查处|约谈|关停|取缔|压减|签[订约]|配备|购置|更新|改造|维修|消除|解决|惠及|受益|覆盖"
            + "|服务|吸引|带动|涌现|荣?获|被评|入选|认定|命名|晋升|交流|轮岗|录[取用]|推[荐送选]|指导|辅导|化解|制[定订]|出台|印发)");
    private static final List<String[]> FAMILIES = List.of(new String[] {"国家级", "省级", "市级"}, new String[] {"公办", "民办"},
            new String[] {"城市", "农村"}, new String[] {"城镇", "乡村"}, new String[] {"小学", "初中", "高中"},
            new String[] {"幼儿园", "小学", "初中"}, new String[] {"学前", "义务教育", "高中"}, new String[] {"企业", "个体"},
            new String[] {"男", "女"}, new String[] {"在编", "聘用"});

    /** What is listed behind a figure. @param total index of the figure in the sentence */
    static ListedParts of(Sentence sentence, int total) {
        List<Field> parts = new ArrayList<>();
        int sure = 0;
        boolean isOneLevel = true;
        String first = sentence.words().get(total + 1);
        for (int i = total + 1; i < sentence.figures().size() && sentence.areAlike(total, i)
                && (parts.isEmpty() || goesOn(sentence.words().get(i), first)); i++) {
            // 甲*人、乙*人，丙*人: the comma may end the list.
            isOneLevel &= parts.size() < 2 || !isComma(sentence.words().get(i)) || isComma(sentence.words().get(i - 1));
            parts.add(sentence.figures().get(i));
            sure = isOneLevel ? parts.size() : sure;
        }
        ListedParts all = new ListedParts(List.copyOf(parts));
        return all.isComplete() ? all : new ListedParts(List.copyOf(parts.subList(0, sure)));
    }

    private static boolean isComma(String words) {
        return words.startsWith("，") || words.startsWith(",");
    }

    /** Whether what stands before a figure goes on with the list; what the first part is called by may be said again. */
    private static boolean goesOn(String words, String first) {
        return JOINED.matcher(words).matches() && Stream.of(CHANGE, DEED).map(pattern -> pattern.matcher(words))
                .noneMatch(found -> found.find() && !first.contains(found.group(1)));
    }

    /** Whether the parts are all the kinds there are, as 国家级、省级、市级 are. */
    boolean isComplete() {
        return FAMILIES.stream().anyMatch(family -> family.length == fields.size() && IntStream.range(0, family.length)
                .allMatch(i -> fields.stream().anyMatch(part -> part.label().contains(family[i]))));
    }
}
