package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Mend;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Skipped;

/** Says in sentences what the clerk should know of how a text was read. */
final class Remarks {

    private static final int MOST = 5;
    private static final Map<String, String> SKIPPED = Map.of(
            "chunk.number", "已去掉网站分段显示的序号 %d 处。",
            "furniture.page", "已去掉页码、日期戳 %d 处。",
            "furniture.site", "已去掉网站的说明或广告 %d 处。",
            "line.broken", "已接上段落中间的换行 %d 处。");

    private Remarks() {
    }

    static List<String> of(Reading reading, List<HeadingMark> headings) {
        List<String> remarks = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Skipped skipped : reading.skipped()) {
            counts.merge(skipped.because().rule(), 1, Integer::sum);
        }
        counts.forEach((rule, count) -> {
            if (SKIPPED.containsKey(rule)) {
                remarks.add(SKIPPED.get(rule).formatted(count));
            }
        });
        long punctuation = reading.mends().stream().map(Mend::because).filter(it -> it.rule().equals("slip.punctuation")).count();
        if (punctuation > 0) {
            remarks.add("已把中文里的半角标点改为全角 %d 处。".formatted(punctuation));
        }
        headings(reading, headings, remarks);
        quotes(reading, remarks);
        return remarks;
    }

    private static void headings(Reading reading, List<HeadingMark> headings, List<String> remarks) {
        headings.stream().filter(HeadingMark::isListed).limit(MOST).forEach(heading -> remarks.add(
                "“%s”只在目录里有，正文里没有，建成了空的章。".formatted(heading.title().of(reading.text()))));
        headings.stream().filter(heading -> heading.because().rule().equals("heading.odd-number")).limit(MOST)
                .forEach(heading -> remarks.add("编号“%s”与前面的不连续，可能漏了一条，或编号有误：%s。".formatted(heading.number(),
                        start(reading.text(), heading))));
    }

    private static String start(String text, HeadingMark heading) {
        return heading.title().isEmpty() ? text.substring(heading.body(), Math.min(text.length(), heading.body() + 12)).strip()
                : heading.title().of(text);
    }

    private static void quotes(Reading reading, List<String> remarks) {
        String text = reading.text();
        int odd = 0;
        for (Reading.Piece piece : reading.pieces()) {
            int open = 0;
            for (int at = piece.span().start(); at < piece.span().end(); at++) {
                open += text.charAt(at) == '“' ? 1 : text.charAt(at) == '”' ? -1 : 0;
            }
            odd += open != 0 ? 1 : 0;
        }
        if (odd > 0) {
            remarks.add("有 %d 段的引号不成对，请核对。".formatted(odd));
        }
    }
}
