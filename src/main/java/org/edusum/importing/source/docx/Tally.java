package org.edusum.importing.source.docx;

import java.util.ArrayList;
import java.util.List;

/** Counts what a document has beside its plain words, and tells it. */
final class Tally {

    private static final int MOST_BOXES = 20;
    private static final int LONGEST_BOX = 300;

    private int changes;
    private int comments;
    private int footnotes;
    private int hidden;
    private int pictures;
    private int embedded;
    private int boxes;
    private final List<String> boxWords = new ArrayList<>();

    void change() {
        changes++;
    }

    void comment() {
        comments++;
    }

    void footnote() {
        footnotes++;
    }

    void hidden() {
        hidden++;
    }

    void picture() {
        pictures++;
    }

    void embedded() {
        embedded++;
    }

    void box(String words) {
        boxes++;
        if (boxWords.size() < MOST_BOXES) {
            boxWords.add(words.length() <= LONGEST_BOX ? words : words.substring(0, LONGEST_BOX) + "…");
        }
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(notes, changes, "文中有 %d 处修订，按接受后的样子导入。");
        note(notes, comments, "文中有 %d 条批注，没有导入。");
        note(notes, footnotes, "文中有 %d 条脚注或尾注，没有导入。");
        note(notes, hidden, "文中有 %d 处隐藏文字，没有导入。");
        note(notes, pictures, "文中有 %d 张图片，没有导入。");
        note(notes, embedded, "文中嵌入或链接了 %d 份别的文件，没有导入。");
        if (boxes > 0) {
            notes.add("文中有 " + boxes + " 个文本框，其中的文字没有放进正文："
                    + String.join("", boxWords.stream().map(words -> "“" + words + "”").toList())
                    + (boxes > boxWords.size() ? "等。" : "。"));
        }
        return notes;
    }

    private static void note(List<String> notes, int count, String sentence) {
        if (count > 0) {
            notes.add(sentence.formatted(count));
        }
    }
}
