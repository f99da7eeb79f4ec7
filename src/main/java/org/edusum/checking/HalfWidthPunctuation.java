package org.edusum.checking;

import java.util.List;
import java.util.regex.Pattern;

/** A punctuation mark of Latin script directly beside a Chinese character or mark; figures ({@code 1,200}, {@code 9:00}) keep theirs. */
final class HalfWidthPunctuation implements ProseRule {

    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";
    private static final String CHINESE = "[\u3400-\u9FFF，。、；：！？《》（）]";
    private static final Pattern BESIDE_CHINESE =
            Pattern.compile("[,;:?!()](?:(?<=" + CHINESE + ".)|(?=" + CHINESE + "))");

    @Override
    public String name() {
        return "half-width-punctuation";
    }

    @Override
    public Severity severity() {
        return Severity.DOUBTFUL;
    }

    @Override
    public List<Slip> find(String plain) {
        return BESIDE_CHINESE.matcher(plain).results().map(found -> new Slip(found.start(), found.end(),
                "“" + found.group() + "”应为中文标点“" + FULL.charAt(HALF.indexOf(found.group())) + "”")).toList();
    }
}
