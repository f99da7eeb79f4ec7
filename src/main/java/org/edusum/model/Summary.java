package org.edusum.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An annual work summary (工作总结): the outline with its prose, the signature, and the table of fields.
 *
 * <p>Can only be built sound: section and paragraph ids are unique, every field reference and every own name has its
 * field, every field stands under its own id. A field without a place in the prose is allowed.
 *
 * @param root   the document: its title, its preamble as body, the chapters as children
 * @param fields by id; the order carries no meaning
 * @param names  the fields that hold the bureau's own names, the year and the date of issue
 */
public record Summary(Section root, Signature signature, Map<FieldId, Field> fields, Map<OwnName, FieldId> names,
                      Layout layout) {

    /** Deepest section allowed, the root being 0: far beyond any real document, and safe for recursion. */
    public static final int MAX_DEPTH = 32;

    public Summary {
        Objects.requireNonNull(layout);
        fields = Map.copyOf(fields);
        names = Map.copyOf(names);
        new SoundnessCheck(fields.keySet()).check(root, signature);
        if (!fields.keySet().containsAll(names.values())) {
            throw new IllegalArgumentException("own name without a field");
        }
        fields.forEach((id, field) -> {
            if (!id.equals(field.id())) {
                throw new IllegalArgumentException("field " + field.id() + " stands under " + id);
            }
        });
    }

    private record SoundnessCheck(Set<FieldId> fields, Set<String> sections, Set<String> paragraphs) {

        SoundnessCheck(Set<FieldId> fields) {
            this(fields, new HashSet<>(), new HashSet<>());
        }

        void check(Section root, Signature signature) {
            check(root, 0);
            signature.lines().forEach(this::check);
        }

        private void check(Section section, int depth) {
            if (depth > MAX_DEPTH) {
                throw new IllegalArgumentException("section too deep: " + section.id());
            }
            if (!sections.add(section.id().value())) {
                throw new IllegalArgumentException("section twice: " + section.id());
            }
            check(section.title());
            section.body().forEach(this::check);
            section.children().forEach(child -> check(child, depth + 1));
        }

        private void check(Paragraph paragraph) {
            if (!paragraphs.add(paragraph.id().value())) {
                throw new IllegalArgumentException("paragraph twice: " + paragraph.id());
            }
            check(paragraph.prose());
        }

        private void check(Prose prose) {
            for (Inline inline : prose.inlines()) {
                if (inline instanceof FieldRef ref && !fields.contains(ref.field())) {
                    throw new IllegalArgumentException("no such field: " + ref.field());
                }
            }
        }
    }

    public Summary withRoot(Section changed) {
        return new Summary(changed, signature, fields, names, layout);
    }

    public Summary withSignature(Signature changed) {
        return new Summary(root, changed, fields, names, layout);
    }

    public Summary withFields(Map<FieldId, Field> changed) {
        return new Summary(root, signature, changed, names, layout);
    }

    public Summary withLayout(Layout changed) {
        return new Summary(root, signature, fields, names, changed);
    }

    /** The field of a reference in this summary. @throws IllegalArgumentException for an id it does not have */
    public Field field(FieldId id) {
        Field field = fields.get(id);
        if (field == null) {
            throw new IllegalArgumentException("no such field: " + id);
        }
        return field;
    }

    public Optional<Field> field(OwnName name) {
        return Optional.ofNullable(names.get(name)).map(fields::get);
    }

    public Optional<Section> section(SectionId id) {
        return root.find(id);
    }

    /** The section whose title or body a place is; the root for the signature; empty when the place is gone. */
    public Optional<Section> sectionOf(Place place) {
        return switch (place) {
            case Place.Title(SectionId id) -> section(id);
            case Place.Body(ParagraphId id) -> isSignature(id) ? Optional.of(root) : root.subtree()
                    .filter(s -> s.body().stream().anyMatch(p -> p.id().equals(id))).findFirst();
        };
    }

    private boolean isSignature(ParagraphId id) {
        return signature.lines().stream().anyMatch(line -> line.id().equals(id));
    }

    /** The section that has the given one as a child; empty for the root and for unknown ids. */
    public Optional<Section> parentOf(SectionId id) {
        return root.subtree().filter(s -> s.children().stream().anyMatch(c -> c.id().equals(id))).findFirst();
    }

    public Optional<Prose> prose(Place place) {
        return switch (place) {
            case Place.Title(SectionId id) -> section(id).map(Section::title);
            case Place.Body(ParagraphId id) -> Stream
                    .concat(root.subtree().flatMap(s -> s.body().stream()), signature.lines().stream())
                    .filter(p -> p.id().equals(id)).map(Paragraph::prose).findFirst();
        };
    }

    /** Every title, paragraph and line of the signature, in reading order. */
    public Stream<Place> places() {
        return Stream.concat(root.places(), signature.lines().stream().map(line -> new Place.Body(line.id())));
    }

    /** The prose of {@link #places()}, in the same order. */
    public Stream<Prose> proses() {
        return Stream.concat(root.proses(), signature.lines().stream().map(Paragraph::prose));
    }

    /** The prose as the document prints it: every field by its value, or as a blank. */
    public String printed(Prose prose) {
        return prose.inlines().stream().map(inline -> switch (inline) {
            case Text(String text) -> text;
            case FieldRef(FieldId id, Form form) -> field(id).printed(form);
        }).collect(Collectors.joining());
    }

    /** The title as printed. */
    public String title() {
        return printed(root.title());
    }
}
