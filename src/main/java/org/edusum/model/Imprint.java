package org.edusum.model;

/**
 * The imprint at the foot of the last page (版记), GB/T 9704-2012, 7.4. What is empty is not printed.
 *
 * @param copiesTo 抄送机关, without the word 抄送
 * @param issuer   印发机关
 * @param issued   印发日期 as printed, without the word 印发
 */
public record Imprint(String copiesTo, String issuer, String issued) {

    public static final int MAX_LENGTH = 500;

    public Imprint {
        copiesTo = Formalities.checked(copiesTo, MAX_LENGTH);
        issuer = Formalities.checked(issuer, MAX_LENGTH);
        issued = Formalities.checked(issued, MAX_LENGTH);
    }
}
