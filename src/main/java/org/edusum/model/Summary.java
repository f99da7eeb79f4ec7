package org.edusum.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An annual work summary (工作总结): the outline with its prose and tables, the signature, and the table of fields.
 *
 * <p>Can only be built sound: section and paragraph ids are unique, every field reference and every own name has its
 * field, every field stands under its own id; attachments stand right below the root, behind all chapters. A field
 * without a place in the prose is allowed.
 *
 * <p>A change of one prose or one field checks only what it brings in: the rest was sound and is shared. So a key costs
 * no walk over the document.
 */
public final class Summary {

    /** Deepest section allowed, the root being 0: far beyond any real document, and safe for recursion. */
    public static final int MAX_DEPTH = 32;

    private final Section root;
    private final Signature signature;
    private final Map<FieldId, Field> fields;
    private final Map<OwnName, FieldId> names;
    private final Layout layout;
    private final Formalities formalities;
    private final Relations relations;

    /**
     * @param root   the document: its title, its preamble as body, the chapters as children
     * @param fields by id; the order carries no meaning
     * @param names  the fields that hold the bureau's own names, the year and the date of issue
     * @throws IllegalArgumentException when the parts do not make a sound summary
     */
    public Summary(Section root, Signature signature, Map<FieldId, Field> fields, Map<OwnName, FieldId> names,
                   Layout layout, Formalities formalities, Relations relations) {
        this(Objects.requireNonNull(root), Objects.requireNonNull(signature), Map.copyOf(fields), Map.copyOf(names),
                Objects.requireNonNull(layout), Objects.requireNonNull(formalities), Objects.requireNonNull(relations),
                Sound.UNKNOWN);
        new SoundnessCheck(this.fields.keySet()).check(root, signature);
        if (!this.fields.keySet().containsAll(names.values())) {
            throw new IllegalArgumentException("own name without a field");
        }
        this.fields.forEach((id, field) -> {
            if (!id.equals(field.id())) {
                throw new IllegalArgumentException("field " + field.id() + " stands under " + id);
            }
        });
    }

    /** A summary without formalities and relations. @throws IllegalArgumentException when the parts do not make a sound summary */
    public Summary(Section root, Signature signature, Map<FieldId, Field> fields, Map<OwnName, FieldId> names,
                   Layout layout) {
        this(root, signature, fields, names, layout, Formalities.NONE, Relations.NONE);
    }

    /** Whether the parts are known to make a sound summary. */
    private enum Sound { UNKNOWN, KNOWN }

    private Summary(Section root, Signature signature, Map<FieldId, Field> fields, Map<OwnName, FieldId> names,
                    Layout layout, Formalities formalities, Relations relations, Sound sound) {
        this.root = root;
        this.signature = signature;
        this.fields = fields;
        this.names = names;
        this.layout = layout;
        this.formalities = formalities;
        this.relations = relations;
    }

    /** The document: its title, its preamble as body, the chapters as children. */
    public Section root() {
        return root;
    }

    public Signature signature() {
        return signature;
    }

    /** The fields by id; the order carries no meaning. */
    public Map<FieldId, Field> fields() {
        return fields;
    }

    /** The fields that hold the bureau's own names, the year and the date of issue. */
    public Map<OwnName, FieldId> names() {
        return names;
    }

    public Layout layout() {
        return layout;
    }

    /** What makes an official document of it, beyond its text. */
    public Formalities formalities() {
        return formalities;
    }

    /** What its figures are held against. */
    public Relations relations() {
        return relations;
    }

    private record SoundnessCheck(Set<FieldId> fields, Set<String> sections, Set<String> paragraphs) {

        SoundnessCheck(Set<FieldId> fields) {
            this(fields, new HashSet<>(), new HashSet<>());
        }

        void check(Section root, Signature signature) {
            Attachments.checkOrder(List.of(root.kind()), false);
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
            section.table().ifPresent(table -> table.proses().forEach(this::check));
            Attachments.checkOrder(section.children().stream().map(Section::kind).toList(), depth == 0);
            section.children().forEach(child -> check(child, depth + 1));
        }

        private void check(Paragraph paragraph) {
            if (!paragraphs.add(paragraph.id().value())) {
                throw new IllegalArgumentException("paragraph twice: " + paragraph.id());
            }
            check(paragraph.prose());
        }

        private void check(Prose prose) {
            checkReferences(prose, fields);
        }
    }

    private static void checkReferences(Prose prose, Set<FieldId> fields) {
        for (Inline inline : prose.inlines()) {
            if (inline instanceof FieldRef ref && !fields.contains(ref.field())) {
                throw new IllegalArgumentException("no such field: " + ref.field());
            }
        }
    }

    public Summary withRoot(Section changed) {
        return new Summary(changed, signature, fields, names, layout, formalities, relations);
    }

    public Summary withSignature(Signature changed) {
        return new Summary(root, changed, fields, names, layout, formalities, relations);
    }

    public Summary withFields(Map<FieldId, Field> changed) {
        return new Summary(root, signature, changed, names, layout, formalities, relations);
    }

    public Summary withLayout(Layout changed) {
        return new Summary(root, signature, fields, names, Objects.requireNonNull(changed), formalities, relations, Sound.KNOWN);
    }

    public Summary withFormalities(Formalities changed) {
        return new Summary(root, signature, fields, names, layout, Objects.requireNonNull(changed), relations, Sound.KNOWN);
    }

    public Summary withRelations(Relations changed) {
        return new Summary(root, signature, fields, names, layout, formalities, Objects.requireNonNull(changed), Sound.KNOWN);
    }

    /**
     * This summary with the prose of one place changed.
     *
     * @throws IllegalArgumentException when there is no such place, or the prose refers to a field that is not there
     */
    public Summary withProse(Place place, Prose changed) {
        checkReferences(changed, fields.keySet());
        Section changedRoot = root.withProse(place, changed);
        if (changedRoot != root) {
            return new Summary(changedRoot, signature, fields, names, layout, formalities, relations, Sound.KNOWN);
        }
        return new Summary(root, signature.withProse(place, changed), fields, names, layout, formalities, relations, Sound.KNOWN);
    }

    /** This summary with a field added, or put in place of the one of the same id. */
    public Summary withField(Field changed) {
        Map<FieldId, Field> all = new HashMap<>(fields);
        all.put(changed.id(), changed);
        return new Summary(root, signature, Map.copyOf(all), names, layout, formalities, relations, Sound.KNOWN);
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
        return root.owner(place).or(() -> signature.prose(place).map(line -> root));
    }

    /** The section that has the given one as a child; empty for the root and for unknown ids. */
    public Optional<Section> parentOf(SectionId id) {
        return root.subtree().filter(s -> s.children().stream().anyMatch(c -> c.id().equals(id))).findFirst();
    }

    public Optional<Prose> prose(Place place) {
        return root.owner(place).flatMap(section -> section.prose(place)).or(() -> signature.prose(place));
    }

    /** Every title, paragraph and line of the signature, in reading order. */
    public Stream<Place> places() {
        return Stream.concat(root.places(), signature.lines().stream().map(line -> new Place.Body(line.id())));
    }

    /** The prose of {@link #places()}, in the same order. */
    public Stream<Prose> proses() {
        return Stream.concat(root.proses(), signature.lines().stream().map(Paragraph::prose));
    }

    /** What stands in the cells of all tables, in reading order. Cells are no {@link Place}s. */
    public Stream<Prose> tableProses() {
        return root.tableProses();
    }

    /** All that fields can stand in: {@link #proses()} and {@link #tableProses()}. */
    public Stream<Prose> allProses() {
        return Stream.concat(proses(), tableProses());
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

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Summary that && root.equals(that.root)
                && signature.equals(that.signature) && fields.equals(that.fields) && names.equals(that.names)
                && layout.equals(that.layout) && formalities.equals(that.formalities)
                && relations.equals(that.relations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(root, signature, fields, names, layout, formalities, relations);
    }

    @Override
    public String toString() {
        return "Summary[" + root + ", " + signature + ", " + fields + ", " + names + ", " + layout + ", "
                + formalities + ", " + relations + "]";
    }
}
