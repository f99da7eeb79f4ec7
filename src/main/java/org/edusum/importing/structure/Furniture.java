package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.source.Span;

/** Finds what sharing sites and pages put around a text: who uploaded it, where one is, page numbers, praise of the site. */
final class Furniture {

    private static final int LONGEST = 160;

    /** Lines of a label and something: only in front of the text and behind it. */
    private static final Pattern LABEL = Pattern.compile("(?:上传(?:人|者|时间|用户)|文[档件](?:编号|格式|大小|名称|分类|页数|ID)|编号|ID|格式|页数|大小|资源(?:描述|大小|格式|ID)|"
            + "关[ ]?键[ ]?词|标签|下载(?:积分|次数|量|地址)|浏览(?:量|次数|记录)|阅读(?:次数|量|数)?|点击(?:数|次数)?|来源|发布(?:时间|日期|部门|人|机构)|更新时间|时间|日期|作者|"
            + "(?:责任)?编辑|字号|当前位置|您的位置|你的位置|所在位置|分类|分享到?|索引号|生成日期|公开日期|文件编号|内容概述|效力状况|备案号|收藏|打印|积分|页码|字数)"
            + "[ \\u3000]{0,4}[:：].*");
    private static final Pattern PAGE = Pattern.compile("第[ ]?\\d{1,4}[ ]?页(?:[ ,，/]{0,3}共[ ]?\\d{1,4}[ ]?页)?|共[ ]?\\d{1,4}[ ]?页"
            + "|[-—–－·][ ]?\\d{1,4}[ ]?[-—–－·]|\\d{1,4}[ ]?/[ ]?\\d{1,4}|[Pp]age[ ]?\\d{1,4}.{0,12}");
    private static final Pattern INNER_PAGE = Pattern.compile("[ ]?第[ ]?\\d{1,4}[ ]?页[ ,，/]{0,3}共[ ]?\\d{1,4}[ ]?页[ ]?");
    private static final Pattern STAMP = Pattern.compile("20[0-9XxＸ]{2}/[0-9XxＸ]{1,2}/[XxＸ]{1,2}|20[0-9][XxＸ][/-][XxＸ]{1,2}[/-][XxＸ]{1,2}");
    /** Words that only a site says. */
    private static final Pattern SITE = Pattern.compile("由会员.{0,8}(?:分享|上传)|(?:可|免费)在线阅读|展开阅读全文|(?:下载|收藏)本(?:文|站)|此文档下载收益|版权(?:归|说明|声明|所有)|"
            + "(?:小编|范文网|文库|资源网)[^。]{0,40}(?:整理|分享|带来|收集|欢迎|希望|推荐)|收集整理[^。]{0,30}(?:参考|借鉴|阅读|帮助)|仅供(?:大家)?参考[，,。]?(?:大家|欢迎|希望|$)|"
            + "^以上(?:就)?是[^。]{0,60}(?:全部内容|希望|分享|小编|整理)|猜你(?:喜欢|感兴趣)|^(?:相关|热门|推荐|更多)(?:资源|阅读|文章|推荐|文档|下载|范文)|[Cc]opyright|ICP备|"
            + "扫一扫|手机扫描|手机查看|欢迎(?:来到|下载|访问|阅读|大家)|^(?:上|下)一篇[:：]|https?://|www\\.|^(?:全文|本文)共[ ]?\\d{1,6}[ ]?字|^[（(]?(?:未完|待续)|"
            + "^下载提示$|^文档列表[ ]?文档介绍$|下载此文档$|举报非法文档|网友上传|^(?:[•●][ ]?)?(?:\\d[.、][ ]?)?下载(?:该|的|此)文档[，,]?(?:所得|不会|的?收[入益])|"
            + "^本文(?:档)?格式为|下载(?:后)?可(?:任意|自由)?编辑|^相关(?:搜索|专题|标签)|^(?:精选|精品)优质文档|^下载文档$|^举报$|^目录导航|^点击下载|^复制$|^精品文档$|^可编辑$|^首页[ >》/].*");
    /** The name of the file that a site offers. */
    private static final Pattern FILE_NAME = Pattern.compile("[^。，,；;：:\\n]{1,60}\\.(?:docx?|wps|pdf|txt|pptx?|rtf)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREADCRUMB = Pattern.compile("(?:[^>》。]{1,20}(?:>|»|》)){2,6}[^>》。]{1,40}");
    /** An advertisement in front of the title: -精品合同推荐- */
    private static final Pattern ADVERTISEMENT = Pattern.compile("^[ ]?[-—–][^-—–。，\\n]{2,16}(?:推荐|下载|范文|文档|资料|分享|整理)[-—–][ ]?"
            + "|^精选优质文档[-—–]{1,2}倾情为[你您]奉上[ ]?|^(?:精品文档|精选范文|精品范文|欢迎下载|可编辑版|word版|WORD版|最新资料)[ ，,。]{0,3}(?:可编辑|欢迎下载|推荐)?[ ]?");

    private Furniture() {
    }

    static List<Change> find(Draft draft) {
        List<Change> changes = new ArrayList<>();
        String text = draft.text();
        List<Line> lines = draft.lines();
        int first = firstProse(text, lines);
        int last = lastProse(text, lines);
        boolean isFirst = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isTable()) {
                continue;
            }
            boolean isOutside = i < first || i > last;
            if (line.length() <= LONGEST && isFurniture(line.span().of(text), isOutside)) {
                changes.add(Change.skip(line.span(), "furniture.site", 85));
            } else if (isPage(text, line)) {
                changes.add(Change.skip(line.span(), "furniture.page", 92));
            } else {
                inside(text, line, isFirst, changes);
                isFirst = false;
            }
        }
        return changes;
    }

    private static boolean isFurniture(String words, boolean isOutside) {
        return SITE.matcher(words).find() || isOutside && (LABEL.matcher(words).matches() || FILE_NAME.matcher(words).matches() || BREADCRUMB.matcher(words).matches());
    }

    private static boolean isPage(String text, Line line) {
        return line.length() <= 24 && PAGE.matcher(text).region(line.start(), line.end()).matches()
                || line.length() <= 24 && STAMP.matcher(text).region(line.start(), line.end()).matches();
    }

    private static void inside(String text, Line line, boolean isFirst, List<Change> changes) {
        if (isFirst) {
            Matcher advertisement = ADVERTISEMENT.matcher(text).region(line.start(), line.end());
            if (advertisement.find()) {
                changes.add(Change.skip(new Span(advertisement.start(), advertisement.end()), "furniture.site", 80));
            }
        }
        for (Pattern pattern : List.of(INNER_PAGE, STAMP)) {
            Matcher found = pattern.matcher(text).region(line.start(), line.end());
            while (found.find()) {
                changes.add(Change.skip(new Span(found.start(), found.end()), "furniture.page", 85));
            }
        }
    }

    /** The first line that is a paragraph, or numbered; only what stands in front may be a label. */
    private static int firstProse(String text, List<Line> lines) {
        int index = 0;
        while (index < lines.size() && !isProse(text, lines.get(index))) {
            index++;
        }
        return index;
    }

    private static int lastProse(String text, List<Line> lines) {
        int index = lines.size() - 1;
        while (index >= 0 && !isProse(text, lines.get(index))) {
            index--;
        }
        return index;
    }

    private static boolean isProse(String text, Line line) {
        return line.length() > LONGEST || "。！？；".indexOf(text.charAt(line.end() - 1)) >= 0
                || text.substring(line.start(), Math.min(line.end(), line.start() + 4)).matches("[（(]?[一二三四五六七八九十1-9].?[、.）)].*");
    }
}
