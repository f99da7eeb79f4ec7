package org.edusum.importing.blank;

import java.util.Optional;

/** The ending of a name behind the marks: {@code *区}, {@code *小学}; titles of persons as well: {@code *老师}. */
final class NameEnding implements TypingRule {

    private static final String[] PERSONS = {"老师", "校长", "局长", "书记", "主任", "同志", "同学", "教授", "院士", "园长", "镇长", "县长", "市长", "区长", "科长", "等同志"};

    @Override
    public Optional<Typed> of(Site site) {
        for (String person : PERSONS) {
            if (site.isFollowedBy(person)) {
                return Optional.of(Typed.name("", "name.person", 80));
            }
        }
        return NameEndings.at(site.text(), site.right()).map(ending -> Typed.name(ending, "name.ending", 90));
    }
}
