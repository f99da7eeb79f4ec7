package org.edusum.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** A quotation mark, a bracket or a mark of a book's title without the other half in the same paragraph. */
final class UnpairedMarks implements ProseRule {

    private static final String OPENING = "“‘（《〈【〔「『";
    private static final String CLOSING = "”’）》〉】〕」』";
    /** What may stand in front of a bracket that ends a number of a list: {@code 1）}. */
    private static final Pattern LIST_NUMBER = Pattern.compile("(^|[，。；：、\\s\\u3000])([0-9]{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$");

    @Override
    public String name() {
        return "unpaired-marks";
    }

    @Override
    public Severity severity() {
        return Severity.WRONG;
    }

    @Override
    public List<Slip> find(String plain) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            char mark = fullWidth(plain.charAt(i));
            int closing = CLOSING.indexOf(mark);
            if (OPENING.indexOf(mark) >= 0) {
                open.push(i);
            } else if (closing >= 0 && !isSomethingElse(plain, i, mark)) {
                close(plain, i, OPENING.charAt(closing), open, slips);
            }
        }
        open.forEach(i -> slips.add(unpaired(plain, i)));
        slips.sort(Comparator.comparingInt(Slip::from));
        return slips;
    }

    /** Takes what was opened inside as unpaired, when the mark that this closes was opened at all. */
    private static void close(String plain, int at, char opening, Deque<Integer> open, List<Slip> slips) {
        boolean isOpened = open.stream().anyMatch(i -> fullWidth(plain.charAt(i)) == opening);
        if (!isOpened) {
            slips.add(unpaired(plain, at));
            return;
        }
        while (fullWidth(plain.charAt(open.peek())) != opening) {
            slips.add(unpaired(plain, open.pop()));
        }
        open.pop();
    }

    private static boolean isSomethingElse(String plain, int at, char mark) {
        boolean isApostrophe = mark == '’' && at > 0 && Character.isLowerCase(plain.charAt(at - 1));
        return isApostrophe || mark == '）' && LIST_NUMBER.matcher(plain.substring(0, at)).find();
    }

    private static Slip unpaired(String plain, int at) {
        boolean isOpening = OPENING.indexOf(fullWidth(plain.charAt(at))) >= 0;
        return new Slip(at, at + 1, "“" + plain.charAt(at) + "”没有配对的" + (isOpening ? "后" : "前") + "一半");
    }

    private static char fullWidth(char mark) {
        return mark == '(' ? '（' : mark == ')' ? '）' : mark;
    }
}
