package org.edusum.ui.palette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** Readings from pinyin4j, each character looked up once. Its table takes a fifth of a second to load. */
final class Pinyin implements Readings {

    private static final HanyuPinyinOutputFormat PLAIN = plain();

    private final Map<Character, List<String>> known = new HashMap<>();

    private Pinyin() {
    }

    private static HanyuPinyinOutputFormat plain() {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }

    /** Begins to load the table on a thread of its own. @return gives the readings as soon as they are there */
    static Supplier<Optional<Readings>> loading() {
        FutureTask<Readings> loading = new FutureTask<>(() -> {
            Pinyin pinyin = new Pinyin();
            pinyin.of('重');
            return pinyin;
        });
        Thread.ofPlatform().name("pinyin").daemon().start(loading);
        return () -> loading.isDone() ? Optional.of(loading.resultNow()) : Optional.empty();
    }

    @Override
    public List<String> of(char character) {
        boolean isHan = character >= '\u3400' && character <= '\u9FFF';
        return isHan ? known.computeIfAbsent(character, Pinyin::lookUp) : List.of();
    }

    private static List<String> lookUp(char character) {
        try {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(character, PLAIN);
            return readings == null ? List.of() : Stream.of(readings).distinct().toList();
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
