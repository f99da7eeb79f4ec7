package org.edusum.importing.score;

/** Names the notation of a blank, to tell scores apart. */
final class Notations {

    private Notations() {
    }

    static String of(String mark) {
        char first = mark.charAt(0);
        if (mark.matches("(?s)[（(][\\s　]*[)）]")) {
            return "（ ）";
        }
        if (mark.matches("(20|201|202|二〇)[XxＸ*×]+.*")) {
            return "20XX";
        }
        if (Character.isDigit(first)) {
            return "figure";
        }
        return switch (first) {
            case '*' -> mark.startsWith("**") ? "**" : "*";
            case 'X', 'Ｘ' -> "X";
            case 'x' -> "x";
            case '×' -> "×";
            case '_', '＿' -> "_";
            case '某' -> "某";
            default -> "letter";
        };
    }
}
